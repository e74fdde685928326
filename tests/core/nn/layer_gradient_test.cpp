// The gradient of every kind of layer against central differences of a second implementation in double precision.
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/activations/registry.h"
#include "core/nn/losses/all.h"
#include "core/nn/reference.h"
#include "core/nn/reference_layers.h"

using namespace nonlinear;

namespace {

struct Architecture {
  std::string name;
  Shape input;
  std::vector<LayerSpec> before;  // what comes before the output layer; "?" stands for the activation
};

LayerSpec layer(const std::string& kind, std::vector<std::pair<std::string, double>> numbers,
                std::vector<std::pair<std::string, std::string>> texts = {}) {
  return {kind, std::move(numbers), std::move(texts)};
}

const std::vector<Architecture> kArchitectures{
    {"convolution and largest",
     {2, 5, 6},
     {layer("conv2d", {{"filters", 3}, {"size", 3}, {"padding", 1}}, {{"activation", "?"}}),
      layer("max_pool", {{"size", 2}}), layer("flatten", {})}},
    {"convolution by two and mean",
     {1, 7, 6},
     {layer("conv2d", {{"filters", 2}, {"size", 3}, {"stride", 2}, {"padding", 2}}, {{"activation", "?"}}),
      layer("average_pool", {{"size", 3}, {"stride", 2}, {"padding", 1}}), layer("flatten", {})}},
    {"two convolutions and overlapping windows",
     {1, 6, 6},
     {layer("conv2d", {{"filters", 2}, {"size", 2}}, {{"activation", "?"}}),
      layer("conv2d", {{"filters", 2}, {"size", 3}, {"stride", 2}, {"padding", 1}}, {{"activation", "tanh"}}),
      layer("max_pool", {{"size", 2}, {"stride", 1}}), layer("flatten", {})}},
    {"last state",
     {5, 2},
     {layer("recurrent", {{"units", 4}, {"biases", 1}}, {{"activation", "?"}}), layer("dropout", {{"share", 0.5}})}},
    {"every state, twice",
     {4, 3},
     {layer("recurrent", {{"units", 3}}, {{"activation", "?"}, {"returns", "every"}}),
      layer("dense", {{"units", 3}}, {{"activation", "tanh"}}),
      layer("recurrent", {{"units", 2}, {"biases", 0}}, {{"activation", "?"}, {"returns", "every"}}),
      layer("flatten", {})}},
};

// The largest distance to central differences, as a share of the largest difference.
double gradient_error(const Architecture& architecture, const std::string& activation, const Loss& loss,
                      std::uint32_t seed) {
  constexpr std::size_t kExamples = 5, kClasses = 3;
  std::vector<LayerSpec> layers = architecture.before;
  for (LayerSpec& spec : layers) {
    for (auto& [name, text] : spec.texts) {
      if (text == "?") text = activation;
    }
  }
  layers.emplace_back(loss.classes ? double(kClasses) : 1, "identity");
  auto made = Network::create(architecture.input, layers);
  INFO((made.ok() ? "" : made.error().message()));
  REQUIRE(made.ok());
  Network& network = made.value();
  Random random(seed, Random::Stream::kWeights);
  network.start(*find_init("lecun").value(), *find_init("orthogonal").value(), random);
  for (const Network::Place& place : network.places()) {
    if (place.block.is_weights()) continue;
    for (float& bias : network.numbers(place.layer, place.block.name)) bias = random.uniform(-0.3f, 0.3f);
  }

  Matrix inputs;
  inputs.resize(architecture.input.size(), kExamples);
  std::vector<reference::Numbers> examples(kExamples);
  std::vector<std::uint8_t> labels;
  for (std::size_t k = 0; k < kExamples; ++k) {
    for (std::size_t f = 0; f < inputs.rows(); ++f) examples[k].push_back(double(inputs.row(f)[k] = random.normal()));
    labels.push_back(static_cast<std::uint8_t>(k % (loss.classes ? kClasses : 2)));
  }
  inputs.zero_padding();
  Targets targets{.rows = {}, .classes = loss.classes ? kClasses : 0};
  targets.rows.resize(1, kExamples);
  std::copy(labels.begin(), labels.end(), targets.rows.row(0));
  targets.rows.zero_padding();

  reference::Numbers parameters(network.parameters().begin(),
                                network.parameters().begin() + std::ptrdiff_t(network.parameter_count()));
  const auto mean_loss = [&] {
    double sum = 0;
    for (std::size_t k = 0; k < kExamples; ++k) {
      sum += reference::loss(loss.id, reference::forward(network, parameters, examples[k]), labels[k]);
    }
    return sum / double(kExamples);
  };

  Pass pass;
  const LossFunction function{&loss, loss.parameter};
  const Matrix& outputs = network.forward(inputs, pass);
  CHECK(function.total(outputs, targets) / double(kExamples) == Catch::Approx(mean_loss()).epsilon(2e-6));
  function.gradient(outputs, targets, pass.traces.back().gradient);
  network.backward(inputs, pass);

  double largest = 0, error = 0;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    constexpr double h = 1e-6;
    const double middle = parameters[i];
    parameters[i] = middle + h;
    const double above = mean_loss();
    parameters[i] = middle - h;
    const double difference = (above - mean_loss()) / (2 * h);
    parameters[i] = middle;
    largest = std::max(largest, std::fabs(difference));
    error = std::max(error, std::fabs(difference - double(pass.gradient[i])));
  }
  REQUIRE(largest > 1e-4);  // a gradient of nothing would prove nothing
  return error / largest;
}

}  // namespace

