// half_squared_error: half the mean squared error, whose gradient is the error itself. TensorFlow Playground's loss.
//
//   loss = 1/2k Σ (y - t)²       d loss / d y = (y - t) / k
#pragma once

#include "core/nn/losses/elementwise.h"

namespace nonlinear {

struct HalfSquaredError : Elementwise<HalfSquaredError> {
  static constexpr std::string_view id = "half_squared_error";
  static constexpr std::string_view formula = R"(\frac{1}{2k} \sum_{j=1}^{k} (y_j - t_j)^2)";

  static double of(double y, double t, double) { return 0.5 * (y - t) * (y - t); }
  static F32x4 slope(F32x4 y, F32x4 t, F32x4) { return y - t; }
};

}  // namespace nonlinear
