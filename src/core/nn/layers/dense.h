// A dense network layer: every unit sees every input.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/activations/activation_function.h"
#include "core/nn/init.h"
#include "core/nn/matrix.h"
#include "core/nn/optimizers/sgd.h"

namespace nonlinear {

class Dense {
 public:
  Dense(std::size_t inputs, std::size_t units, const ActivationFunction& activation)
      : inputs_(inputs),
        units_(units),
        activation_(activation),
        weights_(units * inputs),
        biases_(units),
        weight_gradient_(units * inputs),
        bias_gradient_(units) {}

  void start(const Init& init, Random& random);

  // y = f(z), z = x wᵀ + b.   x: [inputs][batch]   w: [units][inputs]   z, y: [units][batch], resized
  // z is filled only where `backward` needs it: where the value does not tell the slope.
  void forward(const Matrix& x, Matrix& z, Matrix& y) const;

  // Turns dy into dz = dy f'(z) in place, overwrites the gradients of weights and biases. x, z and y are those of
  // `forward`.
  void backward(const Matrix& x, const Matrix& z, const Matrix& y, Matrix& dy);

  // dx = dz w, from the dz that `backward` left.   dx: [inputs][batch], resized
  void input_gradient(const Matrix& dz, Matrix& dx) const;

  // False once a weight or bias is no longer a finite number.
  bool update(const Sgd& optimizer);

  std::size_t inputs() const { return inputs_; }
  std::size_t units() const { return units_; }
  std::size_t parameters() const { return weights_.size() + biases_.size(); }
  const ActivationFunction& activation() const { return activation_; }

  std::span<const float> weights() const { return weights_; }  // [units][inputs]
  std::span<const float> biases() const { return biases_; }
  std::span<const float> weight_gradient() const { return weight_gradient_; }  // of the latest `backward`
  std::span<const float> bias_gradient() const { return bias_gradient_; }
  // Sets numbers by hand; for tests and for worked examples with known weights.
  std::span<float> weights() { return weights_; }
  std::span<float> biases() { return biases_; }

 private:
  std::size_t inputs_, units_;
  ActivationFunction activation_;
  std::vector<float> weights_, biases_;
  std::vector<float> weight_gradient_, bias_gradient_;
};

}  // namespace nonlinear
