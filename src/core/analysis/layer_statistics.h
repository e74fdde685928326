// What the next batch of a run shows of each network layer: the size of its gradient, of its outputs, and how many of
// its units are dead or saturated.
#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/layer_view.h"
#include "core/nn/trainer.h"

namespace nonlinear {

struct LayerStatistics {
  double gradient_rms = 0;     // root mean square over the gradient of the weights
  double activation_mean = 0;  // over all units and examples; in a recurrent layer, over all steps as well
  double activation_rms = 0;
  double dead_share = 0;       // of units that gave 0 for every example of the batch, a filter at every place
  double saturated_share = 0;  // of outputs at which the slope lies within ±kSaturatedSlope
};

inline constexpr float kSaturatedSlope = 0.01f;

// One entry for each network layer with an activation, inputs to outputs.
std::vector<LayerStatistics> layer_statistics(const Trainer& run);

struct UnitCounts {
  std::vector<std::size_t> dead;  // units that gave 0 at every place for every example
  std::size_t saturated = 0;      // outputs at which the slope lies within ±kSaturatedSlope
};

// Pre-activations may be empty where the value tells the slope.
UnitCounts count_units(const LayerView& view, const ActivationFunction& activation);

// The part that needs no run: what a network layer with this activation made of one batch, [unit][example], and its
// weights' gradient.
LayerStatistics statistics_of(const Matrix& pre_activations, const Matrix& outputs,
                              const ActivationFunction& activation, std::span<const float> gradient);

}  // namespace nonlinear
