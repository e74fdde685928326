// Nielsen's learning slowdown: one sigmoid unit, one weight, one bias, that is to answer 0 to the input 1.
//
// Source: Nielsen, "Neural Networks and Deep Learning", 2015, chapter 3: rate 0.15, starts (0.6, 0.9) and (2, 2). In
// double precision and without chance.
#pragma once

#include <string>

#include "core/error.h"

namespace nonlinear {

// What the unit answers after so many steps of plain descent. loss: "half_squared_error" or "binary_cross_entropy";
// steps: 0 to 100,000.
Result<double> slowdown(const std::string& loss, double weight, double bias, double steps);

}  // namespace nonlinear
