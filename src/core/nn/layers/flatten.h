// flatten: images and sequences as one row of numbers, in the order in which they lie: nothing moves.
#pragma once

#include "core/nn/layers/layer.h"

namespace nonlinear {

class Flatten {
 public:
  static constexpr std::string_view kind = "flatten";
  static Result<Flatten> create(const Shape& input, OptionReader& reader);
  Options describe() const;

  const Shape& input() const { return input_; }
  const Shape& output() const { return output_; }
  const ActivationFunction* activation() const { return nullptr; }
  std::vector<ParameterBlock> parameters() const { return {}; }

  void forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const;
  void backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const;

 private:
  explicit Flatten(const Shape& input) : input_(input), output_{input.size()} {}

  Shape input_, output_;
};

}  // namespace nonlinear
