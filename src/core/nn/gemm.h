// The two matrix products that dense network layers are made of.
#pragma once

#include <cstddef>

#include "core/nn/matrix.h"

namespace nonlinear {

// Weights as they lie in memory: element (row, k) stands at data[row * row_step + k * k_step].
// [out][in] weights are {w, in, 1}; the same read as their transpose are {w, 1, in}.
struct Weights {
  const float* data;
  std::size_t row_step;
  std::size_t k_step;
};

// y[row][b] = bias[row] + sum over k of w(row, k) x[k][b].   x: [k][batch]   y: [rows][batch], already sized.
// `bias` may be null: zeros.
void weighted_sums(Weights w, const float* bias, const Matrix& x, Matrix& y);

// dw[o][i] = sum over b of dz[o][b] x[i][b], db[o] = sum over b of dz[o][b].   Overwrites dw: [out][in] and db: [out].
void weight_gradients(const Matrix& dz, const Matrix& x, float* dw, float* db);

}  // namespace nonlinear
