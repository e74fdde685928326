// What a loss is: how far outputs are from labels, and which way is down.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/nn/matrix.h"

namespace nonlinear {

using Labels = std::span<const std::uint8_t>;

// Outputs are [unit][example]; labels are one class per example. With one output unit the classes are 0 and 1.
struct Loss {
  std::string_view id;
  std::string_view formula;  // TeX, of one example
  bool one_output;           // fits one output unit and two classes
  bool output_per_class;     // fits as many output units as there are classes
  bool takes_logits;         // contains its own sigmoid or softmax, so the last network layer must be `identity`

  // The sum over the examples.
  double (*total)(const Matrix& outputs, Labels labels);
  // The gradient of the mean over the examples, sized like `outputs`, zeros in the padding.
  void (*gradient)(const Matrix& outputs, Labels labels, Matrix& result);
  // What the outputs say as probabilities, sized like `outputs`. One row: the probability of class 1.
  void (*probabilities)(const Matrix& outputs, Matrix& result);
};

}  // namespace nonlinear
