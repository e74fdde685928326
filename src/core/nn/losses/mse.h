// mse: the mean squared error, over the outputs y of an example and its targets t (torch.nn.MSELoss).
//
//   loss = 1/k Σ (y - t)²        d loss / d y = 2 (y - t) / k
#pragma once

#include "core/nn/losses/elementwise.h"

namespace nonlinear {

struct Mse : Elementwise<Mse> {
  static constexpr std::string_view id = "mse";
  static constexpr std::string_view formula = R"(\frac1k \sum_{j=1}^{k} (y_j - t_j)^2)";

  static double of(double y, double t, double) { return (y - t) * (y - t); }
  static F32x4 slope(F32x4 y, F32x4 t, F32x4) { return F32x4(2) * (y - t); }
};

}  // namespace nonlinear
