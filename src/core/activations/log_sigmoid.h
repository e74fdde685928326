// log-sigmoid: the logarithm of a probability, straight from the logit that the sigmoid would have squeezed.
//
//   f(x)  = log(sigmoid(x)) = -log(1 + e^-x)
//   f'(x) = sigmoid(-x) = 1 - e^f(x)
//
// Computed as min(x, 0) - log(1 + e^-|x|): where the sigmoid has long been 0 in float32, this is still x. ±inf give 0
// and -inf, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/activations/sigmoid.h"
#include "core/math/expm1.h"
#include "core/math/log1p_exp.h"

namespace nonlinear {

struct LogSigmoid {
  static constexpr Contract contract{
      .id = "log_sigmoid",
      .name = "log-sigmoid",
      .formula = R"(-\log(1 + e^{-x}))",
      .slope_formula = R"(\frac{1}{1 + e^{x}})",
      .kink_convention = "",
      .source = "the logarithm of Verhulst's curve, 1838; the negative of a softplus of -x",
      .recommended_init = "glorot",
      .range = {-kInfinity, 0},
      .slope_range = {0, 1},
      .traits = {.monotone = true, .saturates_right = true},
      .value = {.ulp = 2.87f, .absolute = 1.2e-38f},
      .slope = {.ulp = 2.88f, .absolute = 4e-38f},
      .slope_from_value = {.ulp = 1.09f},
  };

  static double exact(double x) { return (x < 0 ? x : 0) - std::log1p(std::exp(-std::fabs(x))); }
  static double exact_slope(double x) { return Sigmoid::exact(-x); }
  static double exact_slope_from_value(double y) { return -std::expm1(y); }

  template <class V>
  static V value(V x) {
    return pmin(x, V(0)) - log1p_exp_of_negative(minus_abs(x));
  }

  template <class V>
  static V slope(V x) {
    return Sigmoid::value(-x);
  }

  template <class V>
  static V slope_from_value(V y) {
    return -expm1_of_negative(y);
  }
};

}  // namespace nonlinear
