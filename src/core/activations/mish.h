// mish: SiLU's shape from other parts, each input weighted by the tanh of its softplus.
//
//   f(x)  = x w,   w = tanh(log(1 + e^x))
//   f'(x) = w + x sigmoid(x) (1 - w²)
//
// With n = e^x, w = n (n + 2) / (n (n + 2) + 2): no logarithm and no tanh, one exponential and one division. -0 gives
// -0, -inf gives 0, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/exp.h"

namespace nonlinear {

struct Mish {
  static constexpr Contract contract{
      .id = "mish",
      .name = "mish",
      .formula = R"(x \tanh(\log(1 + e^x)))",
      .slope_formula = R"(w + \frac{x}{1 + e^{-x}}\,(1 - w^2),\; w = f(x)/x)",
      .kink_convention = "",
      .source = "Misra 2019, equation 1",
      .recommended_init = "he",
      .range = {-0.30885, kInfinity},
      .slope_range = {-0.11253, 1.08851},
      .traits = {.saturates_left = true},
      .value = {.ulp = 5.55f, .absolute = 4e-36f},
      .slope = {.ulp = 1, .absolute = 2e-7f},
  };

  static double exact(double x) { return x == -kInfinity ? 0 : x * w(x); }
  static double exact_slope(double x) {
    const double rest = x / (1 + std::exp(-x)) * (1 - w(x)) * (1 + w(x));
    return w(x) + (std::isfinite(x) ? rest : 0);
  }

  template <class V>
  static V value(V x) {
    const V limited = pmax(x, V(kFarLeft));  // so that -inf meets no 0
    const Parts<V> p = parts(limited);
    return limited * (p.top / (p.top + p.rest));
  }

  template <class V>
  static V slope(V x) {
    const V limited = pmin(pmax(x, V(kFarLeft)), V(kFarRight));
    const Parts<V> p = parts(limited);
    const V whole = p.top + p.rest;
    const V w = p.top / whole;
    return madd(limited * (p.power / (p.power + p.below)), (p.rest / whole) * (V(1) + w), w);
  }

 private:
  // Beyond, w is 0 and 1: on the left end the power is 0.
  static constexpr float kFarLeft = -88, kFarRight = 20;

  static double w(double x) {
    const double m = std::exp(-std::fabs(x));
    return x > 0 ? (1 + 2 * m) / (1 + 2 * m + 2 * m * m) : m * (m + 2) / (m * (m + 2) + 2);
  }

  // n = power / below, w = top / (top + rest).
  template <class V>
  struct Parts {
    V power, below, top, rest;
  };

  template <class V>
  static Parts<V> parts(V x) {
    const ExpParts<V> e = exp_parts_of_minus(-pmin(x, V(kFarRight)));
    const V power = e.power * e.above;
    const V twice = e.below + e.below;
    return {power, e.below, power * (power + twice), twice * e.below};
  }
};

}  // namespace nonlinear
