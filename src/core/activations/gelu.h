// GELU, the Gaussian error linear unit: each input weighted by the probability that a normal number lies below it.
//
//   f(x)  = x P(N(0, 1) < x) = x (1 + erf(x / √2)) / 2
//   f'(x) = P(N(0, 1) < x) + x e^(-x²/2) / √(2π)
//
// Computed as max(x, 0) - t Q(t), t = |x|, with the upper tail Q: the tail is small where x is large, so errors stay
// absolute, below 3.5e-7, and ±inf need no care. -0 gives -0, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/expm1.h"
#include "core/math/normal_tail.h"

namespace nonlinear {

struct Gelu {
  static constexpr Contract contract{
      .id = "gelu",
      .name = "GELU",
      .formula = R"(\frac{x}{2} \left(1 + \operatorname{erf} \frac{x}{\sqrt 2}\right))",
      .slope_formula = R"(\frac{f(x)}{x} + \frac{x}{\sqrt{2 π}}\, e^{-x^2/2})",
      .kink_convention = "",
      .source = "Hendrycks & Gimpel 2016, section 2",
      .recommended_init = "he",
      .range = {-0.16998, kInfinity},
      .slope_range = {-0.12891, 1.12891},
      .traits = {.saturates_left = true},
      .value = {.ulp = 0.5f, .absolute = 3.5e-7f},
      .slope = {.ulp = 1, .absolute = 3.5e-7f},
  };

  static double exact(double x) {
    if (x == -kInfinity) return 0;
    return x / 2 * std::erfc(-x / kRoot2);
  }
  static double exact_slope(double x) {
    const double density = std::exp(-x * x / 2) / 2.5066282746310005024;  // √(2π)
    return std::erfc(-x / kRoot2) / 2 + (density == 0 ? 0 : x * density);
  }

  template <class V>
  static V value(V x) {
    const V t = pmin(abs(x), V(kFar));
    return pmax(x, V(0)) - t / inverse_normal_tail(t);
  }

  // By symmetry f'(x) = 1 - f'(-x).
  template <class V>
  static V slope(V x) {
    const V t = pmin(abs(x), V(kFar));
    const V density = V(0.398942280f) * exp_of_negative(V(-0.5f) * (t * t));
    const V left = density * (normal_tail_over_density(t) - t);
    return select(x > V(0), V(1) - left, left);
  }

 private:
  static constexpr double kRoot2 = 1.4142135623730950488;
  static constexpr float kFar = 100;  // the tail has long been 0 in float32, and nothing overflows to infinity yet
};

}  // namespace nonlinear
