#include "core/arguments.h"

#include <cmath>
#include <limits>

#include "core/decimal.h"

namespace nonlinear {

Result<std::uint32_t> whole_number(std::string argument, double given, std::uint32_t low, std::uint32_t high) {
  if (given >= low && given <= high && given == std::floor(given)) return static_cast<std::uint32_t>(given);
  return Error{std::move(argument), number_text(given),
               "a whole number from " + std::to_string(low) + " to " + std::to_string(high)};
}

Result<float> positive_number(std::string argument, double given) {
  const bool fits = given > 0 && given <= std::numeric_limits<float>::max();  // false for NaN
  if (fits && static_cast<float>(given) > 0) return static_cast<float>(given);
  return Error{std::move(argument), number_text(given), "a finite number greater than 0"};
}

Result<float> number_between(std::string argument, double given, double low, double high) {
  if (given >= low && given <= high) return static_cast<float>(given);
  return Error{std::move(argument), number_text(given),
               "a number from " + number_text(low) + " to " + number_text(high)};
}

}  // namespace nonlinear
