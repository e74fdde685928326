#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/activations/registry.h"
#include "core/nn/losses/all.h"
#include "core/nn/network.h"
#include "core/nn/reference.h"

using namespace nonlinear;

namespace {

constexpr std::size_t kFeatures = 3, kClasses = 3, kExamples = 5;  // 5: a vector and a padded rest

std::vector<LayerSpec> stack(const std::string& activation, const Loss& loss, int depth) {
  const double widths[] = {7, 5};  // no multiple of a tile
  std::vector<LayerSpec> layers;
  for (int i = 0; i + 1 < depth; ++i) layers.push_back({widths[i], activation});
  layers.push_back({loss.classes ? double(kClasses) : 1, loss.takes_logits ? "identity" : activation});
  return layers;
}

// The largest distance between a gradient of `network` and central differences of the reference's loss, as a
// share of the largest difference.
double gradient_error(const Network& network, const AlignedVector& gradient, const Loss& loss,
                      const std::vector<std::vector<double>>& examples, const std::vector<std::uint8_t>& labels) {
  reference::Network exact = reference::copy(network);
  constexpr double h = 1e-5;  // truncation h² and rounding 1e-16 / h stay below 1e-9
  const auto difference = [&](double& parameter) {
    const double middle = parameter;
    parameter = middle + h;
    const double above = reference::mean_loss(loss.id, exact, examples, labels);
    parameter = middle - h;
    const double below = reference::mean_loss(loss.id, exact, examples, labels);
    parameter = middle;
    return (above - below) / (2 * h);
  };
  double largest = 0, error = 0;
  const auto compare = [&](double expected, float got) {
    largest = std::max(largest, std::fabs(expected));
    error = std::max(error, std::fabs(expected - got));
  };
  for (std::size_t l = 0; l < exact.size(); ++l) {
    const auto weights = network.numbers(l, "weights", gradient), biases = network.numbers(l, "biases", gradient);
    for (std::size_t unit = 0; unit < biases.size(); ++unit) {
      std::vector<double>& row = exact[l].weights[unit];
      for (std::size_t i = 0; i < row.size(); ++i) compare(difference(row[i]), weights[unit * row.size() + i]);
      compare(difference(exact[l].biases[unit]), biases[unit]);
    }
  }
  REQUIRE(largest > 1e-6);  // a gradient of nothing would prove nothing
  return error / largest;
}

}  // namespace

TEST_CASE("the gradient of every activation, loss and depth is what central differences say", "[nn][gradient]") {
  for (const Activation& activation : activations()) {
    for (const Loss& loss : losses()) {
      for (int depth = 1; depth <= 3; ++depth) {
        CAPTURE(activation.contract.id, loss.id, depth);
        auto made = Network::create({kFeatures}, stack(std::string(activation.contract.id), loss, depth));
        REQUIRE(made.ok());
        Network& network = made.value();
        Random random(7, Random::Stream::kWeights);
        network.start(*find_init("glorot").value(), *find_init("glorot").value(), random);
        for (std::size_t l = 0; l < network.layers().size(); ++l) {
          for (float& bias : network.numbers(l, "biases")) bias = random.uniform(-0.5f, 0.5f);
        }

        Matrix inputs;
        inputs.resize(kFeatures, kExamples);
        std::vector<std::vector<double>> examples(kExamples, std::vector<double>(kFeatures));
        std::vector<std::uint8_t> labels;
        for (std::size_t k = 0; k < kExamples; ++k) {
          for (std::size_t f = 0; f < kFeatures; ++f) examples[k][f] = inputs.row(f)[k] = random.normal();
          labels.push_back(static_cast<std::uint8_t>(k % (loss.classes ? kClasses : 2)));
        }
        inputs.zero_padding();

        Pass pass;
        const Matrix& outputs = network.forward(inputs, pass);
        const double expected = reference::mean_loss(loss.id, reference::copy(network), examples, labels);
        const LossFunction function{&loss, loss.parameter};
        Targets targets{.rows = {}, .classes = loss.classes ? kClasses : 0};
        targets.rows.resize(1, kExamples);
        std::copy(labels.begin(), labels.end(), targets.rows.row(0));
        targets.rows.zero_padding();
        CHECK(function.total(outputs, targets) / double(kExamples) == Catch::Approx(expected).epsilon(1e-6));

        function.gradient(outputs, targets, pass.traces.back().gradient);
        network.backward(inputs, pass);
        // Sums of at most 7 products in float32, three network layers deep: some 10 roundings of 6e-8 each.
        CHECK(gradient_error(network, pass.gradient, loss, examples, labels) < 2e-6);
      }
    }
  }
}

TEST_CASE("padding adds nothing: one example gives the same gradient alone as twice in a batch", "[nn][gradient]") {
  auto made = Network::create({2}, {{3, "tanh"}, {1, "identity"}});
  REQUIRE(made.ok());
  Network& network = made.value();
  Random random(1, Random::Stream::kWeights);
  network.start(*find_init("he").value(), *find_init("he").value(), random);
  const LossFunction loss = create_loss("binary_cross_entropy").value();

  const auto gradient = [&](std::size_t copies) {
    Matrix inputs;
    inputs.resize(2, copies);
    for (std::size_t k = 0; k < copies; ++k) inputs.row(0)[k] = 0.5f, inputs.row(1)[k] = -2;
    inputs.zero_padding();
    Targets targets;
    targets.rows.resize(1, copies);
    std::fill_n(targets.rows.row(0), targets.rows.stride(), 1.0f);
    Pass pass;
    const Matrix& outputs = network.forward(inputs, pass);
    loss.gradient(outputs, targets, pass.traces.back().gradient);
    network.backward(inputs, pass);
    return pass.gradient;
  };
  CHECK(gradient(1) == gradient(2));  // halves and doubles are exact
}
