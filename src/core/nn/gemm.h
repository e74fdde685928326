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
#include "core/nn/small/products.h"
#include "core/nn/weights.h"

namespace nonlinear {

// y[row][b] = bias[row] + Σ_k w(row, k) x[k][b].   x: [k][batch]   y: [rows][batch], already sized.
// `bias` may be null: zeros.
inline void weighted_sums(const Weights& w, const float* bias, const Rows& x, const MutableRows& y);
// The same at every step of sequences, with the same weights.   x: [steps][k]   y: [steps][rows]
void weighted_sums(std::size_t steps, const Weights& w, const float* bias, const Rows& x, const MutableRows& y);

// Weights that are used again and again, each time for a few examples, laid out for that once.
class PackedWeights {
 public:
  // `w` is not copied whole and must outlive what follows.
  void pack(const Weights& w, std::size_t rows, std::size_t k_count);

  // y[row][b] += Σ_k w(row, k) x[k][b].
  void add_sums(const Rows& x, const MutableRows& y) const;

 private:
  Weights w_{};
  AlignedVector strips_;  // [row / 4][k][row % 4]; rows that do not fill a strip are read where they are
};

// A convolution's sums at all its places: y[row][place] = bias[row] + Σ_k w(row, k) x[taps[k] + places[place]].
// Rows of y: [row][place].
void weighted_sums(const Weights& w, const float* bias, std::span<const std::uint32_t> taps,
                   std::span<const std::uint32_t> places, const Rows& x, const MutableRows& y);

// dw[o][k] = Σ_b dz[o][b] x[k][b], db[o] = Σ_b dz[o][b].   Overwrites dw: [out][in] and, unless null, db: [out].
inline void weight_gradients(const Rows& dz, const Rows& x, float* dw, float* db);

// The same summed over the steps of sequences.   dz: [steps][out]   x: [steps][in]
void weight_gradients(std::size_t steps, const Rows& dz, const Rows& x, float* dw, float* db);

// The same summed over a convolution's places.   dz: [out][place]   x: rows taps[k] + places[place]
void weight_gradients(std::span<const std::uint32_t> taps, std::span<const std::uint32_t> places, const Rows& dz,
                      const Rows& x, float* dw, float* db);

inline void weighted_sums(const Weights& w, const float* bias, const Rows& x, const MutableRows& y) {
  if (x.stride <= kSmallExamples) small_sums(w, bias, x, y);
  else weighted_sums(1, w, bias, x, y);
}

inline void weight_gradients(const Rows& dz, const Rows& x, float* dw, float* db) {
  if (dz.stride <= kSmallExamples) small_gradients(dz, x, dw, db);
  else weight_gradients(1, dz, x, dw, db);
}

}  // namespace nonlinear
