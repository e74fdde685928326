#include "core/nn/layers/dense.h"

#include <algorithm>

#include "core/nn/gemm.h"

namespace nonlinear {

void Dense::start(const Init& init, Random& random) {
  init.fill(weights_, inputs_, units_, random);
  std::ranges::fill(biases_, 0.0f);
  std::ranges::fill(weight_gradient_, 0.0f);
  std::ranges::fill(bias_gradient_, 0.0f);
}

void Dense::forward(const Matrix& x, Matrix& z, Matrix& y) const {
  Matrix& sums = activation_.has_slope_from_value() ? y : z;
  sums.resize(units_, x.columns());
  y.resize(units_, x.columns());
  weighted_sums({weights_.data(), inputs_, 1}, biases_.data(), x, sums);
  activation_.value(sums.data(), y.data(), y.size());
}

void Dense::backward(const Matrix& x, const Matrix& z, const Matrix& y, Matrix& dy) {
  activation_.backward(z.data(), y.data(), dy.data(), dy.data(), dy.size());
  weight_gradients(dy, x, weight_gradient_.data(), bias_gradient_.data());
}

void Dense::input_gradient(const Matrix& dz, Matrix& dx) const {
  dx.resize(inputs_, dz.columns());
  weighted_sums({weights_.data(), 1, inputs_}, nullptr, dz, dx);
}

bool Dense::update(const Sgd& optimizer) {
  const bool weights_finite = optimizer.update(weights_, weight_gradient_);
  return optimizer.update(biases_, bias_gradient_) && weights_finite;
}

}  // namespace nonlinear
