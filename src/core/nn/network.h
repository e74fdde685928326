// A stack of network layers of any kinds, and all its weights and biases in one vector.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/nn/init.h"
#include "core/nn/layers/all.h"
#include "core/nn/matrix.h"

namespace nonlinear {

// One layer as a page or a file asks for it: { kind: "dense", units: 8, activation: "relu" }. See the layers' headers
// for their options.
struct LayerSpec : Options {
  using Options::Options;
  // A dense one.
  LayerSpec(double units, std::string activation, const std::vector<ChosenParameter>& parameters = {});
};

// What one batch leaves behind on its way through a network. A network can be used with several: one for training,
// one for testing, and neither disturbs the other.
struct Pass {
  std::vector<Trace> traces;  // [network layer]
  AlignedVector gradient;     // of all parameters, laid out like them, after `backward`
};

class Network {
 public:
  // Where the numbers of one block stand in the vector of all parameters.
  struct Place {
    std::size_t layer;
    std::size_t begin;
    ParameterBlock block;
  };

  // From the shape of one example. 1 to 64 layers, at most 4 million parameters and as many numbers for one example in
  // all layers together. All parameters are 0 until `start`.
  static Result<Network> create(const Shape& input, const std::vector<LayerSpec>& layers);

  void start(const ChosenInit& init, const ChosenInit& recurrent_init, Random& random);

  // The outputs of the last network layer: [unit][example], in `pass`.
  const Matrix& forward(const Matrix& inputs, Pass& pass, const Context& context = {}) const;

  // Expects d loss / d outputs in the gradient of the last trace; leaves the gradient of all parameters in `pass`.
  void backward(const Matrix& inputs, Pass& pass) const;

  const Shape& input() const { return input_; }
  const Shape& output() const;
  std::span<const NetworkLayer> layers() const { return layers_; }
  const ActivationFunction* activation(std::size_t layer) const;

  std::size_t parameter_count() const { return parameter_count_; }
  // All parameters, layer by layer, block by block, padded with zeros to whole blocks of the kernels.
  const AlignedVector& parameters() const { return parameters_; }
  AlignedVector& parameters() { return parameters_; }
  std::span<const Place> places() const { return places_; }

  // Some numbers of a layer, by the name of their block; empty if it has no such block.
  std::span<float> numbers(std::size_t layer, std::string_view block);
  std::span<const float> numbers(std::size_t layer, std::string_view block) const;
  // The same in a gradient of this network.
  std::span<const float> numbers(std::size_t layer, std::string_view block, const AlignedVector& gradient) const;

 private:
  Network(const Shape& input, std::vector<NetworkLayer> layers);

  const Place* find(std::size_t layer, std::string_view block) const;

  Shape input_;
  std::vector<NetworkLayer> layers_;
  std::vector<std::size_t> begins_;  // where each layer's parameters begin
  std::vector<Place> places_;
  std::size_t parameter_count_ = 0;
  AlignedVector parameters_;
};

const Shape& output_of(const NetworkLayer& layer);
std::string_view kind_of(const NetworkLayer& layer);

// Weights and biases of a dense network with these numbers of inputs, units, …, units.
double dense_parameters(std::span<const double> units);

}  // namespace nonlinear
