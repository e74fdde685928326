// What softmax and log-softmax share: vectors over one row of any length, and sums that stay exact along it.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "core/math/expm1.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

// visit(vector) for every four numbers of the row; the last ones come padded with `padding`.
template <class Visit>
void for_row(const float* row, std::size_t columns, float padding, Visit visit) {
  std::size_t i = 0;
  for (; i + kLanes <= columns; i += kLanes) visit(load(row + i));
  if (i == columns) return;
  std::array<float, kLanes> last;
  last.fill(padding);
  std::copy(row + i, row + columns, last.begin());
  visit(load(last.data()));
}

// out[i] = f(in[i]...), any length. out may be one of the inputs.
template <class F, class... In>
void map_row(std::size_t columns, float* out, F f, const In*... in) {
  std::size_t i = 0;
  for (; i + kLanes <= columns; i += kLanes) store(out + i, f(load(in + i)...));
  if (i == columns) return;
  const std::size_t rest = columns - i;
  const auto padded = [&](const float* p) {
    std::array<float, kLanes> last{};
    std::copy_n(p + i, rest, last.begin());
    return load(last.data());
  };
  std::array<float, kLanes> results;
  store(results.data(), f(padded(in)...));
  std::copy_n(results.begin(), rest, out + i);
}

// A sum that carries what each addition has rounded away (Kahan 1965): its error does not grow with the row.
class ExactSum {
 public:
  void add(F32x4 v) {
    const F32x4 corrected = v - lost_;
    const F32x4 next = sum_ + corrected;
    lost_ = (next - sum_) - corrected;
    sum_ = next;
  }

  double total() const {
    std::array<float, kLanes> sums, lost;
    store(sums.data(), sum_);
    store(lost.data(), lost_);
    double total = 0;
    for (std::size_t k = 0; k < kLanes; ++k) total += double(sums[k]) - double(lost[k]);
    return total;
  }

 private:
  F32x4 sum_, lost_;
};

// The largest number of the row; NaN is passed over, as the sum will find it.
inline float largest_of(const float* row, std::size_t columns) {
  F32x4 largest(-INFINITY);
  for_row(row, columns, -INFINITY, [&](F32x4 v) { largest = pmax(largest, v); });
  std::array<float, kLanes> lanes;
  store(lanes.data(), largest);
  return *std::ranges::max_element(lanes);
}

// Σ e^(z_j - largest), at least 1. NaN if the row holds a NaN or +inf, or nothing but -inf.
inline double sum_of_exponentials(const float* row, std::size_t columns, float largest) {
  ExactSum sum;
  for_row(row, columns, -INFINITY, [&](F32x4 v) { sum.add(exp_of_negative(v - F32x4(largest))); });
  return sum.total();
}

}  // namespace nonlinear
