// A whole dense layer for few examples, activation and all, for the activations that small nets mostly have: what is
// summed is activated before it is stored, and a call less is made. The numbers are the same bits as otherwise.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/nn/small/products.h"

namespace nonlinear {

struct SmallDense {
  // y = f(x wᵀ + bias)   w: [units][inputs]   x: [inputs][examples]   y: [units][examples]
  using Forward = void (*)(const float* w, const float* bias, const float* x, std::size_t inputs, float* y,
                           std::size_t units);
  // `gradient` is d loss / dy before, d loss / dz after; dw and db as in weight_gradients.
  using Backward = void (*)(const float* y, float* gradient, std::size_t units, const float* x, std::size_t inputs,
                            float* dw, float* db);

  std::string_view activation;
  Forward forward[kSmallVectors];  // [vectors of examples - 1]
  Backward backward[kSmallVectors];
};

// Null where there are none for this activation.
const SmallDense* find_small_dense(std::string_view activation);

}  // namespace nonlinear
