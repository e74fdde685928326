// PReLU: leaky ReLU whose left side is learnt, so that it may even rise to the left.
//
//   f(x)  = x for x > 0, a x for x <= 0          with any slope a, -2 to 2 here
//   f'(x) = 1 for x > 0, a for x < 0
//
// At 0 we take the slope of the left side, as frameworks do. -0 keeps its sign where a is positive, NaN stays NaN. With
// a negative slope a value belongs to two inputs, so the slope is had from the input alone.
#pragma once

#include "core/activations/leaky_relu.h"

namespace nonlinear {

struct Prelu {
  static constexpr Parameter parameters[] = {
      {.id = "slope", .symbol = "α", .meaning = "learnt slope on the left", .standard = 0.25, .low = -2, .high = 2}};

  static constexpr Contract contract{
      .id = "prelu",
      .name = "PReLU",
      .formula = LeakyRelu::contract.formula,
      .slope_formula = LeakyRelu::contract.slope_formula,
      .kink_convention = LeakyRelu::contract.kink_convention,
      .source = "He, Zhang, Ren & Sun 2015, section 2.1",
      .recommended_init = "he",
      .range = {-kInfinity, kInfinity},
      .slope_range = {0.25, 1},
      .traits = {.monotone = true, .kink = true},
      .parameters = parameters,
      .value = {.ulp = 0.5f},  // one product, rounded once; exact with the standard slope
  };

  float left = static_cast<float>(parameters[0].standard);

  double exact(double x) const { return LeakyRelu{left}.exact(x); }
  double exact_slope(double x) const { return LeakyRelu{left}.exact_slope(x); }

  template <class V>
  V value(V x) const {
    return select(x > V(0), x, V(left) * x);
  }
  template <class V>
  V slope(V x) const {
    return select(x == x, select(x > V(0), V(1), V(left)), x);
  }
};

}  // namespace nonlinear
