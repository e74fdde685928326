#include "core/nn/gemm.h"

#include "core/simd/f32x4.h"

namespace nonlinear {
namespace {

// Small tiles in registers and no unrolling over k: engines that compile WebAssembly move arithmetic below the loads
// and spill when more than about eight sums are alive.
constexpr std::size_t kTileRows = 3;
constexpr std::size_t kTileVectors = 2;

// Rows `row` .. `row + Rows` of y, `Vectors` vectors of examples beginning at column b.
template <std::size_t Rows, std::size_t Vectors>
void sums_tile(Weights w, const float* bias, const Matrix& x, Matrix& y, std::size_t row, std::size_t b) {
  F32x4 sums[Rows][Vectors];
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = F32x4(bias ? bias[row + r] : 0.0f);
  }
  const float* weights = w.data + row * w.row_step;
  const float* inputs = x.data() + b;
  for (std::size_t k = 0; k < x.rows(); ++k, weights += w.k_step, inputs += x.stride()) {
    F32x4 input[Vectors];
    for (std::size_t v = 0; v < Vectors; ++v) input[v] = load(inputs + v * kLanes);
    for (std::size_t r = 0; r < Rows; ++r) {
      const F32x4 weight(weights[r * w.row_step]);
      for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = madd(weight, input[v], sums[r][v]);
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) store(y.row(row + r) + b + v * kLanes, sums[r][v]);
  }
}

template <std::size_t Vectors>
void sums_column(Weights w, const float* bias, const Matrix& x, Matrix& y, std::size_t b) {
  std::size_t row = 0;
  for (; row + kTileRows <= y.rows(); row += kTileRows) sums_tile<kTileRows, Vectors>(w, bias, x, y, row, b);
  if (y.rows() - row == 2) sums_tile<2, Vectors>(w, bias, x, y, row, b);
  if (y.rows() - row == 1) sums_tile<1, Vectors>(w, bias, x, y, row, b);
}

// dw for `Rows` units of dz and `Columns` units of x: dot products over the batch.
template <std::size_t Rows, std::size_t Columns>
void gradient_tile(const Matrix& dz, const Matrix& x, float* dw, std::size_t row, std::size_t column) {
  F32x4 sums[Rows][Columns];
  const float* deltas = dz.row(row);
  const float* inputs = x.row(column);
  for (std::size_t b = 0; b < dz.stride(); b += kLanes) {
    F32x4 input[Columns];
    for (std::size_t c = 0; c < Columns; ++c) input[c] = load(inputs + c * x.stride() + b);
    for (std::size_t r = 0; r < Rows; ++r) {
      const F32x4 delta = load(deltas + r * dz.stride() + b);
      for (std::size_t c = 0; c < Columns; ++c) sums[r][c] = madd(delta, input[c], sums[r][c]);
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t c = 0; c < Columns; ++c) dw[(row + r) * x.rows() + column + c] = sum(sums[r][c]);
  }
}

template <std::size_t Rows>
void gradient_row(const Matrix& dz, const Matrix& x, float* dw, std::size_t row) {
  std::size_t column = 0;
  for (; column + 3 <= x.rows(); column += 3) gradient_tile<Rows, 3>(dz, x, dw, row, column);
  if (x.rows() - column == 2) gradient_tile<Rows, 2>(dz, x, dw, row, column);
  if (x.rows() - column == 1) gradient_tile<Rows, 1>(dz, x, dw, row, column);
}

}  // namespace

void weighted_sums(Weights w, const float* bias, const Matrix& x, Matrix& y) {
  std::size_t b = 0;
  for (; b + kTileVectors * kLanes <= x.stride(); b += kTileVectors * kLanes) {
    sums_column<kTileVectors>(w, bias, x, y, b);
  }
  if (b < x.stride()) sums_column<1>(w, bias, x, y, b);
}

void weight_gradients(const Matrix& dz, const Matrix& x, float* dw, float* db) {
  std::size_t row = 0;
  for (; row + 2 <= dz.rows(); row += 2) gradient_row<2>(dz, x, dw, row);
  if (row < dz.rows()) gradient_row<1>(dz, x, dw, row);

  for (std::size_t o = 0; o < dz.rows(); ++o) {
    F32x4 total;
    for (std::size_t b = 0; b < dz.stride(); b += kLanes) total += load(dz.row(o) + b);
    db[o] = sum(total);
  }
}

}  // namespace nonlinear
