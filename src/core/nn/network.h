// A stack of dense network layers of any depth and width, with an activation each.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/nn/init.h"
#include "core/nn/layers/dense.h"
#include "core/nn/matrix.h"

namespace nonlinear {

// As a page asks for it; `units` is a double because it comes from outside and has not been checked.
struct LayerSpec {
  double units = 0;
  std::string activation;
  std::vector<ChosenParameter> parameters = {};  // of the activation, where not standard
};

// What one batch leaves behind on its way through a network. A network can be used with several: one for training,
// one for testing, and neither disturbs the other.
struct Pass {
  std::vector<Matrix> outputs;          // [network layer]: [unit][example]
  std::vector<Matrix> pre_activations;  // the same, empty where outputs tell the slopes (Dense::forward)
  std::vector<Matrix> gradients;        // the same for the gradient of the loss before the activation, after `backward`
};

class Network {
 public:
  // 1 to 64 network layers of 1 to 4,096 units, at most 4 million parameters. All weights are 0 until `start`.
  static Result<Network> create(std::size_t inputs, const std::vector<LayerSpec>& layers);

  void start(const Init& init, Random& random);

  // The outputs of the last network layer: [unit][example], in `pass`.
  const Matrix& forward(const Matrix& inputs, Pass& pass) const;

  // Expects d loss / d outputs in `pass.gradients.back()`; leaves the gradients of all weights and biases in the
  // layers.
  void backward(const Matrix& inputs, Pass& pass);

  // False once a weight or bias is no longer a finite number.
  bool update(const Sgd& optimizer);

  std::size_t inputs() const { return layers_.front().inputs(); }
  std::size_t outputs() const { return layers_.back().units(); }
  std::size_t parameters() const;
  std::span<const Dense> layers() const { return layers_; }
  std::span<Dense> layers() { return layers_; }

 private:
  explicit Network(std::vector<Dense> layers) : layers_(std::move(layers)) {}

  std::vector<Dense> layers_;
};

// Weights and biases of a dense network with these numbers of inputs, units, …, units.
double dense_parameters(std::span<const double> units);

}  // namespace nonlinear
