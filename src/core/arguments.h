// Checks of what comes from outside. Numbers arrive as doubles, because that is what JavaScript and YAML have; here
// they become counts, seeds and rates, or an Error that names what is allowed.
#pragma once

#include <cstdint>
#include <string>

#include "core/error.h"

namespace nonlinear {

// A whole number from `low` to `high`.
Result<std::uint32_t> whole_number(std::string argument, double given, std::uint32_t low, std::uint32_t high);

// A finite number greater than 0 that is still finite and greater than 0 in float32.
Result<float> positive_number(std::string argument, double given);

// A finite number from `low` to `high`.
Result<float> number_between(std::string argument, double given, double low, double high);

// Numbers that seeds can have.
inline constexpr std::uint32_t kLargestSeed = 0xffffffffu;

}  // namespace nonlinear
