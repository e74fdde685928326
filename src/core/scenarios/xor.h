// The XOR experiment of lesson 1: one hidden layer learns the four corners of "exclusive or" from many seeds.
//
// Without a bend in the hidden layer the whole network is one straight line, and the best line answers 1/2 everywhere:
// loss ln 2. Two ReLU units can solve it exactly, relu(a + b) - 2 relu(a + b - 1), but training often does not find
// them.
#pragma once

#include <string>

#include "core/scenarios/trials.h"

namespace nonlinear {

// One hidden layer of `hidden` units, one logit, binary cross-entropy, all four corners in each of 2,000 steps at
// rate 0.5, weights from the scheme that the activation recommends; seeds 1 … `seeds`.
Result<Trials> xor_trials(const std::string& activation, double hidden, double seeds);

}  // namespace nonlinear
