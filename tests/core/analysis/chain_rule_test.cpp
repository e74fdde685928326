#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/analysis/chain_rule.h"
#include "core/data/all.h"
#include "core/nn/reference.h"

using namespace nonlinear;

namespace {

Trainer trained(const std::vector<LayerSpec>& layers, const std::string& loss, int steps = 7) {
  auto made = Trainer::create(generate("circle", 40, 0.1, 3).value(), {layers, loss, "glorot", 0.2, 6, 5});
  REQUIRE(made.ok());
  for (int i = 0; i < steps; ++i) made.value().step();
  return std::move(made.value());
}

// The loss of one example through a network whose layers without weights do nothing, by central differences.
double difference(const Trainer& run, std::string_view loss, const ChainQuestion& question) {
  reference::Network exact;
  std::size_t chosen = 0;
  for (std::size_t l = 0; l < run.network().layers().size(); ++l) {
    const auto weights = run.network().numbers(l, "weights"), biases = run.network().numbers(l, "biases");
    if (biases.empty()) continue;
    if (l == std::size_t(question.layer)) chosen = exact.size();
    reference::Layer layer{{}, {biases.begin(), biases.end()}, *run.network().activation(l)};
    const std::size_t inputs = weights.size() / biases.size();
    for (std::size_t unit = 0; unit < biases.size(); ++unit) {
      const auto row = weights.subspan(unit * inputs, inputs);
      layer.weights.emplace_back(row.begin(), row.end());
    }
    exact.push_back(layer);
  }
  reference::Layer& layer = exact[chosen];
  double& parameter = question.block == "biases"
                          ? layer.biases[std::size_t(question.row)]
                          : layer.weights[std::size_t(question.row)][std::size_t(question.column)];
  const std::size_t example = std::size_t(question.example);
  const float* x = run.data().example(example);
  const auto at = [&](double value) {
    parameter = value;
    return reference::loss(loss, reference::outputs(exact, {x[0], x[1]}), run.data().labels[example]);
  };
  constexpr double h = 1e-5;  // truncation h² and rounding 1e-16 / h stay below 1e-9
  const double middle = parameter, above = at(middle + h), below = at(middle - h);
  return (above - below) / (2 * h);
}

}  // namespace

TEST_CASE("the product of the chain rule is the gradient, whatever weight and example one asks about",
          "[analysis][chain_rule]") {
  struct Case {
    std::vector<LayerSpec> layers;
    std::string loss;
  };
  const Case cases[] = {
      {{{3, "tanh"}, {2, "sigmoid"}, {1, "identity"}}, "binary_cross_entropy"},
      {{{4, "silu"}, LayerSpec("dropout", {{"share", 0.5}}), {3, "softplus"}, {2, "identity"}},
       "softmax_cross_entropy"},
      {{LayerSpec("flatten"), {3, "gelu"}, {2, "tanh"}, {2, "sigmoid"}}, "mse"},
  };
  for (const Case& c : cases) {
    const Trainer run = trained(c.layers, c.loss);
    for (const Network::Place& place : run.network().places()) {
      for (std::size_t row = 0; row < place.block.rows; ++row) {
        for (std::size_t column = 0; column < place.block.columns; ++column) {
          const ChainQuestion question{.example = double((row * 7 + column * 3 + place.layer) % 40),
                                       .layer = double(place.layer),
                                       .block = std::string(place.block.name),
                                       .row = double(row),
                                       .column = double(column)};
          CAPTURE(c.loss, place.layer, place.block.name, row, column);
          const auto made = chain_rule(run, question);
          REQUIRE(made.ok());
          const ChainRule& rule = made.value();
          // Float32 sums of a few terms, which may cancel: relative to the largest term.
          double largest = std::fabs(rule.gradient);
          const ChainUnit& unit = rule.layers.back().units[row];
          for (const ChainTerm& term : rule.terms) {
            largest = std::max(largest, std::fabs(term.product * unit.slope * rule.input));
          }
          CHECK(std::fabs(rule.gradient - double(rule.back_propagated)) <= 1e-5 * largest);
          // A slope 1 - y² near its end is known to no more than its y is: tanh's contract allows 5.8 ulp of 6e-8 each.
          const double of_slope = std::fabs(rule.gradient) * 2 * 5.8 * 6e-8 / std::fabs(unit.slope);
          CHECK(std::fabs(rule.gradient - difference(run, c.loss, question)) <= 1e-5 * largest + of_slope + 1e-8);
          double product = 1, sum = 0;
          for (const ChainFactor& factor : rule.factors) product *= factor.value;
          for (const ChainTerm& term : rule.terms) sum += term.product;
          CHECK(product == rule.gradient);
          CHECK(unit.upstream * unit.slope * rule.input == Catch::Approx(rule.gradient).epsilon(1e-14));
          if (!rule.terms.empty()) CHECK(sum == Catch::Approx(unit.upstream).epsilon(1e-14));
        }
      }
    }
  }
}

