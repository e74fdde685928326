// dropout: during training each number becomes 0 with a probability, and what stays grows so that the mean does not
// change (Srivastava et al. 2014, in the "inverted" form that PyTorch uses). Otherwise it does nothing.
//
// Options: share, the probability, from 0 up to 0.95.
#pragma once

#include "core/nn/layers/layer.h"

namespace nonlinear {

class Dropout {
 public:
  static constexpr std::string_view kind = "dropout";
  static Result<Dropout> create(const Shape& input, OptionReader& reader);
  Options describe() const;

  const Shape& input() const { return shape_; }
  const Shape& output() const { return shape_; }
  const ActivationFunction* activation() const { return nullptr; }
  std::vector<ParameterBlock> parameters() const { return {}; }
  float share() const { return share_; }

  void forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const;
  void backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const;

 private:
  Dropout(const Shape& shape, float share) : shape_(shape), share_(share) {}

  Shape shape_;
  float share_;
};

}  // namespace nonlinear
