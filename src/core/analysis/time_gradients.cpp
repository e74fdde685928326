#include "core/analysis/time_gradients.h"

#include <algorithm>
#include <cmath>

#include "core/nn/gemm.h"

namespace nonlinear {
namespace {

double root_mean_square(Rows rows, std::size_t columns) {
  double squares = 0;
  for (std::size_t r = 0; r < rows.count; ++r) {
    for (std::size_t c = 0; c < columns; ++c) squares += double(rows.row(r)[c]) * rows.row(r)[c];
  }
  return std::sqrt(squares / double(rows.count * columns));
}

// d loss / d h_t is not kept by `backward`; it is what the layer above sends, and what step t + 1 sends back.
TimeGradients gradients_of(const Recurrent& layer, const float* recurrent_weights, const Trace& trace) {
  const std::size_t steps = layer.steps(), units = layer.units(), columns = trace.extra_gradient.columns();
  const Rows sums = trace.extra_gradient;
  TimeGradients result;
  PackedWeights back;
  back.pack({recurrent_weights, 1, units}, units, units);
  Matrix state;
  for (std::size_t t = 0; t < steps; ++t) {
    state.resize(units, columns);
    if (layer.returns_every()) std::copy_n(trace.gradient.row(t * units), state.size(), state.data());
    else if (t + 1 == steps) std::copy_n(trace.gradient.data(), state.size(), state.data());
    else state.zero();
    if (t + 1 < steps && !layer.cut_before(t + 1)) {
      back.add_sums(sums.from((t + 1) * units, units), state);
    }
    result.states.push_back(root_mean_square(state, columns));
    result.sums.push_back(root_mean_square(sums.from(t * units, units), columns));
  }
  return result;
}

}  // namespace

std::vector<TimeGradients> time_gradients(const Trainer& run) {
  const Trainer::Preview preview = run.preview();
  const Network& network = run.network();
  std::vector<TimeGradients> all;
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    const Recurrent* layer = std::get_if<Recurrent>(&network.layers()[i]);
    if (layer == nullptr) continue;
    all.push_back(gradients_of(*layer, network.numbers(i, "recurrent_weights").data(), preview.pass.traces[i]));
    all.back().layer = i;
  }
  return all;
}

}  // namespace nonlinear
