// The products of gemm.h for few examples, at most kSmallExamples: the nets that people play with. Their time is
// overhead, so each product is one plain function, called at once.
#pragma once

#include <cstddef>

#include "core/nn/matrix.h"
#include "core/nn/weights.h"

namespace nonlinear {

inline constexpr std::size_t kSmallExamples = 12;

// [vectors of examples - 1]
using SmallSums = void (*)(const Weights& w, const float* bias, const Rows& x, const MutableRows& y);
using SmallGradients = void (*)(const Rows& dz, const Rows& x, float* dw, float* db);
extern const SmallSums kSmallSums[kSmallExamples / kLanes];
extern const SmallGradients kSmallGradients[kSmallExamples / kLanes];

// As weighted_sums; `bias` null: zeros. x.stride: at most kSmallExamples.
inline void small_sums(const Weights& w, const float* bias, const Rows& x, const MutableRows& y) {
  kSmallSums[x.stride / kLanes - 1](w, bias, x, y);
}

// As weight_gradients of one step.
inline void small_gradients(const Rows& dz, const Rows& x, float* dw, float* db) {
  kSmallGradients[dz.stride / kLanes - 1](dz, x, dw, db);
}

}  // namespace nonlinear
