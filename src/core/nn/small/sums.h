// Sums of weights times inputs for a known, small number of vectors of examples.
//
// Each row of examples is so many vectors, and the next row follows at once: all distances are known when this is
// compiled.
#pragma once

#include <cstddef>

#include "core/simd/f32x4.h"

namespace nonlinear::small {

template <std::size_t Vectors>
constexpr std::size_t kStride = Vectors* kLanes;

#if defined(NL_SCALAR)
inline constexpr bool kHasSimd = false;
#else
inline constexpr bool kHasSimd = true;
#endif

// Units that share the loads of their inputs. Without SIMD a vector is four numbers, and there is nothing to share.
inline constexpr std::size_t kUnits = kHasSimd ? 2 : 1;

template <std::size_t Units, std::size_t Vectors, class F>
void sums_of_units(const float* w, std::size_t row_step, std::size_t k_step, const float* bias, const float* x,
                   std::size_t inputs, float* y, F f) {
  F32x4 sums[Units][Vectors];
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = F32x4(bias ? bias[r] : 0.0f);
  }
  for (; inputs-- > 0; w += k_step, x += kStride<Vectors>) {
    F32x4 numbers[Vectors];
    for (std::size_t v = 0; v < Vectors; ++v) numbers[v] = load(x + v * kLanes);
    for (std::size_t r = 0; r < Units; ++r) {
      const F32x4 weight(w[r * row_step]);
      for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = madd(weight, numbers[v], sums[r][v]);
    }
  }
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) store(y + r * kStride<Vectors> + v * kLanes, f(sums[r][v]));
  }
}

// y[unit][b] = f(bias[unit] + Σ_k w(unit, k) x[k][b]); `bias` null: zeros. Weights as in nn/weights.h.
template <std::size_t Vectors, class F>
void sums(const float* w, std::size_t row_step, std::size_t k_step, const float* bias, const float* x,
          std::size_t inputs, float* y, std::size_t units, F f) {
  std::size_t unit = 0;
  for (; unit + kUnits <= units; unit += kUnits) {
    sums_of_units<kUnits, Vectors>(w + unit * row_step, row_step, k_step, bias ? bias + unit : nullptr, x, inputs,
                                   y + unit * kStride<Vectors>, f);
  }
  if (unit < units) {
    sums_of_units<1, Vectors>(w + unit * row_step, row_step, k_step, bias ? bias + unit : nullptr, x, inputs,
                              y + unit * kStride<Vectors>, f);
  }
}

}  // namespace nonlinear::small
