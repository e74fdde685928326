// A matrix of float32 whose columns are examples: row u holds unit u for every example of the batch, side by side.
//
// So four examples fill a vector whatever the width of the net, weights are broadcast, and nothing is ever shuffled.
// Rows are padded to whole vectors. Padding columns hold finite numbers that mean nothing in inputs and outputs, and
// zeros in gradients, so that sums over a row need no tail.
#pragma once

#include <cstddef>
#include <vector>

#include "core/simd/f32x4.h"

namespace nonlinear {

class Matrix {
 public:
  // Contents are not kept; memory is, so that a smaller last batch allocates nothing.
  void resize(std::size_t rows, std::size_t columns) {
    rows_ = rows;
    columns_ = columns;
    stride_ = (columns + kLanes - 1) / kLanes * kLanes;
    if (numbers_.size() < rows_ * stride_) numbers_.resize(rows_ * stride_);
  }

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }      // examples
  std::size_t stride() const { return stride_; }        // floats from one row to the next
  std::size_t size() const { return rows_ * stride_; }  // with the padding

  float* data() { return numbers_.data(); }
  const float* data() const { return numbers_.data(); }
  float* row(std::size_t r) { return numbers_.data() + r * stride_; }
  const float* row(std::size_t r) const { return numbers_.data() + r * stride_; }

  void zero_padding() {
    for (std::size_t r = 0; r < rows_; ++r) {
      for (std::size_t c = columns_; c < stride_; ++c) row(r)[c] = 0;
    }
  }

 private:
  std::size_t rows_ = 0, columns_ = 0, stride_ = 0;
  std::vector<float> numbers_;
};

}  // namespace nonlinear
