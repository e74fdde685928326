#include "core/nn/network.h"

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::size_t kMostLayers = 64;
constexpr std::uint32_t kMostUnits = 4096;
constexpr std::size_t kMostWeightsAndBiases = 4'000'000;  // 16 MB of weights and as much of gradients

}  // namespace

Result<Network> Network::create(std::size_t inputs, const std::vector<LayerSpec>& specs) {
  if (specs.empty() || specs.size() > kMostLayers) {
    return Error{"layers", std::to_string(specs.size()) + " network layers", "1 to " + std::to_string(kMostLayers)};
  }
  std::vector<Dense> layers;
  std::size_t width = inputs;
  std::size_t parameters = 0;
  for (const LayerSpec& spec : specs) {
    const std::string place = "layers[" + std::to_string(layers.size()) + "]";
    const auto units = whole_number(place + ".units", spec.units, 1, kMostUnits);
    if (!units.ok()) return units.error();
    const auto activation = ActivationFunction::create(spec.activation, spec.parameters);
    if (!activation.ok()) {
      const Error& error = activation.error();
      return Error{place + "." + error.argument, error.given, error.allowed};
    }
    parameters += std::size_t{units.value()} * (width + 1);
    if (parameters > kMostWeightsAndBiases) {
      return Error{"layers", std::to_string(parameters) + " parameters up to " + place,
                   "at most " + std::to_string(kMostWeightsAndBiases)};
    }
    layers.emplace_back(width, units.value(), activation.value());
    width = units.value();
  }
  return Network(std::move(layers));
}

void Network::start(const Init& init, Random& random) {
  for (Dense& layer : layers_) layer.start(init, random);
}

const Matrix& Network::forward(const Matrix& inputs, Pass& pass) const {
  pass.outputs.resize(layers_.size());
  pass.pre_activations.resize(layers_.size());
  pass.gradients.resize(layers_.size());
  const Matrix* x = &inputs;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    layers_[i].forward(*x, pass.pre_activations[i], pass.outputs[i]);
    x = &pass.outputs[i];
  }
  return *x;
}

void Network::backward(const Matrix& inputs, Pass& pass) {
  for (std::size_t i = layers_.size(); i-- > 0;) {
    const Matrix& x = i == 0 ? inputs : pass.outputs[i - 1];
    layers_[i].backward(x, pass.pre_activations[i], pass.outputs[i], pass.gradients[i]);
    if (i > 0) layers_[i].input_gradient(pass.gradients[i], pass.gradients[i - 1]);
  }
}

bool Network::update(const Sgd& optimizer) {
  bool finite = true;
  for (Dense& layer : layers_) finite = layer.update(optimizer) && finite;
  return finite;
}

std::size_t Network::parameters() const {
  std::size_t sum = 0;
  for (const Dense& layer : layers_) sum += layer.parameters();
  return sum;
}

double dense_parameters(std::span<const double> units) {
  double sum = 0;
  for (std::size_t i = 1; i < units.size(); ++i) sum += (units[i - 1] + 1) * units[i];
  return sum;
}

}  // namespace nonlinear
