// One example on its way through a network, with everything it leaves behind.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

// Numbers lie as the shape says, the last index running fastest: [unit], [step][unit] or, of a convolution or a pool,
// feature maps [filter][height][width].
struct LayerTrace {
  std::size_t layer = 0;
  std::string_view kind;
  Shape shape;                         // of the outputs
  std::vector<float> pre_activations;  // none where the layer has no activation; like the outputs, or like the states
  std::vector<float> outputs;
  std::vector<float> states;       // recurrent layers: [step][unit], whatever they answer with
  std::vector<float> zero_shares;  // of exact zeros in each feature map; other layers: a single one, of all outputs
};

struct ExampleTrace {
  std::vector<float> inputs;
  std::vector<LayerTrace> layers;  // inputs to outputs
  // Of the classes, [class] or [step][class]; two of them with a single output as well. None where answers are numbers.
  std::vector<float> probabilities;
};

// Nothing is dropped out.
Result<ExampleTrace> trace_inputs(const Trainer& run, std::span<const float> inputs);
// `example`: index into the data.
Result<ExampleTrace> trace_example(const Trainer& run, double example);

}  // namespace nonlinear
