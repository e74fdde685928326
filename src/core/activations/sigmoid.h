// sigmoid, the logistic function: squeezes any number into (0, 1), where it can be read as a probability.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct Sigmoid {
  static constexpr Contract contract{
      .id = "sigmoid",
      .name = "sigmoid",
      .formula = R"(\frac{1}{1 + e^{-x}})",
      .slope_formula = R"(f(x)\,(1 - f(x)))",
      .kink_convention = "",
      .source = "Verhulst 1838; as a unit: Rumelhart, Hinton & Williams 1986",
      .recommended_init = "glorot",
      .range = {0, 1},
      .slope_range = {0, 0.25},
      .traits = {.monotone = true, .saturates_left = true, .saturates_right = true},
      .max_ulp_value = 4,
      .max_ulp_slope = 6,
      .max_ulp_slope_from_value = 2,
  };

  static double exact(double x) { return 1 / (1 + std::exp(-x)); }
  static double exact_slope(double x) { return exact(x) * exact(-x); }

  template <class V>
  static V value(V x) {
    float in[4], out[4];
    store(in, x);
    for (int k = 0; k < 4; ++k) out[k] = 1 / (1 + std::exp(-in[k]));
    return load(out);
  }
  template <class V>
  static V slope(V x) { return value(x) * value(-x); }
  template <class V>
  static V slope_from_value(V y) { return y * (V(1) - y); }
};

}  // namespace nonlinear
