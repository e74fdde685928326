// ReLU6: a ReLU with a ceiling, so that numbers of few bits can hold every value.
//
//   f(x)  = min(max(x, 0), 6)
//   f'(x) = 1 for 0 < x < 6, 0 outside
//
// At 0 and at 6 we take 0, as frameworks do. Every float32 is a legal input: -0 gives -0, NaN stays NaN.
#pragma once

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct Relu6 {
  static constexpr Contract contract{
      .id = "relu6",
      .name = "ReLU6",
      .formula = R"(\min(\max(x, 0), 6))",
      .slope_formula = R"(\begin{cases}1 & 0 < x < 6\\0 & \text{outside}\end{cases})",
      .kink_convention = "The slope at 0 and at 6 is taken as 0.",
      .source = "Krizhevsky 2010, Convolutional deep belief networks on CIFAR-10",
      .recommended_init = "he",
      .range = {0, 6},
      .slope_range = {0, 1},
      .traits = {.monotone = true, .saturates_left = true, .saturates_right = true, .kink = true},
  };

  static double exact(double x) { return x < 0 ? 0 : (x > 6 ? 6 : x); }
  static double exact_slope(double x) { return x != x ? x : (x > 0 && x < 6 ? 1 : 0); }
  static double exact_slope_from_value(double y) { return exact_slope(y); }

  template <class V>
  static V value(V x) {
    return pmin(pmax(x, V(0)), V(6));
  }

  // NaN fails every comparison, and must not look like a slope.
  template <class V>
  static V slope(V x) {
    return select(x == x, select(x > V(0), select(x < V(6), V(1), V(0)), V(0)), x);
  }

  template <class V>
  static V slope_from_value(V y) {
    return slope(y);
  }
};

}  // namespace nonlinear
