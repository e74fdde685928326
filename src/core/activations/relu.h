// ReLU, the rectified linear unit: passes what is positive and silences the rest.
//
//   f(x)  = max(x, 0)
//   f'(x) = 1 for x > 0, 0 for x < 0
//
// At 0 itself the slope jumps; we take 0 there, as frameworks do. Every float32 is a legal input:
// -0 gives -0, -inf gives 0, NaN stays NaN.
#pragma once

#include "core/activations/activation.h"
#include "core/math/step.h"

namespace nonlinear {

struct Relu {
  static constexpr Contract contract{
      .id = "relu",
      .name = "ReLU",
      .formula = R"(\max(x, 0))",
      .slope_formula = R"(\begin{cases}1 & x > 0\\0 & x < 0\end{cases})",
      .kink_convention = "The slope at 0 is taken as 0.",
      .source = "Nair & Hinton 2010, section 2",
      .recommended_init = "he",
      .range = {0, kInfinity},
      .slope_range = {0, 1},
      .traits = {.monotone = true, .saturates_left = true, .kink = true},
  };

  static double exact(double x) { return x < 0 ? 0 : x; }
  static double exact_slope(double x) { return x != x ? x : (x > 0 ? 1 : 0); }
  static double exact_slope_from_value(double y) { return exact_slope(y); }

  // In this order NaN passes; pmax(0, x) would turn it into 0.
  template <class V>
  static V value(V x) {
    return pmax(x, V(0));
  }

  // NaN stays NaN: it must not look like a dead unit.
  template <class V>
  static V slope(V x) {
    return step(x, V(0), V(1));
  }

  // As `step` does it (math/step.h), but a value is never below 0, so it needs no clamp there.
  template <class V>
  static V slope_from_value(V y) {
    return pmin(y * V(0x1p127f) * V(0x1p127f), V(1));
  }
};

}  // namespace nonlinear
