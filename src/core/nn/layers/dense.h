// dense: every unit sees every input.   y = f(x wᵀ + b)
//
// On a sequence, [steps][features], it works on every step with the same weights, as torch.nn.Linear does.
// Options: units, activation, parameters (of the activation).
#pragma once

#include "core/nn/layers/layer.h"
#include "core/nn/small/dense_kernels.h"

namespace nonlinear {

class Dense {
 public:
  static constexpr std::string_view kind = "dense";
  static Result<Dense> create(const Shape& input, OptionReader& reader);
  Options describe() const;

  const Shape& input() const { return input_; }
  const Shape& output() const { return output_; }
  const ActivationFunction* activation() const { return &activation_; }

  std::size_t inputs() const { return inputs_; }  // of one step
  std::size_t units() const { return units_; }
  // weights [units][inputs], biases [units]
  std::vector<ParameterBlock> parameters() const;

  // x: [inputs][batch]   outputs: [units][batch]
  void forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const;
  // Overwrites `gradient`, laid out like the parameters, and dx unless null.
  void backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const;

 private:
  Dense(Shape input, Shape output, const ActivationFunction& activation)
      : input_(input),
        output_(output),
        activation_(activation),
        steps_(input.rank() == 2 ? input[0] : 1),
        inputs_(input.size() / steps_),
        units_(output.size() / steps_),
        small_(steps_ == 1 ? find_small_dense(activation.contract().id) : nullptr) {}

  Shape input_, output_;
  ActivationFunction activation_;
  std::size_t steps_, inputs_, units_;
  const SmallDense* small_;  // null: there are none for this layer
};

}  // namespace nonlinear
