#include "core/analysis/inspection.h"

#include <cmath>

namespace nonlinear {
namespace {

// Options have been checked.
Distribution distribution(const Numbers& numbers, const InspectionOptions& options) {
  Distribution result{summarise(numbers), std::nullopt};
  if (options.histogram) result.histogram = std::move(histogram(numbers, *options.histogram).value());
  return result;
}

UnitInspection inspect_units(const LayerView& view, const ActivationFunction& activation,
                             const InspectionOptions& options) {
  const UnitCounts counts = count_units(view, activation);
  return {.pre_activations = distribution({view.pre_activations, view.columns}, options),
          .gradient = distribution({view.gradient, view.columns}, options),
          .units = view.units,
          .dead = counts.dead,
          .dead_share = double(counts.dead.size()) / double(view.units),
          .saturated_share = double(counts.saturated) / double(view.outputs.count * view.columns)};
}

BlockInspection inspect_block(const Network& network, const Network::Place& place, const Trainer::Preview& preview,
                              const InspectionOptions& options) {
  const std::size_t count = place.block.count();
  const std::span values(network.parameters().data() + place.begin, count);
  const std::span gradient(preview.pass.gradient.data() + place.begin, count);
  const std::span next(preview.next_parameters.data() + place.begin, count);
  BlockInspection block{.name = place.block.name,
                        .values = distribution(values, options),
                        .gradient = distribution(gradient, options),
                        .update_ratio = {}};
  double squares = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double step = double(next[i]) - values[i];
    squares += step * step;
  }
  block.step_norm = std::sqrt(squares);
  if (block.values.summary.norm != 0) block.update_ratio = block.step_norm / block.values.summary.norm;
  return block;
}

}  // namespace

Result<std::vector<LayerInspection>> inspect(const Trainer& run, const InspectionOptions& options) {
  if (options.histogram) {
    if (const auto wrong = flaw(*options.histogram)) return *wrong;
  }
  const Trainer::Preview preview = run.preview();
  const Network& network = run.network();
  std::vector<LayerInspection> all;
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    const NetworkLayer& layer = network.layers()[i];
    const Trace& trace = preview.pass.traces[i];
    const auto view = view_of(layer, trace);
    LayerInspection inspection{
        .layer = i,
        .kind = kind_of(layer),
        .outputs = distribution(view ? Numbers(view->outputs, view->columns) : trace.outputs, options),
        .units = {},
        .blocks = {}};
    if (view) inspection.units = inspect_units(*view, *network.activation(i), options);
    for (const Network::Place& place : network.places()) {
      if (place.layer == i) inspection.blocks.push_back(inspect_block(network, place, preview, options));
    }
    all.push_back(std::move(inspection));
  }
  return all;
}

}  // namespace nonlinear
