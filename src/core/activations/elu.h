// ELU, the exponential linear unit: a ReLU whose left side runs out smoothly to a floor, so that mean values come near
// 0.
//
//   f(x)  = x for x > 0, a (e^x - 1) for x <= 0          with the floor -a
//   f'(x) = 1 for x > 0, a e^x for x < 0, which is f(x) + a
//
// At 0 we take the slope of the left side; with a = 1 both sides agree. From x = -17.4 down the value is exactly -a.
// -0 gives -0, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/expm1.h"

namespace nonlinear {

struct Elu {
  static constexpr Parameter parameters[] = {
      {.id = "floor", .symbol = "α", .meaning = "depth of the floor on the left", .standard = 1, .low = 0, .high = 3}};

  static constexpr Contract contract{
      .id = "elu",
      .name = "ELU",
      .formula = R"(\begin{cases}x & x > 0\\α (e^x - 1) & x \le 0\end{cases})",
      .slope_formula = R"(\begin{cases}1 & x > 0\\α e^x & x \le 0\end{cases})",
      .kink_convention = "",
      .source = "Clevert, Unterthiner & Hochreiter 2016, section 3",
      .recommended_init = "he",
      .range = {-1, kInfinity},
      .slope_range = {0, 1},
      .traits = {.monotone = true, .saturates_left = true},
      .parameters = parameters,
      .value = {.ulp = 1.09f},
      .slope = {.ulp = 1.06f, .absolute = 1.2e-38f},
      .slope_from_value = {.ulp = 0.5f},  // one sum, rounded once
  };

  float floor = static_cast<float>(parameters[0].standard);

  double exact(double x) const { return x > 0 ? x : floor * std::expm1(x); }
  double exact_slope(double x) const { return x > 0 ? 1 : floor * std::exp(x); }
  double exact_slope_from_value(double y) const { return y > 0 ? 1 : y + floor; }

  template <class V>
  V value(V x) const {
    return either(pmax(x, V(0)), scale(expm1_of_negative(pmin(x, V(0))), floor));
  }

  template <class V>
  V slope(V x) const {
    return select(x > V(0), V(1), scale(exp_of_negative(pmin(x, V(0))), floor));
  }

  template <class V>
  V slope_from_value(V y) const {
    return select(y > V(0), V(1), y + V(floor));
  }
};

}  // namespace nonlinear
