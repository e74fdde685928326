// hard swish: SiLU with the hard sigmoid in the sigmoid's place.
//
//   f(x)  = x min(max(x + 3, 0), 6) / 6
//   f'(x) = 0 for x < -3, x/3 + 1/2 between, 1 for x > 3
//
// At -3 and at 3 we take the inner side's slope, -1/2 and 3/2. -0 gives -0, -inf gives 0, NaN stays NaN.
#pragma once

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct HardSwish {
  static constexpr Contract contract{
      .id = "hard_swish",
      .name = "hard swish",
      .formula = R"(x\,\frac{\min(\max(x + 3, 0), 6)}{6})",
      .slope_formula = R"(\begin{cases}0 & x < -3\\\frac{x}{3} + \frac12 & -3 \le x \le 3\\1 & x > 3\end{cases})",
      .kink_convention = "The slope at -3 and at 3 is taken as that between them.",
      .source = "Howard et al. 2019, section 5.2",
      .recommended_init = "he",
      .range = {-0.375, kInfinity},
      .slope_range = {-0.5, 1.5},
      .traits = {.saturates_left = true, .kink = true},
      .value = {.ulp = 2.49f},
      .slope = {.ulp = 1, .absolute = 8e-8f},
  };

  static double exact(double x) { return x <= -3 ? 0 : (x >= 3 ? x : x * (x + 3) / 6); }
  static double exact_slope(double x) { return x < -3 ? 0 : (x > 3 ? 1 : x / 3 + 0.5); }

  template <class V>
  static V value(V x) {
    const V m = pmax(x, V(-3));  // so that -inf meets no 0
    return m * (pmin(m + V(3), V(6)) * V(1.0f / 6));
  }

  template <class V>
  static V slope(V x) {
    const V inside = madd(x, V(1.0f / 3), V(0.5f));
    return select(x < V(-3), V(0), select(x > V(3), V(1), inside));
  }
};

}  // namespace nonlinear
