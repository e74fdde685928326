// log-softmax: the logarithms of softmax's probabilities, straight from the logits.
//
//   f_i(z) = z_i - log Σ_j e^z_j          ∂f_i/∂z_j = [i = j] - e^f_j
//
// Where a probability is too small for float32 its logarithm still is not. What goes into NaN is as in softmax.h; -inf
// stays -inf.
#pragma once

#include <algorithm>

#include "core/activations/rows/row_function.h"
#include "core/activations/rows/row_loops.h"

namespace nonlinear {

struct LogSoftmax {
  static constexpr RowContract contract{
      .id = "log_softmax",
      .name = "log-softmax",
      .formula = R"(z_i - \log \sum_j e^{z_j})",
      .slope_formula = R"([i = j] - e^{f_j})",
      .source = "the logarithm of softmax; Goodfellow, Bengio & Courville 2016, section 6.2.2.3",
      .range = {-kInfinity, 0},
      .value = {.ulp = 2, .absolute = 2e-7f},
  };

  // The sum is 1 and a little more where one logit leads: log1p keeps the little.
  static void value(const float* z, float* y, std::size_t columns) {
    const float largest = largest_of(z, columns);
    const double log_sum = std::log1p(sum_of_exponentials(z, columns, largest) - 1);
    const auto high = static_cast<float>(log_sum);
    map_row(
        columns, y, [&](F32x4 v) { return (v - F32x4(largest)) - F32x4(high); }, z);
  }

  // dz_j = dy_j - e^y_j Σ_i dy_i
  static void backward(const float* y, const float* dy, float* dz, std::size_t columns) {
    double sum = 0;
    for (std::size_t i = 0; i < columns; ++i) sum += dy[i];
    const F32x4 total(static_cast<float>(sum));
    map_row(
        columns, dz, [&](F32x4 v, F32x4 above) { return above - exp_of_negative(v) * total; }, y, dy);
  }

  static void exact(std::span<const double> z, std::span<double> y) {
    const double largest = *std::ranges::max_element(z);
    double rest = -1;  // the sum without the largest one's 1
    for (const double each : z) rest += std::exp(each - largest);
    for (std::size_t i = 0; i < z.size(); ++i) y[i] = (z[i] - largest) - std::log1p(rest);
  }
};

}  // namespace nonlinear
