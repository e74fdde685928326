// Distances between a float and the number it should be, in units in the last place.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace nonlinear {

// How far `got` is from `exact`, in steps between neighbouring floats at the size of `exact`. 0.5 is a correctly
// rounded result at worst. 0 if both are NaN or both the same infinity; infinite if only one is.
inline double ulp_error(float got, double exact) {
  if (std::isnan(exact) || std::isnan(got)) return std::isnan(exact) == std::isnan(got) ? 0 : HUGE_VAL;
  if (std::fabs(exact) > static_cast<double>(std::numeric_limits<float>::max())) {
    return std::isinf(got) && (got > 0) == (exact > 0) ? 0 : HUGE_VAL;
  }
  const double error = std::fabs(static_cast<double>(got) - exact);
  if (error == 0) return 0;
  // The exponent as the bits have it, for this runs billions of times in tools/sweep. Below the smallest normal float,
  // 2^-126, the steps stay the same.
  const int exponent = static_cast<int>(std::bit_cast<std::uint64_t>(std::fabs(exact)) >> 52) - 1023;
  const auto step_bits = static_cast<std::uint64_t>(std::max(exponent, -126) - 23 + 1023) << 52;
  return error / std::bit_cast<double>(step_bits);
}

}  // namespace nonlinear
