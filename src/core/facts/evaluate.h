// Numbers that lessons state, from expressions such as "slope(sigmoid, 0)" or "ratio(xor_solved(relu, 4, 100), 100)".
//
//   expression = number | word "(" [ argument { "," argument } ] ")"
//   argument   = expression | name, such as the id of an activation
//
// The words are a closed list, under words/; nothing is run as code.
#pragma once

#include <string_view>

#include "core/error.h"
#include "core/scenarios/lesson_data.h"

namespace nonlinear {

// An error names the position (from 1) and the nearest known word. Words about real data need their files.
Result<double> evaluate_fact(std::string_view expression, const LessonFiles& files = {});

}  // namespace nonlinear
