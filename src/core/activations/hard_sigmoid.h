// hard sigmoid: the sigmoid drawn with a ruler, for devices that have no exponential.
//
//   f(x)  = min(max(x + 3, 0), 6) / 6
//   f'(x) = 1/6 for -3 < x < 3, 0 outside
//
// At ±3 we take 0, as PyTorch does. Older Keras has x/5 + 1/2 instead. NaN stays NaN.
#pragma once

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct HardSigmoid {
  static constexpr Contract contract{
      .id = "hard_sigmoid",
      .name = "hard sigmoid",
      .formula = R"(\frac{\min(\max(x + 3, 0), 6)}{6})",
      .slope_formula = R"(\begin{cases}\frac16 & -3 < x < 3\\0 & \text{outside}\end{cases})",
      .kink_convention = "The slope at -3 and at 3 is taken as 0.",
      .source = "Courbariaux, Bengio & David 2015; with sixths: Howard et al. 2019, section 5.2",
      .recommended_init = "glorot",
      .range = {0, 1},
      .slope_range = {0, 1.0f / 6},
      .traits = {.monotone = true, .saturates_left = true, .saturates_right = true, .kink = true},
      .value = {.ulp = 1.34f},
      .slope = {.ulp = 0.34f},  // a sixth, rounded
      .slope_from_value = {.ulp = 0.34f},
  };

  static double exact(double x) { return x <= -3 ? 0 : (x >= 3 ? 1 : (x + 3) / 6); }
  static double exact_slope(double x) { return x != x ? x : (x > -3 && x < 3 ? 1.0 / 6 : 0); }
  static double exact_slope_from_value(double y) { return y != y ? y : (y > 0 && y < 1 ? 1.0 / 6 : 0); }

  template <class V>
  static V value(V x) {
    return pmin(pmax(x + V(3), V(0)), V(6)) * V(1.0f / 6);
  }

  // NaN fails every comparison, and must not look like a slope.
  template <class V>
  static V slope(V x) {
    return select(x == x, select(abs(x) < V(3), V(1.0f / 6), V(0)), x);
  }

  template <class V>
  static V slope_from_value(V y) {
    return select(y == y, select(y > V(0), select(y < V(1), V(1.0f / 6), V(0)), V(0)), y);
  }
};

}  // namespace nonlinear
