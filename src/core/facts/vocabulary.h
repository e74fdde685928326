// The words of lessons/facts.yaml. To add one: a function and a row of the table in vocabulary.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/error.h"

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
  bool names_activation;     // the first argument is the id of an activation; all others are numbers
  std::size_t fewest, most;  // arguments
  Result<double> (*evaluate)(FactArguments arguments);
};

std::span<const FactWord> fact_words();

}  // namespace nonlinear
