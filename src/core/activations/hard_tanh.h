// hard tanh: tanh drawn with a ruler.
//
//   f(x)  = min(max(x, -1), 1)
//   f'(x) = 1 for -1 < x < 1, 0 outside
//
// At ±1 we take 0, as frameworks do. -0 gives -0, NaN stays NaN.
#pragma once

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct HardTanh {
  static constexpr Contract contract{
      .id = "hard_tanh",
      .name = "hard tanh",
      .formula = R"(\min(\max(x, -1), 1))",
      .slope_formula = R"(\begin{cases}1 & -1 < x < 1\\0 & \text{outside}\end{cases})",
      .kink_convention = "The slope at -1 and at 1 is taken as 0.",
      .source = "Collobert 2004, Large scale machine learning",
      .recommended_init = "glorot",
      .range = {-1, 1},
      .slope_range = {0, 1},
      .traits = {.zero_centred = true, .monotone = true, .saturates_left = true, .saturates_right = true, .kink = true},
  };

  static double exact(double x) { return x < -1 ? -1 : (x > 1 ? 1 : x); }
  static double exact_slope(double x) { return x != x ? x : (x > -1 && x < 1 ? 1 : 0); }
  static double exact_slope_from_value(double y) { return exact_slope(y); }

  template <class V>
  static V value(V x) {
    return pmin(pmax(x, V(-1)), V(1));
  }

  // NaN fails every comparison, and must not look like a slope.
  template <class V>
  static V slope(V x) {
    return select(x == x, select(abs(x) < V(1), V(1), V(0)), x);
  }

  template <class V>
  static V slope_from_value(V y) {
    return slope(y);
  }
};

}  // namespace nonlinear
