// softsign: squeezes like tanh, but by a division alone, and so slowly that no unit is ever quite saturated.
//
//   f(x)  = x / (1 + |x|)
//   f'(x) = 1 / (1 + |x|)² = (1 - |f(x)|)²
//
// -0 gives -0, ±inf give ±1, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct Softsign {
  static constexpr Contract contract{
      .id = "softsign",
      .name = "softsign",
      .formula = R"(\frac{x}{1 + |x|})",
      .slope_formula = R"(\frac{1}{(1 + |x|)^2})",
      .kink_convention = "",
      .source = "Bergstra, Desjardins, Lamblin & Bengio 2009; Glorot & Bengio 2010",
      .recommended_init = "glorot",
      .range = {-1, 1},
      .slope_range = {0, 1},
      .traits = {.zero_centred = true, .monotone = true, .saturates_left = true, .saturates_right = true},
      .value = {.ulp = 1.5f},
      .slope = {.ulp = 3.5f},
      .slope_from_value = {.ulp = 1},
  };

  static double exact(double x) { return std::isinf(x) ? (x > 0 ? 1 : -1) : x / (1 + std::fabs(x)); }
  static double exact_slope(double x) { return 1 / ((1 + std::fabs(x)) * (1 + std::fabs(x))); }
  static double exact_slope_from_value(double y) { return (1 - std::fabs(y)) * (1 - std::fabs(y)); }

  template <class V>
  static V value(V x) {
    const V c = pmin(pmax(x, V(-kHuge)), V(kHuge));  // inf / inf is no number
    return c / (V(1) + abs(c));
  }

  // Squared last: the square of a large divisor would overflow.
  template <class V>
  static V slope(V x) {
    const V r = V(1) / (V(1) + abs(x));
    return r * r;
  }

  // The square would double the difference's rounding, `lost`, so that is put back.
  template <class V>
  static V slope_from_value(V y) {
    const V t = abs(y);
    const V rest = V(1) - t;
    const V lost = (V(1) - rest) - t;
    return madd(rest, rest, (rest + rest) * lost);
  }

 private:
  static constexpr float kHuge = 1e38f;  // the quotient is 1 from 2^25 on
};

}  // namespace nonlinear
