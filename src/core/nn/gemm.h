// The matrix products that network layers are made of. Columns are examples, so every product is a weight, broadcast,
// times a vector of examples.
//
// A layer that uses its weights in several places (a dense layer on every step of a sequence, a convolution on every
// pixel, a recurrent layer) has *places*: where a place finds its rows is told by a step or by a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/nn/matrix.h"

namespace nonlinear {

// Weights as they lie in memory: element (row, k) stands at data[row * row_step + k * k_step].
// [out][in] weights are {w, in, 1}; the same read as their transpose are {w, 1, in}.
struct Weights {
  const float* data;
  std::size_t row_step;
  std::size_t k_step;
};

// y[row][b] = bias[row] + Σ_k w(row, k) x[k][b].   x: [k][batch]   y: [rows][batch], already sized.
// `bias` may be null: zeros.
void weighted_sums(Weights w, const float* bias, Rows x, MutableRows y);
// y[row][b] += Σ_k w(row, k) x[k][b].
void add_weighted_sums(Weights w, Rows x, MutableRows y);

// A convolution's sums at all its places: y[row][place] = bias[row] + Σ_k w(row, k) x[taps[k] + places[place]].
// Rows of y: [row][place].
void weighted_sums(Weights w, const float* bias, std::span<const std::uint32_t> taps,
                   std::span<const std::uint32_t> places, Rows x, MutableRows y);

// dw[o][k] = Σ_b dz[o][b] x[k][b], db[o] = Σ_b dz[o][b].   Overwrites dw: [out][in] and, unless null, db: [out].
void weight_gradients(Rows dz, Rows x, float* dw, float* db);

// The same summed over the steps of sequences.   dz: [steps][out]   x: [steps][in]
void weight_gradients(std::size_t steps, Rows dz, Rows x, float* dw, float* db);

// The same summed over a convolution's places.   dz: [out][place]   x: rows taps[k] + places[place]
void weight_gradients(std::span<const std::uint32_t> taps, std::span<const std::uint32_t> places, Rows dz, Rows x,
                      float* dw, float* db);

}  // namespace nonlinear
