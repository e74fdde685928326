// softplus: the ReLU with its corner rounded off. Its slope is the sigmoid.
//
//   f(x)  = log(1 + e^(b x)) / b                     with the steepness b
//   f'(x) = sigmoid(b x) = 1 - e^(-b f(x))
//
// Computed as max(x, 0) + log(1 + e^-|b x|) / b, which neither overflows nor cancels. ±inf give inf and 0, NaN stays
// NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/activations/sigmoid.h"
#include "core/math/expm1.h"
#include "core/math/log1p_exp.h"

namespace nonlinear {

struct Softplus {
  static constexpr Parameter parameters[] = {
      {.id = "steepness", .symbol = "β", .meaning = "sharpness of the corner", .standard = 1, .low = 0.1, .high = 10}};

  static constexpr Contract contract{
      .id = "softplus",
      .name = "softplus",
      .formula = R"(\frac{1}{β} \log(1 + e^{β x}))",
      .slope_formula = R"(\frac{1}{1 + e^{-β x}})",
      .kink_convention = "",
      .source = "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001",
      .recommended_init = "he",
      .range = {0, kInfinity},
      .slope_range = {0, 1},
      .traits = {.monotone = true, .saturates_left = true},
      .parameters = parameters,
      .value = {.ulp = 2.87f, .absolute = 1.2e-38f},
      .slope = {.ulp = 2.88f, .absolute = 4e-38f},
      .slope_from_value = {.ulp = 1.09f},
  };

  float steepness = static_cast<float>(parameters[0].standard);

  double exact(double x) const {
    const double b = steepness;
    return (x > 0 ? x : 0) + std::log1p(std::exp(-std::fabs(b * x))) / b;
  }
  double exact_slope(double x) const { return Sigmoid::exact(steepness * x); }
  double exact_slope_from_value(double y) const { return -std::expm1(-steepness * y); }

  template <class V>
  V value(V x) const {
    return pmax(x, V(0)) + scale(log1p_exp_of_negative(minus_abs(scale(x, steepness))), 1 / steepness);
  }

  template <class V>
  V slope(V x) const {
    return Sigmoid::value(scale(x, steepness));
  }

  template <class V>
  V slope_from_value(V y) const {
    return -expm1_of_negative(-scale(y, steepness));
  }
};

}  // namespace nonlinear
