#include "core/nn/network.h"

#include <algorithm>
#include <utility>

#include "core/nn/create_layer.h"

namespace nonlinear {
namespace {

constexpr std::size_t kMostLayers = 64;
constexpr std::size_t kMostWeightsAndBiases = 4'000'000;  // 16 MB, and as much of gradients
constexpr std::size_t kMostNumbers = 4'000'000;           // of one example in all layers

Options dense_options(double units, std::string activation, const std::vector<ChosenParameter>& parameters) {
  Options options("dense", {{"units", units}}, {{"activation", std::move(activation)}});
  for (const ChosenParameter& parameter : parameters) {
    options.numbers.emplace_back("parameters." + parameter.id, parameter.value);
  }
  return options;
}

// As std::visit, without its table for the kind that small networks are made of, whose time is calls.
template <class F>
void call(const NetworkLayer& layer, F f) {
  if (const Dense* dense = std::get_if<Dense>(&layer)) f(*dense);
  else std::visit(f, layer);
}

std::size_t whole_blocks(std::size_t n) { return (n + kBlock - 1) / kBlock * kBlock; }

}  // namespace

LayerSpec::LayerSpec(double units, std::string activation, const std::vector<ChosenParameter>& parameters)
    : Options(dense_options(units, std::move(activation), parameters)) {}

const Shape& output_of(const NetworkLayer& layer) {
  return std::visit([](const auto& l) -> const Shape& { return l.output(); }, layer);
}

std::string_view kind_of(const NetworkLayer& layer) {
  return std::visit([](const auto& l) { return std::string_view(l.kind); }, layer);
}

Result<Network> Network::create(const Shape& input, const std::vector<LayerSpec>& specs) {
  if (specs.empty() || specs.size() > kMostLayers) {
    return Error{"layers", std::to_string(specs.size()) + " network layers", "1 to " + std::to_string(kMostLayers)};
  }
  std::vector<NetworkLayer> layers;
  Shape shape = input;
  std::size_t parameters = 0, numbers = 0;
  for (const LayerSpec& spec : specs) {
    const std::string place = "layers[" + std::to_string(layers.size()) + "]";
    auto layer = create_layer(spec, shape, place);
    if (!layer.ok()) return layer.error();
    shape = output_of(layer.value());
    numbers += shape.size();
    for (const ParameterBlock& block : std::visit([](const auto& l) { return l.parameters(); }, layer.value())) {
      parameters += block.count();
    }
    if (parameters > kMostWeightsAndBiases) {
      return Error{"layers", std::to_string(parameters) + " parameters up to " + place,
                   "at most " + std::to_string(kMostWeightsAndBiases)};
    }
    if (numbers > kMostNumbers) {
      return Error{"layers", std::to_string(numbers) + " numbers for one example up to " + place,
                   "at most " + std::to_string(kMostNumbers)};
    }
    layers.push_back(std::move(layer.value()));
  }
  return Network(input, std::move(layers));
}

Network::Network(const Shape& input, std::vector<NetworkLayer> layers) : input_(input), layers_(std::move(layers)) {
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    begins_.push_back(parameter_count_);
    for (const ParameterBlock& block : std::visit([](const auto& l) { return l.parameters(); }, layers_[i])) {
      places_.push_back({i, parameter_count_, block});
      parameter_count_ += block.count();
    }
  }
  parameters_.resize(whole_blocks(parameter_count_));
}

void Network::start(const ChosenInit& init, const ChosenInit& recurrent_init, Random& random) {
  for (const Place& place : places_) {
    const bool recurrent = place.block.role == ParameterBlock::Role::kRecurrentWeights;
    const std::span<float> numbers(parameters_.data() + place.begin, place.block.count());
    (recurrent ? recurrent_init : init).fill(numbers, place.block, random);
  }
}

const Matrix& Network::forward(const Matrix& inputs, Pass& pass, const Context& context) const {
  pass.traces.resize(layers_.size());
  const Matrix* x = &inputs;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    Trace& trace = pass.traces[i];
    const float* parameters = parameters_.data() + begins_[i];
    call(layers_[i], [&](const auto& layer) { layer.forward(parameters, *x, trace, context); });
    x = &trace.outputs;
  }
  return *x;
}

void Network::backward(const Matrix& inputs, Pass& pass) const {
  pass.gradient.resize(parameters_.size());
  for (std::size_t i = layers_.size(); i-- > 0;) {
    const Matrix& x = i == 0 ? inputs : pass.traces[i - 1].outputs;
    Matrix* dx = i == 0 ? nullptr : &pass.traces[i - 1].gradient;
    const float* parameters = parameters_.data() + begins_[i];
    float* gradient = pass.gradient.data() + begins_[i];
    call(layers_[i], [&](const auto& layer) { layer.backward(parameters, x, pass.traces[i], gradient, dx); });
  }
}

const Shape& Network::output() const { return output_of(layers_.back()); }

const ActivationFunction* Network::activation(std::size_t layer) const {
  return std::visit([](const auto& l) { return l.activation(); }, layers_[layer]);
}

const Network::Place* Network::find(std::size_t layer, std::string_view block) const {
  const auto found = std::ranges::find_if(
      places_, [&](const Place& place) { return place.layer == layer && place.block.name == block; });
  return found == places_.end() ? nullptr : &*found;
}

std::span<float> Network::numbers(std::size_t layer, std::string_view block) {
  const Place* place = find(layer, block);
  return place ? std::span(parameters_.data() + place->begin, place->block.count()) : std::span<float>();
}

std::span<const float> Network::numbers(std::size_t layer, std::string_view block) const {
  return numbers(layer, block, parameters_);
}

std::span<const float> Network::numbers(std::size_t layer, std::string_view block,
                                        const AlignedVector& gradient) const {
  const Place* place = find(layer, block);
  return place ? std::span(gradient.data() + place->begin, place->block.count()) : std::span<const float>();
}

double dense_parameters(std::span<const double> units) {
  double sum = 0;
  for (std::size_t i = 1; i < units.size(); ++i) sum += (units[i - 1] + 1) * units[i];
  return sum;
}

}  // namespace nonlinear
