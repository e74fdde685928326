// Weights as the matrix products read them.
#pragma once

#include <cstddef>

namespace nonlinear {

// Weights as they lie in memory: element (row, k) stands at data[row * row_step + k * k_step].
// [out][in] weights are {w, in, 1}; the same read as their transpose are {w, 1, in}.
struct Weights {
  const float* data;
  std::size_t row_step;
  std::size_t k_step;
};

}  // namespace nonlinear
