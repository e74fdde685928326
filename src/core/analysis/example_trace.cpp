#include "core/analysis/example_trace.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/layer_view.h"
#include "core/analysis/probabilities.h"
#include "core/arguments.h"

namespace nonlinear {
namespace {

LayerTrace trace_layer(const NetworkLayer& layer, const Trace& trace) {
  LayerTrace result{.kind = kind_of(layer),
                    .shape = output_of(layer),
                    .pre_activations = {},
                    .outputs = first_column(trace.outputs),
                    .states = {},
                    .zero_shares = {}};
  if (const auto view = view_of(layer, trace)) {
    result.pre_activations = first_column(view->pre_activations);
    if (std::holds_alternative<Recurrent>(layer)) result.states = first_column(view->outputs);
  }
  const std::size_t maps = result.shape.rank() == 3 ? result.shape[0] : 1, size = result.outputs.size() / maps;
  for (std::size_t map = 0; map < maps; ++map) {
    const auto begin = result.outputs.begin() + std::ptrdiff_t(map * size);
    const auto zeros = std::count(begin, begin + std::ptrdiff_t(size), 0.0f);
    result.zero_shares.push_back(static_cast<float>(zeros) / static_cast<float>(size));
  }
  return result;
}

}  // namespace

Result<ExampleTrace> trace_inputs(const Trainer& run, std::span<const float> inputs) {
  const std::size_t features = run.data().features;
  if (inputs.size() != features) {
    return Error{"inputs", std::to_string(inputs.size()) + " numbers", std::to_string(features)};
  }
  for (std::size_t i = 0; i < features; ++i) {
    if (!std::isfinite(inputs[i])) {
      return Error{"inputs[" + std::to_string(i) + "]", "not finite", "a finite number"};
    }
  }
  const Network& network = run.network();
  Matrix x;
  gather(inputs.data(), features, 1, x);
  Pass pass;
  network.forward(x, pass, {.keep_pre_activations = true});

  ExampleTrace example{.inputs = {inputs.begin(), inputs.end()}, .layers = {}, .probabilities = {}};
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    example.layers.push_back(trace_layer(network.layers()[i], pass.traces[i]));
    example.layers.back().layer = i;
  }
  if (run.data().classes > 0) append_probabilities(run, pass.traces.back().outputs, example.probabilities);
  return example;
}

Result<ExampleTrace> trace_example(const Trainer& run, double example) {
  const Dataset& data = run.data();
  const auto index = whole_number("example", example, 0, std::uint32_t(data.count() - 1));
  if (!index.ok()) return index.error();
  return trace_inputs(run, std::span(data.example(index.value()), data.features));
}

}  // namespace nonlinear