TEST_CASE("convolutions, pools and recurrent layers have the gradient that central differences say", "[nn][gradient]") {
  std::uint32_t seed = 1;
  for (const Architecture& architecture : kArchitectures) {
    for (const Activation& activation : activations()) {
      for (const Loss& loss : losses()) {
        CAPTURE(architecture.name, activation.contract.id, loss.id, seed);
        // Some 30 roundings of 6e-8 each; the differences are good to 1e-9.
        CHECK(gradient_error(architecture, std::string(activation.contract.id), loss, ++seed) < 5e-6);
      }
    }
  }
}

TEST_CASE("a cut in a recurrent layer's sequence lets no gradient through", "[nn][gradient]") {
  const auto gradient = [](double truncate, const std::string& returns) {
    const LayerSpec recurrent("recurrent", {{"units", 3}, {"truncate", truncate}}, {{"returns", returns}});
    auto made = Network::create({6, 2}, {recurrent, LayerSpec("flatten"), {1, "identity"}});
    REQUIRE(made.ok());
    Random random(3, Random::Stream::kWeights);
    made.value().start(*find_init("glorot").value(), *find_init("glorot").value(), random);
    Matrix inputs;
    inputs.resize(12, 4);
    for (std::size_t f = 0; f < 12; ++f) {
      for (std::size_t k = 0; k < 4; ++k)
        inputs.row(f)[k] = f < 6 ? 0 : random.normal();  // only the last three steps speak
    }
    Pass pass;
    made.value().forward(inputs, pass);
    Matrix& dy = pass.traces.back().gradient;
    dy.resize(1, 4);
    std::fill_n(dy.data(), 4, 1.0f);
    made.value().backward(inputs, pass);
    std::vector<double> by_step;
    const Matrix& dz = pass.traces[0].extra_gradient;
    for (std::size_t step = 0; step < 6; ++step) {
      double squares = 0;
      for (std::size_t i = 0; i < 3 * dz.stride(); ++i) squares += std::pow(double(dz.row(step * 3)[i]), 2);
      by_step.push_back(squares);
    }
    return by_step;
  };
  const auto whole = gradient(0, "last"), cut = gradient(4, "last");
  for (int step = 0; step < 6; ++step) CHECK(whole[step] > 0);
  for (int step = 0; step < 4; ++step) CHECK(cut[step] == 0);  // cut before the fifth
  for (int step = 4; step < 6; ++step) CHECK(cut[step] == whole[step]);
  const auto every = gradient(4, "every");
  for (int step = 0; step < 6; ++step) CHECK(every[step] > 0);  // each state is asked itself
}
