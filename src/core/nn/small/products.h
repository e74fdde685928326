// The products of gemm.h for few examples, at most kSmallExamples: the nets that people play with. Their time is
// overhead, so each product is one plain function, called at once.
#pragma once

#include <cstddef>

#include "core/nn/matrix.h"
#include "core/nn/weights.h"

namespace nonlinear {

inline constexpr std::size_t kSmallExamples = 12;
inline constexpr std::size_t kSmallVectors = kSmallExamples / kLanes;

// For so many vectors of examples, 1 to kSmallVectors: dw[o][k] = Σ_b dz[o][b] x[k][b], and db unless null. Called by
// name where the number is known, which is faster than through a table.
namespace small {
template <std::size_t Vectors>
void gradients(const float* dz, std::size_t units, const float* x, std::size_t inputs, float* dw, float* db);
}

// [vectors of examples - 1]; arguments one by one, as a structure would go through memory.
using SmallSums = void (*)(const float* w, std::size_t row_step, std::size_t k_step, const float* bias, const float* x,
                           std::size_t inputs, float* y, std::size_t units);
using SmallGradients = void (*)(const float* dz, std::size_t units, const float* x, std::size_t inputs, float* dw,
                                float* db);
extern const SmallSums kSmallSums[kSmallVectors];
extern const SmallGradients kSmallGradients[kSmallVectors];

// As weighted_sums; `bias` null: zeros. x.stride: at most kSmallExamples.
inline void small_sums(const Weights& w, const float* bias, const Rows& x, const MutableRows& y) {
  kSmallSums[x.stride / kLanes - 1](w.data, w.row_step, w.k_step, bias, x.data, x.count, y.data, y.count);
}

// As weight_gradients of one step.
inline void small_gradients(const Rows& dz, const Rows& x, float* dw, float* db) {
  kSmallGradients[dz.stride / kLanes - 1](dz.data, dz.count, x.data, x.count, dw, db);
}

}  // namespace nonlinear
