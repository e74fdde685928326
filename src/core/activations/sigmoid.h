// sigmoid, the logistic function: squeezes any number into (0, 1), where it can be read as a probability.
//
//   f(x)  = 1 / (1 + e^-x)
//   f'(x) = f(x) (1 - f(x)) = f(x) f(-x)
//
// Every float32 is a legal input. ±inf give 1 and 0 with slope 0, NaN stays NaN; outputs too small for a normal float
// come as denormals, as they should.
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
      .max_ulp_value = 2.88f,             // measured over all 2^32 inputs: 2.875
      .max_ulp_slope = 4.08f,             //                                4.076
      .max_ulp_slope_from_value = 1.51f,  //                                1.500
  };

  static double exact(double x) { return 1 / (1 + std::exp(-x)); }
  static double exact_slope(double x) { return exact(x) * exact(-x); }  // 1 - f(x) would cancel for large x
  static double exact_slope_from_value(double y) { return y * (1 - y); }

  template <class V>
  static V value(V x) {
    // Beyond these the result is 1 and 0 to the last bit. In this order NaN passes.
    const V clamped = pmin(pmax(x, V(-105)), V(42));
    // 1 / (1 + e^-x) = below / (below + power above), all three with the same scale: one division.
    const ExpParts<V> e = exp_parts(-clamped);
    const V below = e.below * V(ExpParts<V>::kScale);
    return below / madd(e.power, e.above, below);
  }

  // f' is even. On the left side f is small, and 1 - f does not cancel.
  template <class V>
  static V slope(V x) {
    return slope_from_value(value(-abs(x)));
  }

  template <class V>
  static V slope_from_value(V y) {
    return y * (V(1) - y);
  }
};

}  // namespace nonlinear
