// Numbers that lessons state, from expressions such as "slope(sigmoid, 0)" or "ratio(xor_solved(relu, 4, 100), 100)".
//
//   expression = number | word "(" [ argument { "," argument } ] ")"
//   argument   = expression | name of an activation
//
// The words are a closed list, in vocabulary.cpp; nothing is run as code.
#pragma once

#include <string_view>

#include "core/error.h"

namespace nonlinear {

// An error names the position (from 1) and the nearest known word.
Result<double> evaluate_fact(std::string_view expression);

}  // namespace nonlinear
