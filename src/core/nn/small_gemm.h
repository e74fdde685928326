// The products of gemm.h for few examples, at most kSmallExamples: the nets that people play with. Their time is
// overhead, so each product is one plain function.
#pragma once

#include <cstddef>

#include "core/nn/gemm.h"

namespace nonlinear {

inline constexpr std::size_t kSmallExamples = 12;

// As weighted_sums; `bias` null: zeros. x.stride: at most kSmallExamples.
void small_sums(const Weights& w, const float* bias, const Rows& x, const MutableRows& y);

// As weight_gradients of one step.
void small_gradients(const Rows& dz, const Rows& x, float* dw, float* db);

}  // namespace nonlinear
