// recurrent: a layer that reads a sequence and hears its own last answer (Elman 1990; torch.nn.RNN).
//
//   h_t = f(w x_t + b + u h_(t-1) + c),   h_0 = 0
//
// It answers with its last state, or with every one. Gradients go back through all steps, or, truncated, through at
// most so many: the sequence is cut after every `truncate` steps, counted from its first, and no gradient crosses a
// cut.
//
// Options: units, activation (tanh), parameters (of the activation), returns ("last" or "every"), truncate (0: never),
// biases (2: b and c, as in PyTorch; 1: b alone, as in most books; 0).
#pragma once

#include "core/nn/layers/layer.h"

namespace nonlinear {

class Recurrent {
 public:
  static constexpr std::string_view kind = "recurrent";
  static Result<Recurrent> create(const Shape& input, OptionReader& reader);
  Options describe() const;

  const Shape& input() const { return input_; }  // [steps][features]
  const Shape& output() const { return output_; }
  const ActivationFunction* activation() const { return &activation_; }
  std::size_t steps() const { return input_[0]; }
  std::size_t units() const { return units_; }
  bool returns_every() const { return output_.rank() == 2; }
  std::size_t truncate() const { return truncate_; }
  std::size_t biases() const { return biases_; }
  // Whether no gradient goes back from this step to the one before.
  bool cut_before(std::size_t step) const { return step == 0 || (truncate_ > 0 && step % truncate_ == 0); }

  // weights [units][features], recurrent weights [units][units], biases [units], recurrent biases [units]
  std::vector<ParameterBlock> parameters() const;

  // Leaves all states in trace.extra: [steps][units].
  void forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const;
  // Leaves d loss / dz of all steps in trace.extra_gradient: [steps][units]. trace.gradient stays d loss / dy.
  void backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const;

 private:
  Recurrent(const Shape& input, const Shape& output, const ActivationFunction& activation, std::size_t units,
            std::size_t truncate, std::size_t biases)
      : input_(input), output_(output), activation_(activation), units_(units), truncate_(truncate), biases_(biases) {}

  std::size_t features() const { return input_[1]; }

  Shape input_, output_;
  ActivationFunction activation_;
  std::size_t units_, truncate_, biases_;
};

}  // namespace nonlinear
