// LeCun's scaled tanh: stretched so that ±1 lie on the curve's bend and not where it has gone flat.
//
//   f(x)  = A tanh(2x/3),   A = 1.7159, so that f(±1) = ±1 (nearly)
//   f'(x) = (2/3) (A - f(x)) (A + f(x)) / A
//
// -0 gives -0, NaN stays NaN; from |x| = 11.9 on the value is ±A, rounded.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/activations/sigmoid.h"
#include "core/math/polynomial.h"

namespace nonlinear {

struct ScaledTanh {
  static constexpr double kHeight = 1.7159;

  static constexpr Contract contract{
      .id = "scaled_tanh",
      .name = "scaled tanh",
      .formula = R"(1.7159 \tanh \frac{2x}{3})",
      .slope_formula = R"(\frac{2 \cdot 1.7159}{3} \left(1 - \tanh^2 \frac{2x}{3}\right))",
      .kink_convention = "",
      .source = "LeCun, Bottou, Orr & Müller 1998, section 4.4",
      .recommended_init = "lecun",
      .range = {-static_cast<double>(static_cast<float>(kHeight)), static_cast<float>(kHeight)},
      .slope_range = {0, static_cast<float>(kHeight * 2 / 3)},
      .traits = {.zero_centred = true, .monotone = true, .saturates_left = true, .saturates_right = true},
      .value = {.ulp = 5.18f},
      .slope = {.ulp = 9.7f, .absolute = 2e-9f},
      .slope_from_value = {.ulp = 2.6f},
  };

  static double exact(double x) { return kHeight * std::tanh(x * 2 / 3); }
  static double exact_slope(double x) {
    const double r = 1 / std::cosh(x * 2 / 3);
    return kHeight * 2 / 3 * r * r;
  }  // 1 - tanh² would cancel
  static double exact_slope_from_value(double y) { return (kHeight - y) * (kHeight + y) * (2 / (3 * kHeight)); }

  // tanh's quotient (tanh.h) with the two factors worked into its coefficients.
  template <class V>
  static V value(V x) {
    const V c = pmin(pmax(x, V(-kFar)), V(kFar));
    const V z = c * c;
    const V p = monic_polynomial(z, 1.71923482e+09f, 102651856.f, 1208735.5f, 3272.50439f);
    const V q = polynomial(z, 1.5029152e+09f, 312389920.f, 7753719.5f, 44738.5039f, 49.239315f);
    return c * p / q;
  }

  // tanh' is four times sigmoid' at twice the argument.
  template <class V>
  static V slope(V x) {
    return V(float(kHeight * 8 / 3)) * Sigmoid::slope(V(4.0f / 3) * x);
  }

  // Near ±A the difference is exact, and a second one adds what float32 leaves out of A.
  template <class V>
  static V slope_from_value(V y) {
    const V t = abs(y);
    const V rest = (V(kHeight32) - t) + V(float(kHeight - kHeight32));
    return rest * madd(t, V(float(2 / (3 * kHeight))), V(float(2.0 / 3)));
  }

 private:
  // Here the quotient is A, rounded, whether madd fuses or not, and below it is never more: both seen in the sweep.
  static constexpr float kFar = 0x1.7a6324p3f;
  static constexpr auto kHeight32 = static_cast<float>(kHeight);
};

}  // namespace nonlinear
