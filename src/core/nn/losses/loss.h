// What a loss is: how far outputs are from targets, and which way is down.
#pragma once

#include <span>
#include <string_view>

#include "core/nn/losses/targets.h"

namespace nonlinear {

// Outputs are [unit][example].
struct Loss {
  std::string_view id;
  std::string_view formula;         // TeX, of one example
  bool numbers;                     // fits targets that are numbers, and two classes 0 and 1 with one output
  bool classes;                     // fits as many outputs as there are classes
  bool takes_logits;                // contains its own sigmoid or softmax, so the last network layer must be `identity`
  float parameter;                  // the standard of its one parameter
  std::string_view parameter_name;  // "delta"; empty: none

  // The sum over the examples of the mean over an example's outputs (of its groups, where these are classes of a
  // softmax).
  double (*total)(const Matrix& outputs, const Targets& targets, float parameter);
  // The gradient of the mean over the examples, sized like `outputs`, zeros in the padding.
  void (*gradient)(const Matrix& outputs, const Targets& targets, float parameter, Matrix& result);
  // What the outputs say as probabilities, sized like `outputs`. One row: the probability of class 1. `classes` as in
  // Targets.
  void (*probabilities)(const Matrix& outputs, std::size_t classes, Matrix& result);
};

// A loss with its parameter chosen.
struct LossFunction {
  const Loss* loss;
  float parameter;

  double total(const Matrix& outputs, const Targets& targets) const { return loss->total(outputs, targets, parameter); }
  void gradient(const Matrix& outputs, const Targets& targets, Matrix& result) const {
    loss->gradient(outputs, targets, parameter, result);
    result.zero_padding();
  }
  void probabilities(const Matrix& outputs, std::size_t classes, Matrix& result) const {
    loss->probabilities(outputs, classes, result);
  }
};

}  // namespace nonlinear
