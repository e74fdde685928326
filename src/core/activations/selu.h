// SELU: an ELU scaled so that values passed from layer to layer drift to mean 0 and variance 1 by themselves.
//
//   f(x)  = l x for x > 0, l a (e^x - 1) for x <= 0          l = 1.0507…, a = 1.6732…
//   f'(x) = l for x > 0, l a e^x for x < 0, which is f(x) + l a
//
// At 0 we take the slope of the left side. -0 gives -0, NaN stays NaN.
#pragma once

#include <cmath>

#include "core/activations/activation.h"
#include "core/math/expm1.h"

namespace nonlinear {

struct Selu {
  // The fixed point of mean 0 and variance 1, as the paper gives it.
  static constexpr double kScale = 1.0507009873554804934193349852946;
  static constexpr double kFloor = kScale * 1.6732632423543772848170429916717;

  static constexpr Contract contract{
      .id = "selu",
      .name = "SELU",
      .formula = R"(\begin{cases}1.0507\, x & x > 0\\1.7581\, (e^x - 1) & x \le 0\end{cases})",
      .slope_formula = R"(\begin{cases}1.0507 & x > 0\\1.7581\, e^x & x \le 0\end{cases})",
      .kink_convention = "The slope at 0 is taken as that of the left side.",
      .source = "Klambauer, Unterthiner, Mayr & Hochreiter 2017, equation 2",
      .recommended_init = "lecun",
      .range = {-static_cast<double>(static_cast<float>(kFloor)), kInfinity},
      .slope_range = {0, static_cast<float>(kFloor)},
      .traits = {.monotone = true, .saturates_left = true, .kink = true},
      .value = {.ulp = 1.91f},
      .slope = {.ulp = 1.96f, .absolute = 2.2e-38f},
      .slope_from_value = {.ulp = 0.7f},
  };

  static double exact(double x) { return x > 0 ? kScale * x : kFloor * std::expm1(x); }
  static double exact_slope(double x) { return x != x ? x : (x > 0 ? kScale : kFloor * std::exp(x)); }
  static double exact_slope_from_value(double y) { return y != y ? y : (y > 0 ? kScale : y + kFloor); }

  template <class V>
  static V value(V x) {
    return either(V(kScale32) * pmax(x, V(0)), V(kFloor32) * expm1_of_negative(pmin(x, V(0))));
  }

  template <class V>
  static V slope(V x) {
    return select(x > V(0), V(kScale32), V(kFloor32) * exp_of_negative(pmin(x, V(0))));
  }

  // Near the floor the first sum is exact, and the second adds what float32 leaves out of the floor's depth.
  template <class V>
  static V slope_from_value(V y) {
    return select(y > V(0), V(kScale32), (y + V(kFloor32)) + V(static_cast<float>(kFloor - kFloor32)));
  }

 private:
  static constexpr auto kScale32 = static_cast<float>(kScale);
  static constexpr auto kFloor32 = static_cast<float>(kFloor);
};

}  // namespace nonlinear
