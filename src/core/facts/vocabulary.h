// The words of lessons/facts.yaml, by area. To add one: a function and a row in the file of its area under words/.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/scenarios/lesson_data.h"

namespace nonlinear {

// One argument of a word: a name, or the value of an expression.
struct FactArgument {
  std::string name;  // empty for a number
  double number = 0;
};

using FactArguments = std::span<const FactArgument>;

struct FactWord {
  std::string_view name;
  std::string_view usage;    // "value(activation, x)"
  std::size_t names;         // so many arguments, the first, are names; all others are numbers
  std::size_t fewest, most;  // arguments
  Result<double> (*evaluate)(FactArguments arguments, const LessonFiles& files);
};

inline constexpr std::size_t kAnyNumber = 16;  // of arguments, where it is free

const std::vector<FactWord>& fact_words();

}  // namespace nonlinear