TEST_CASE("in a chain of single units the gradient is one slope and one weight after the other",
          "[analysis][chain_rule]") {
  const Trainer run =
      trained({{1, "sigmoid"}, {1, "sigmoid"}, {1, "sigmoid"}, {1, "identity"}}, "binary_cross_entropy");
  const auto made = chain_rule(run, {.example = 2, .layer = 0, .row = 0, .column = 1});
  REQUIRE(made.ok());
  const ChainRule& rule = made.value();
  const char* expected[] = {"loss", "slope", "weight", "slope", "weight", "slope", "weight", "slope", "input"};
  REQUIRE(rule.factors.size() == std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) CHECK(rule.factors[i].what == expected[i]);

  // By hand, from the weights.
  const auto s = [](double z) { return 1 / (1 + std::exp(-z)); };
  const auto number = [&](std::size_t layer, const char* block, std::size_t i = 0) {
    return double(run.network().numbers(layer, block)[i]);
  };
  const float* x = run.data().example(2);
  const double z0 = number(0, "weights") * x[0] + number(0, "weights", 1) * x[1] + number(0, "biases");
  const double z1 = number(1, "weights") * s(z0) + number(1, "biases");
  const double z2 = number(2, "weights") * s(z1) + number(2, "biases");
  const double z3 = number(3, "weights") * s(z2) + number(3, "biases");
  const auto slope = [&](double z) { return s(z) * (1 - s(z)); };
  const double by_hand[] = {s(z3) - run.data().labels[2],
                            1,
                            number(3, "weights"),
                            slope(z2),
                            number(2, "weights"),
                            slope(z1),
                            number(1, "weights"),
                            slope(z0),
                            x[1]};
  double product = 1;
  for (std::size_t i = 0; i < std::size(by_hand); ++i) {
    CHECK(rule.factors[i].value == Catch::Approx(by_hand[i]).epsilon(1e-5));
    product *= by_hand[i];
  }
  CHECK(double(rule.back_propagated) == Catch::Approx(product).epsilon(1e-5));
}

TEST_CASE("every unit on the way back can be recomputed from the numbers shown", "[analysis][chain_rule]") {
  const Trainer run = trained({{3, "tanh"}, {4, "sigmoid"}, {2, "identity"}}, "softmax_cross_entropy");
  const ChainRule rule = chain_rule(run, {.example = 11, .layer = 0, .block = "biases", .row = 2}).value();
  REQUIRE(rule.layers.size() == 3);
  CHECK(rule.input == 1);
  CHECK(rule.layers[0].layer == 2);
  CHECK(rule.layers[2].layer == 0);
  double softmax = 0;
  for (const float y : rule.outputs) softmax += std::exp(double(y));
  for (std::size_t i = 0; i < 2; ++i) {
    const double p = std::exp(double(rule.outputs[i])) / softmax;
    CHECK(rule.layers[0].units[i].upstream == Catch::Approx(p - rule.targets[i]).epsilon(1e-5));
  }
  CHECK(rule.targets[run.data().labels[11]] == 1);
  CHECK(rule.loss == Catch::Approx(std::log(softmax) - double(rule.outputs[run.data().labels[11]])).epsilon(1e-5));
  for (std::size_t i = 0; i < 3; ++i) {
    const ChainLayer& layer = rule.layers[i];
    for (std::size_t u = 0; u < layer.units.size(); ++u) {
      double z = layer.biases[u];
      for (std::size_t k = 0; k < layer.inputs.size(); ++k) {
        z += double(layer.weights[u * layer.inputs.size() + k]) * double(layer.inputs[k]);
      }
      CHECK(layer.units[u].sum == Catch::Approx(z).epsilon(1e-5).margin(1e-6));
      CHECK(layer.units[u].output == Catch::Approx(run.network().activation(layer.layer)->exact(z)).margin(1e-6));
      if (i > 0) CHECK(layer.units[u].output == rule.layers[i - 1].inputs[u]);
    }
  }
}

TEST_CASE("the chain rule refuses what it cannot name", "[analysis][errors]") {
  const Trainer run = trained({{3, "tanh"}, LayerSpec("dropout"), {1, "identity"}}, "binary_cross_entropy", 0);
  const auto argument = [&](const ChainQuestion& question) { return chain_rule(run, question).error().argument; };
  CHECK(argument({.example = 40}) == "example");
  CHECK(argument({.layer = 3}) == "layer");
  CHECK(chain_rule(run, {.layer = 1}).error().message() == "layer was 1, dropout; allowed: a dense layer");
  CHECK(argument({.block = "bias"}) == "block");
  CHECK(argument({.row = 3}) == "row");
  CHECK(argument({.row = 0.5}) == "row");
  CHECK(argument({.column = 2}) == "column");
  CHECK(argument({.block = "biases", .column = 1}) == "column");

  const Dataset images{.features = 16,
                       .classes = 2,
                       .train_count = 2,
                       .inputs = std::vector<float>(32, 1.0f),
                       .labels = {0, 1},
                       .shape = {1, 4, 4}};
  auto made = Trainer::create(images, {{LayerSpec("conv2d", {{"filters", 1}, {"size", 4}}, {{"activation", "relu"}}),
                                        LayerSpec("flatten"),
                                        {1, "identity"}},
                                       "binary_cross_entropy",
                                       "he",
                                       0.1,
                                       2,
                                       1});
  REQUIRE(made.ok());
  CHECK(chain_rule(made.value(), {.layer = 0}).error().argument == "layer");
  CHECK(chain_rule(made.value(), {.layer = 2}).ok());  // what lies before the chosen layer does not matter
}
