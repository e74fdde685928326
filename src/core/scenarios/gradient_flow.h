// How much of the gradient is left at the first layer of a deep network, and how much of the signal at its last, before
// it has learnt anything.
//
// Inputs are 64 examples of 32 standard normal numbers, labels are heads or tails; `layers` hidden layers of 32 units
// with zero biases, then one logit with binary cross-entropy. Glorot & Bengio 2010 looked at the same on their nets.
#pragma once

#include <string>

#include "core/error.h"

namespace nonlinear {

// The root mean square over the gradient of the first hidden layer's weights, over that of the last hidden layer's:
// the median of 25 seeds. `init` is an id of nn/init.h. layers: 2 to 20.
Result<double> gradient_ratio(const std::string& activation, const std::string& init, double layers);

// The same of what the units answer: the root mean square of the last hidden layer's outputs over that of the first's.
Result<double> signal_ratio(const std::string& activation, const std::string& init, double layers);

}  // namespace nonlinear
