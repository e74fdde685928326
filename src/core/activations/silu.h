// SiLU, also called swish: each input weighted by its own sigmoid.
//
//   f(x)  = x s,   s = sigmoid(b x)                    with the steepness b; b = 1 is SiLU
//   f'(x) = s + b x s (1 - s)
//
// -0 gives -0, NaN stays NaN. x sigmoid(x) is -inf times 0 at -inf; the value there is 0, as the limit is.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/activations/sigmoid.h"
#include "core/math/exp.h"

namespace nonlinear {

struct Silu {
  static constexpr Parameter parameters[] = {
      {.id = "steepness", .symbol = "β", .meaning = "steepness of the bend", .standard = 1, .low = 0.1, .high = 10}};

  static constexpr Contract contract{
      .id = "silu",
      .name = "SiLU (swish)",
      .formula = R"(\frac{x}{1 + e^{-β x}})",
      .slope_formula = R"(s + β x\, s\, (1 - s),\; s = f(x)/x)",
      .kink_convention = "",
      .source = "Elfwing, Uchibe & Doya 2018; with β: Ramachandran, Zoph & Le 2017",
      .recommended_init = "he",
      .range = {-0.27847, kInfinity},
      .slope_range = {-0.09985, 1.09985},
      .traits = {.saturates_left = true},
      .parameters = parameters,
      .value = {.ulp = 3.8f, .absolute = 1e-35f},
      .slope = {.ulp = 1, .absolute = 1e-7f},
  };

  float steepness = static_cast<float>(parameters[0].standard);

  double exact(double x) const { return x == -kInfinity ? 0 : x * s(x); }
  double exact_slope(double x) const {
    const double left = s(x) * s(-x);
    return s(x) + (left == 0 ? 0 : steepness * x * left);
  }

  template <class V>
  V value(V x) const {
    // Far on the left the divisor is infinite, and the numerator must not be.
    const V m = pmax(x, V(-88.7f / steepness));
    const ExpParts<V> e = exp_parts_of_minus(pmin(scale(m, steepness), V(42)));
    // x / (1 + e^-βx): a second division is as quick here as a product, and rounds less.
    return m / madd(e.power, e.above / e.below, V(1));
  }

  // By symmetry f'(x) = 1 - f'(-x).
  template <class V>
  V slope(V x) const {
    const V t = pmin(abs(scale(x, steepness)), V(88.7f));
    const V s = Sigmoid::value(-t);
    const V left = s - t * s * (V(1) - s);
    return select(x > V(0), V(1) - left, left);
  }

 private:
  double s(double x) const { return 1 / (1 + std::exp(-double(steepness) * x)); }
};

}  // namespace nonlinear
