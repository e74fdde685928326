// A matrix of float32 whose columns are examples: row u holds unit u for every example of the batch, side by side.
//
// So four examples fill a vector whatever the width of the net, weights are broadcast, and nothing is ever shuffled.
// Images and sequences are rows as well, in the order of their Shape: [channels][height][width], [steps][features].
// Rows are padded to whole vectors. Padding columns hold finite numbers that mean nothing in inputs and outputs, and
// zeros in gradients, so that sums over a row need no tail.
#pragma once

#include <algorithm>
#include <cstddef>

#include "core/simd/aligned_vector.h"
#include "core/simd/map.h"

namespace nonlinear {

// Rows of a matrix, read: some of them, or all.
struct Rows {
  const float* data;
  std::size_t count;
  std::size_t stride;  // floats from one row to the next: a whole number of vectors

  const float* row(std::size_t r) const { return data + r * stride; }
  Rows from(std::size_t first, std::size_t rows) const { return {row(first), rows, stride}; }
};

// Rows of a matrix, written.
struct MutableRows {
  float* data;
  std::size_t count;
  std::size_t stride;

  operator Rows() const { return {data, count, stride}; }
  float* row(std::size_t r) const { return data + r * stride; }
  MutableRows from(std::size_t first, std::size_t rows) const { return {row(first), rows, stride}; }
};

class Matrix {
 public:
  // Contents are not kept; memory is, so that a smaller last batch allocates nothing.
  void resize(std::size_t rows, std::size_t columns) {
    if (rows == rows_ && columns == columns_) return;
    rows_ = rows;
    columns_ = columns;
    stride_ = (columns + kLanes - 1) / kLanes * kLanes;
    if (numbers_.size() < whole_blocks()) numbers_.resize(whole_blocks());
  }

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }      // examples
  std::size_t stride() const { return stride_; }        // floats from one row to the next
  std::size_t size() const { return rows_ * stride_; }  // with the padding
  // The same rounded up to whole blocks of the kernels; what lies beyond `size` belongs to nobody.
  std::size_t whole_blocks() const { return (size() + kBlock - 1) / kBlock * kBlock; }

  float* data() { return numbers_.data(); }
  const float* data() const { return numbers_.data(); }
  float* row(std::size_t r) { return numbers_.data() + r * stride_; }
  const float* row(std::size_t r) const { return numbers_.data() + r * stride_; }

  operator Rows() const { return {data(), rows_, stride_}; }
  operator MutableRows() { return {data(), rows_, stride_}; }

  void zero() { std::fill_n(data(), size(), 0.0f); }
  // A vector at a time: who reads a row as vectors would have to wait for numbers that were stored one by one.
  void zero_padding() {
    if (columns_ == stride_) return;
    static constexpr float kPlaces[kLanes] = {0, 1, 2, 3};
    const Mask4 examples = load(kPlaces) < F32x4(static_cast<float>(columns_ % kLanes));
    for (std::size_t r = 0; r < rows_; ++r) {
      float* last = row(r) + stride_ - kLanes;
      store(last, select(examples, load(last), F32x4(0)));
    }
  }

 private:
  std::size_t rows_ = 0, columns_ = 0, stride_ = 0;
  AlignedVector numbers_;
};

}  // namespace nonlinear
