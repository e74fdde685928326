// identity: hands its input on. A network of nothing else is one straight line, however deep; it is what the others are
// compared with, and the right output where the loss takes the scores themselves.
//
//   f(x)  = x
//   f'(x) = 1
#pragma once

#include "core/activations/activation.h"

namespace nonlinear {

struct Identity {
  static constexpr Contract contract{
      .id = "identity",
      .name = "identity",
      .formula = "x",
      .slope_formula = "1",
      .kink_convention = "",
      .source = "the linear unit of every textbook",
      .recommended_init = "lecun",
      .range = {-kInfinity, kInfinity},
      .slope_range = {1, 1},
      .traits = {.zero_centred = true, .monotone = true},
  };

  static double exact(double x) { return x; }
  static double exact_slope(double /*x*/) { return 1; }
  static double exact_slope_from_value(double /*y*/) { return 1; }

  template <class V>
  static V value(V x) {
    return x;
  }
  template <class V>
  static V slope(V /*x*/) {
    return V(1);
  }
  template <class V>
  static V slope_from_value(V /*y*/) {
    return V(1);
  }
};

}  // namespace nonlinear
