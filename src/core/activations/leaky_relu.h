// Leaky ReLU: a ReLU that lets a little of the negative side through, so that no unit is ever without a gradient.
//
//   f(x)  = x for x > 0, a x for x <= 0          with the leak a, 0 to 1
//   f'(x) = 1 for x > 0, a for x < 0
//
// At 0 we take the slope of the left side, as frameworks do. -0 gives -0, NaN stays NaN, and -inf stays -inf even with
// a leak of 0, where the product is no number. With a = 0 it is ReLU, with a = 1 the identity; a learnt per unit is
// called PReLU.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/step.h"

namespace nonlinear {

struct LeakyRelu {
  static constexpr Parameter parameters[] = {
      {.id = "leak", .symbol = "α", .meaning = "slope on the left", .standard = 0.01, .low = 0, .high = 1}};

  static constexpr Contract contract{
      .id = "leaky_relu",
      .name = "leaky ReLU",
      .formula = R"(\begin{cases}x & x > 0\\α x & x \le 0\end{cases})",
      .slope_formula = R"(\begin{cases}1 & x > 0\\α & x < 0\end{cases})",
      .kink_convention = "The slope at 0 is taken as that of the left side.",
      .source = "Maas, Hannun & Ng 2013, section 2.3",
      .recommended_init = "he",
      .range = {-kInfinity, kInfinity},
      .slope_range = {0.01f, 1},
      .traits = {.monotone = true, .kink = true},
      .parameters = parameters,
      .value = {.ulp = 0.5f},  // one product, rounded once
  };

  float leak = static_cast<float>(parameters[0].standard);

  double exact(double x) const { return x > 0 || std::isinf(x) ? x : leak * x; }
  double exact_slope(double x) const { return x != x ? x : (x > 0 ? 1 : leak); }
  double exact_slope_from_value(double y) const { return exact_slope(y); }

  template <class V>
  V value(V x) const {
    return pmax(x, V(leak) * x);  // the larger one on either side, as the leak is at most 1
  }

  template <class V>
  V slope(V x) const {
    return step(x, V(leak), V(1));
  }

  // The sign of f(x) is that of x; with a leak of 0 both sides of the comparison give what ReLU gives.
  template <class V>
  V slope_from_value(V y) const {
    return slope(y);
  }
};

}  // namespace nonlinear
