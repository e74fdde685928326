// Deep and narrow ReLU networks that are dead before training starts (Lu, Shin, Su & Karniadakis 2020).
//
// With weights drawn symmetrically around 0 and no biases, a layer of n units is silent for an input with probability
// 2^-n, and then all that follows it is. So a network of `layers` such layers is born dead with 1 - (1 - 2^-n)^layers.
#pragma once

#include "core/error.h"

namespace nonlinear {

// width: 1 to 64; layers: 1 to 100.
Result<double> born_dead_law(double width, double layers);

// The share of dead ones among `networks` random networks that are given one random input. networks: 1 to 1,000,000.
Result<double> born_dead_share(double width, double layers, double networks);

}  // namespace nonlinear
