// sigmoid, the logistic function: squeezes any number into (0, 1), where it can be read as a probability.
//
//   f(x)  = 1 / (1 + e^-x)
//   f'(x) = f(x) (1 - f(x)) = f(x) f(-x)
//
// Every float32 is a legal input. ±inf give 1 and 0 with slope 0, NaN stays NaN. From x = -86.3 down the value is
// exactly 0: what is lost there is below 4e-38.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/exp.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct Sigmoid {
  static constexpr Contract contract{
      .id = "sigmoid",
      .name = "sigmoid",
      .formula = R"(\frac{1}{1 + e^{-x}})",
      .slope_formula = R"(f(x)\,(1 - f(x)))",
      .kink_convention = "",
      .source = "Verhulst 1838; as a unit: Rumelhart, Hinton & Williams 1986",
      .recommended_init = "glorot",
      .range = {0, 1},
      .slope_range = {0, 0.25},
      .traits = {.monotone = true, .saturates_left = true, .saturates_right = true},
      .value = {.ulp = 2.88f, .absolute = 4e-38f},
      .slope = {.ulp = 4.08f, .absolute = 4e-38f},
      .slope_from_value = {.ulp = 1.5f},
  };

  static double exact(double x) { return 1 / (1 + std::exp(-x)); }
  static double exact_slope(double x) { return exact(x) * exact(-x); }  // 1 - f(x) would cancel for large x
  static double exact_slope_from_value(double y) { return y * (1 - y); }

  template <class V>
  static V value(V x) {
    // On the left end the power is infinite and the quotient 0, on the right it is 1. In this order NaN passes.
    const ExpParts<V> e = exp_parts_of_minus(pmin(pmax(x, V(-88.7f)), V(42)));
    // 1 / (1 + e^-x) = below / (below + power above): one division.
    return e.below / madd(e.power, e.above, e.below);
  }

  // f' is even. On the left side f is small, and 1 - f does not cancel.
  template <class V>
  static V slope(V x) {
    return slope_from_value(value(minus_abs(x)));
  }

  template <class V>
  static V slope_from_value(V y) {
    return y * (V(1) - y);
  }
};

}  // namespace nonlinear
