// Functions that need a whole row at once, because their outputs share something: softmax's add up to 1. The list of
// them as data, like that of the activations beside it.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/activations/accuracy.h"
#include "core/activations/activation.h"

namespace nonlinear {

struct RowContract {
  std::string_view id;
  std::string_view name;
  std::string_view formula;
  std::string_view slope_formula;  // ∂f_i/∂z_j
  std::string_view source;
  Range range;     // of each output
  Accuracy value;  // of each output, in rows of up to 10,000 numbers
};

// Matrices are [rows][columns], one row after the other; columns from 1. `out` may be `in`, and dz may be dy or y.
struct RowFunction {
  RowContract contract;
  void (*value)(const float* z, float* y, std::size_t rows, std::size_t columns);
  // dz = Jᵀ dy with the Jacobian J at y = f(z), which the value alone tells.
  void (*backward)(const float* y, const float* dy, float* dz, std::size_t rows, std::size_t columns);
  // One row by the definition, in double precision.
  void (*exact)(std::span<const double> z, std::span<double> y);
};

std::span<const RowFunction> row_functions();

}  // namespace nonlinear
