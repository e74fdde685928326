// What a network answers to any inputs, outside of a run.
#pragma once

#include <span>
#include <vector>

#include "core/error.h"
#include "core/nn/network.h"

namespace nonlinear {

// For inputs [example][number] the outputs [example][number]. An error names "inputs".
Result<std::vector<float>> outputs_for(const Network& network, std::span<const float> inputs);

}  // namespace nonlinear
