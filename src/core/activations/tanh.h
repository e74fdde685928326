// tanh, the hyperbolic tangent: a sigmoid stretched to (-1, 1) and centred on 0.
//
//   f(x)  = (e^x - e^-x) / (e^x + e^-x) = 2 sigmoid(2x) - 1
//   f'(x) = 1 - f(x)²
//
// Every float32 is a legal input. From |x| = 8 on the value is exactly ±1, and never more; -0 gives -0, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/activations/sigmoid.h"
#include "core/math/polynomial.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct Tanh {
  static constexpr Contract contract{
      .id = "tanh",
      .name = "tanh",
      .formula = R"(\frac{e^x - e^{-x}}{e^x + e^{-x}})",
      .slope_formula = R"(1 - f(x)^2)",
      .kink_convention = "",
      .source = "Lambert 1768; as a unit: LeCun, Bottou, Orr & Müller 1998, section 4.4",
      .recommended_init = "glorot",
      .range = {-1, 1},
      .slope_range = {0, 1},
      .traits = {.zero_centred = true, .monotone = true, .saturates_left = true, .saturates_right = true},
      .value = {.ulp = 5.74f},
      .slope = {.ulp = 4.08f, .absolute = 2e-37f},
      .slope_from_value = {.ulp = 1.5f},
  };

  static double exact(double x) { return std::tanh(x); }
  static double exact_slope(double x) {
    const double r = 1 / std::cosh(x);
    return r * r;
  }  // 1 - f² would cancel
  static double exact_slope_from_value(double y) { return (1 - y) * (1 + y); }

  // x P(x²) / Q(x²), minimax on |x| <= 8.165 with a relative error of 7.9e-9 (tools/fit_kernels.py, table 2).
  // P(0) = Q(0), so that f(x) is x for the smallest inputs.
  template <class V>
  static V value(V x) {
    const V c = pmin(pmax(x, V(-kOne)), V(kOne));
    const V z = c * c;
    const V p = monic_polynomial(z, 67081864.f, 9011960.f, 238762.562f, 1454.44641f);
    const V q = polynomial(z, 67081864.f, 31372578.f, 1752047.f, 22745.7188f, 56.3264923f);
    return c * p / q;
  }

  // 1 - f(x)² would cancel where f is near ±1. As tanh x = 2 sigmoid(2x) - 1, the slope is four times sigmoid's at 2x.
  template <class V>
  static V slope(V x) {
    return V(4) * Sigmoid::slope(x + x);
  }

  // The product of sums, not 1 - y²: y² is rounded near 1, and 1 - y² then keeps no digit.
  template <class V>
  static V slope_from_value(V y) {
    return (V(1) - y) * (V(1) + y);
  }

 private:
  // Here the quotient is exactly 1 whether madd fuses or not, and below it is never more: both seen in the sweep.
  static constexpr float kOne = 0x1.0358fp+3f;
};

}  // namespace nonlinear
