// huber: a squared error near the target and a straight one far from it, so that outliers pull no harder than delta
// (Huber 1964; torch.nn.HuberLoss).
//
//   e = y - t     loss = e²/2 where |e| <= delta, else delta (|e| - delta/2)      d loss / d y = e cut to ±delta
//
// The mean over the outputs of an example.
#pragma once

#include "core/nn/losses/elementwise.h"

namespace nonlinear {

struct Huber : Elementwise<Huber> {
  static constexpr std::string_view id = "huber";
  static constexpr std::string_view formula =
      R"(\tfrac12 e^2 \text{ if } |e| \le \delta, \text{ else } \delta\,(|e| - \tfrac12\delta))";
  static constexpr float parameter = 1;
  static constexpr std::string_view parameter_name = "delta";

  static double of(double y, double t, double delta) {
    const double error = std::fabs(y - t);
    return error <= delta ? 0.5 * error * error : delta * (error - 0.5 * delta);
  }
  static F32x4 slope(F32x4 y, F32x4 t, F32x4 delta) { return pmin(pmax(y - t, -delta), delta); }
};

}  // namespace nonlinear
