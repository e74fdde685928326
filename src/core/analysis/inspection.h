// The next batch of a run under a magnifying glass: every kind of number of every network layer, as a summary and, on
// request, as a histogram. What a layer does not have is absent, not 0.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/analysis/layer_statistics.h"
#include "core/analysis/summary.h"
#include "core/nn/trainer.h"

namespace nonlinear {

struct Distribution {
  Summary summary;
  std::optional<Histogram> histogram;
};

// Weights or biases.
struct BlockInspection {
  std::string_view name;  // as in ParameterBlock
  Distribution values;
  Distribution gradient;  // of the loss alone: without penalties and limits
  // The norm of the step that the next update makes, and that over the norm of the values; no ratio where these are
  // all 0.
  double step_norm = 0;
  std::optional<double> update_ratio;
};

// What a layer with an activation has. A unit is a filter in a convolution; recurrent layers count over all steps.
struct UnitInspection {
  Distribution pre_activations;
  Distribution gradient;  // d loss / d pre-activations, of the batch's mean loss
  std::size_t units = 0;
  std::vector<std::size_t> dead;  // which units gave 0 at every place for every example
  double dead_share = 0;
  double saturated_share = 0;  // of outputs at which the slope lies within ±kSaturatedSlope
};

struct LayerInspection {
  std::size_t layer = 0;
  std::string_view kind;
  Distribution outputs;  // of a recurrent layer all states
  std::optional<UnitInspection> units;
  std::vector<BlockInspection> blocks;
};

struct InspectionOptions {
  std::optional<HistogramOptions> histogram = {};  // the same for everything that is looked at; none: no histograms
};

// One entry for each network layer, inputs to outputs. Dropout drops what it would drop at the next step.
Result<std::vector<LayerInspection>> inspect(const Trainer& run, const InspectionOptions& options = {});

}  // namespace nonlinear
