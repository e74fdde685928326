// GELU by tanh: the approximation that the first transformers were trained with, and that their weights expect.
//
//   f(x)  = x (1 + tanh u) / 2 = x sigmoid(2u),   u = √(2/π) (x + 0.044715 x³)
//   f'(x) = s + x s (1 - s) 2u',   s = sigmoid(2u),   u' = √(2/π) (1 + 0.134145 x²)
//
// Computed as max(x, 0) - t sigmoid(-2u(t)), t = |x|, for the reason given in gelu.h. -0 gives -0, ±inf give inf and 0,
// NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/exp.h"

namespace nonlinear {

struct GeluTanh {
  static constexpr Contract contract{
      .id = "gelu_tanh",
      .name = "GELU (tanh form)",
      .formula = R"(\frac{x}{2} \left(1 + \tanh\left(\sqrt{2/π}\,(x + 0.044715\, x^3)\right)\right))",
      .slope_formula = R"(s + x\, s\, (1 - s) \sqrt{8/π}\,(1 + 0.134145\, x^2),\; s = f(x)/x)",
      .kink_convention = "",
      .source = "Hendrycks & Gimpel 2016, section 2",
      .recommended_init = "he",
      .range = {-0.17005, kInfinity},
      .slope_range = {-0.12908, 1.12908},
      .traits = {.saturates_left = true},
      .value = {.ulp = 0.5f, .absolute = 2.5e-7f},
      .slope = {.ulp = 1, .absolute = 1.3e-7f},
  };

  static double exact(double x) {
    if (x == -kInfinity) return 0;
    return x * s(x);
  }
  static double exact_slope(double x) {
    const double left = s(x) * s(-x);
    return s(x) + (left == 0 ? 0 : x * left * (kTwoRoot + 3 * kTwoRootCubic * x * x));
  }

  template <class V>
  static V value(V x) {
    const V t = pmin(abs(x), V(kFar));
    return pmax(x, V(0)) - t * lower_sigmoid(t);
  }

  // By symmetry f'(x) = 1 - f'(-x).
  template <class V>
  static V slope(V x) {
    const V t = pmin(abs(x), V(kFar));
    const V s = lower_sigmoid(t);
    const V left = s - t * s * (V(1) - s) * polynomial(t * t, float(kTwoRoot), float(3 * kTwoRootCubic));
    return select(x > V(0), V(1) - left, left);
  }

 private:
  static constexpr double kTwoRoot = 1.5957691216057307118;  // 2 √(2/π)
  static constexpr double kTwoRootCubic = kTwoRoot * 0.044715;
  // From here on the power overflows to infinity and the sigmoid is exactly 0, within what exp_parts allows.
  static constexpr float kFar = 10.06f;

  static double s(double x) { return 1 / (1 + std::exp(-(kTwoRoot * x + kTwoRootCubic * x * x * x))); }

  // sigmoid(-2u(t)) for t >= 0.
  template <class V>
  static V lower_sigmoid(V t) {
    const ExpParts<V> e = exp_parts_of_minus(t * polynomial(t * t, float(-kTwoRoot), float(-kTwoRootCubic)));
    return e.below / madd(e.power, e.above, e.below);
  }
};

}  // namespace nonlinear
