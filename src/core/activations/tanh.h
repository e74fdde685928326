// tanh, the hyperbolic tangent: a sigmoid stretched to (-1, 1) and centred on 0.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

struct Tanh {
  static constexpr Contract contract{
      .id = "tanh",
      .name = "tanh",
      .formula = R"(\tanh x)",
      .slope_formula = R"(1 - f(x)^2)",
      .kink_convention = "",
      .source = "Lambert 1768; as a unit: LeCun, Bottou, Orr & Müller 1998, section 4.4",
      .recommended_init = "glorot",
      .range = {-1, 1},
      .slope_range = {0, 1},
      .traits = {.zero_centred = true, .monotone = true, .saturates_left = true, .saturates_right = true},
      .max_ulp_value = 6.5,
      .max_ulp_slope = 8,
      .max_ulp_slope_from_value = 2,
  };

  static double exact(double x) { return std::tanh(x); }
  static double exact_slope(double x) { const double r = 1 / std::cosh(x); return r * r; }

  template <class V>
  static V value(V x) {
    float in[4], out[4];
    store(in, x);
    for (int k = 0; k < 4; ++k) out[k] = std::tanh(in[k]);
    return load(out);
  }
  template <class V>
  static V slope(V x) { return slope_from_value(value(x)); }
  template <class V>
  static V slope_from_value(V y) { return (V(1) - y) * (V(1) + y); }
};

}  // namespace nonlinear
