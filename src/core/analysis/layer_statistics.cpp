#include "core/analysis/layer_statistics.h"

#include <algorithm>
#include <cmath>

namespace nonlinear {
namespace {

LayerStatistics statistics_of(const LayerView& view, const ActivationFunction& activation,
                              std::span<const float> gradient) {
  double sum = 0, squares = 0;
  for (std::size_t r = 0; r < view.outputs.count; ++r) {
    for (const float y : std::span(view.outputs.row(r), view.columns)) {
      sum += y;
      squares += double(y) * y;
    }
  }
  double gradient_squares = 0;
  for (const float g : gradient) gradient_squares += double(g) * g;

  const UnitCounts counts = count_units(view, activation);
  const auto count = double(view.outputs.count * view.columns);
  return {.gradient_rms = std::sqrt(gradient_squares / double(gradient.size())),
          .activation_mean = sum / count,
          .activation_rms = std::sqrt(squares / count),
          .dead_share = double(counts.dead.size()) / double(view.units),
          .saturated_share = double(counts.saturated) / count};
}

}  // namespace

UnitCounts count_units(const LayerView& view, const ActivationFunction& activation) {
  UnitCounts counts;
  std::vector<float> slopes(view.columns);
  for (std::size_t unit = 0; unit < view.units; ++unit) {
    bool silent = true;
    for (std::size_t place = 0; place < view.places; ++place) {
      const std::size_t r = view.row_of(unit, place);
      const std::span outputs(view.outputs.row(r), view.columns);
      if (activation.has_slope_from_value()) activation.slope_from_value(outputs.data(), slopes.data(), view.columns);
      else activation.slope(view.pre_activations.row(r), slopes.data(), view.columns);
      for (const float slope : slopes) counts.saturated += std::fabs(slope) < kSaturatedSlope;
      silent = silent && std::ranges::all_of(outputs, [](float y) { return y == 0; });
    }
    if (silent) counts.dead.push_back(unit);
  }
  return counts;
}

LayerStatistics statistics_of(const Matrix& pre_activations, const Matrix& outputs,
                              const ActivationFunction& activation, std::span<const float> gradient) {
  const LayerView view{
      .pre_activations = pre_activations, .outputs = outputs, .columns = outputs.columns(), .units = outputs.rows()};
  return statistics_of(view, activation, gradient);
}

std::vector<LayerStatistics> layer_statistics(const Trainer& run) {
  const Trainer::Preview preview = run.preview();
  const Network& network = run.network();
  std::vector<LayerStatistics> all;
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    const auto view = view_of(network.layers()[i], preview.pass.traces[i]);
    if (!view) continue;
    all.push_back(statistics_of(*view, *network.activation(i), network.numbers(i, "weights", preview.pass.gradient)));
  }
  return all;
}

}  // namespace nonlinear
