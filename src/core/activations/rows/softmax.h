// softmax: turns a row of logits into probabilities that add up to 1.
//
//   f_i(z) = e^z_i / Σ_j e^z_j          ∂f_i/∂z_j = f_i ([i = j] - f_j)
//
// The largest logit is taken off first, so that no exponential exceeds 1. -inf gives probability 0; a row with NaN or
// +inf, or of -inf alone, gives NaN throughout.
#pragma once

#include <algorithm>

#include "core/activations/rows/row_function.h"
#include "core/activations/rows/row_loops.h"

namespace nonlinear {

struct Softmax {
  static constexpr RowContract contract{
      .id = "softmax",
      .name = "softmax",
      .formula = R"(\frac{e^{z_i}}{\sum_j e^{z_j}})",
      .slope_formula = R"(f_i \left([i = j] - f_j\right))",
      .source = "Boltzmann 1868; as a network layer: Bridle 1990",
      .range = {0, 1},
      .value = {.ulp = 4, .absolute = 2e-7f},
  };

  static void value(const float* z, float* y, std::size_t columns) {
    const float largest = largest_of(z, columns);
    const auto share = static_cast<float>(1 / sum_of_exponentials(z, columns, largest));
    map_row(
        columns, y, [&](F32x4 v) { return F32x4(share) * exp_of_negative(v - F32x4(largest)); }, z);
  }

  // dz_j = y_j (dy_j - Σ_i y_i dy_i)
  static void backward(const float* y, const float* dy, float* dz, std::size_t columns) {
    double mean = 0;
    for (std::size_t i = 0; i < columns; ++i) mean += double(y[i]) * dy[i];
    const F32x4 taken(static_cast<float>(mean));
    map_row(
        columns, dz, [&](F32x4 p, F32x4 above) { return p * (above - taken); }, y, dy);
  }

  static void exact(std::span<const double> z, std::span<double> y) {
    const double largest = *std::ranges::max_element(z);
    double sum = 0;
    for (const double each : z) sum += std::exp(each - largest);
    for (std::size_t i = 0; i < z.size(); ++i) y[i] = std::exp(z[i] - largest) / sum;
  }
};

}  // namespace nonlinear
