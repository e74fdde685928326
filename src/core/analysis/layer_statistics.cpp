#include "core/analysis/layer_statistics.h"

#include <cmath>

namespace nonlinear {

LayerStatistics statistics_of(const Matrix& pre_activations, const Matrix& outputs,
                              const ActivationFunction& activation, std::span<const float> gradient) {
  double sum = 0, squares = 0;
  std::size_t dead = 0, saturated = 0;
  std::vector<float> slopes(outputs.columns());
  for (std::size_t unit = 0; unit < outputs.rows(); ++unit) {
    const float* row = outputs.row(unit);
    if (activation.has_slope_from_value()) activation.slope_from_value(row, slopes.data(), slopes.size());
    else activation.slope(pre_activations.row(unit), slopes.data(), slopes.size());
    bool silent = true;
    for (std::size_t i = 0; i < outputs.columns(); ++i) {
      sum += row[i];
      squares += double(row[i]) * row[i];
      silent = silent && row[i] == 0;
      saturated += std::fabs(slopes[i]) < kSaturatedSlope;
    }
    dead += silent;
  }
  double gradient_squares = 0;
  for (const float g : gradient) gradient_squares += double(g) * g;

  const double units = double(outputs.rows()), count = units * double(outputs.columns());
  return {.gradient_rms = std::sqrt(gradient_squares / double(gradient.size())),
          .activation_mean = sum / count,
          .activation_rms = std::sqrt(squares / count),
          .dead_share = double(dead) / units,
          .saturated_share = double(saturated) / count};
}

std::vector<LayerStatistics> layer_statistics(const Trainer& run) {
  const Trainer::Preview preview = run.preview();
  const Network& network = run.network();
  std::vector<LayerStatistics> all;
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    const ActivationFunction* activation = network.activation(i);
    if (activation == nullptr) continue;
    const Trace& trace = preview.pass.traces[i];
    all.push_back(statistics_of(trace.pre_activations, trace.outputs, *activation,
                                network.numbers(i, "weights", preview.pass.gradient)));
  }
  return all;
}

}  // namespace nonlinear
