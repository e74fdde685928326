#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "core/analysis/surface.h"
#include "core/data/all.h"
#include "core/nn/reference.h"

using namespace nonlinear;

TEST_CASE("the surface runs from the top left, over cell centres", "[analysis][surface]") {
  auto made = Trainer::create(xor_corners(), {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  const auto weights = made.value().network().numbers(0, "weights");
  weights[0] = 1;  // logit x + 10 y
  weights[1] = 10;
  const auto picture = surface(made.value(), 2, 4);
  REQUIRE(picture.ok());
  const double logits[] = {-2 + 20, 2 + 20, -2 - 20, 2 - 20};  // centres at ±2, y upwards
  REQUIRE(picture.value().size() == 4);
  for (int i = 0; i < 4; ++i) CHECK(picture.value()[i] == Catch::Approx(1 / (1 + std::exp(-logits[i]))).epsilon(1e-5));
}

TEST_CASE("a surface that cannot be drawn is refused by name", "[analysis][errors]") {
  auto made = Trainer::create(xor_corners(), {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double resolution : {0.0, -1.0, 2.5, 1e6, nan}) {
    CHECK(surface(made.value(), resolution, 1).error().argument == "resolution");
  }
  for (const double extent : {0.0, -1.0, nan}) CHECK(surface(made.value(), 10, extent).error().argument == "extent");
}

TEST_CASE("a surface of features asks the network about the features of each cell, not about x and y",
          "[analysis][surface]") {
  const std::vector chosen{Feature::kXSquared, Feature::kSinY, Feature::kXTimesY};
  auto made = Trainer::create(with_features(xor_corners(), chosen),
                              {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  const auto weights = made.value().network().numbers(0, "weights");
  weights[0] = 0.5f;
  weights[1] = -2;
  weights[2] = 0.25f;
  const auto picture = surface(made.value(), 3, 3);
  REQUIRE(picture.ok());
  REQUIRE(picture.value().size() == 9);
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 3; ++column) {
      const double x = 2 * column - 2, y = 2 - 2 * row;
      const double logit = 0.5 * x * x - 2 * std::sin(y) + 0.25 * x * y;
      CHECK(picture.value()[row * 3 + column] == Catch::Approx(1 / (1 + std::exp(-logit))).epsilon(1e-5));
    }
  }
  CHECK(std::ranges::equal(unit_surfaces(made.value(), 3, 3).value().values, picture.value()));
}

TEST_CASE("every unit's picture is what the double-precision reference says at each cell", "[analysis][surface]") {
  auto data = generate("circle", 60, 0, 1).value();
  auto made =
      Trainer::create(data, {{{4, "tanh"}, LayerSpec("dropout", {{"share", 0.5}}), {3, "silu"}, {2, "identity"}},
                             "softmax_cross_entropy",
                             "glorot",
                             0.1,
                             10,
                             3});
  REQUIRE(made.ok());
  const Trainer& run = made.value();
  constexpr int n = 33;  // 1,089 cells: a whole portion and a rest that ends inside a vector
  const auto drawn = unit_surfaces(run, n, 2);
  REQUIRE(drawn.ok());
  const auto& [layers, values] = drawn.value();
  REQUIRE(layers.size() == 3);
  CHECK(layers[1].layer == 2);  // dropout has no pictures
  CHECK(layers[1].first == 4);
  CHECK(layers[2].first == 7);
  REQUIRE(values.size() == 9 * n * n);

  reference::Network whole;
  for (const std::size_t l : {0, 2, 3}) {
    const auto weights = run.network().numbers(l, "weights"), biases = run.network().numbers(l, "biases");
    reference::Layer layer{{}, {biases.begin(), biases.end()}, *run.network().activation(l)};
    const std::size_t inputs = weights.size() / biases.size();
    for (std::size_t u = 0; u < biases.size(); ++u) {
      const auto row = weights.subspan(u * inputs, inputs);
      layer.weights.emplace_back(row.begin(), row.end());
    }
    whole.push_back(layer);
  }
  for (int cell = 0; cell < n * n; ++cell) {
    const double x = 2 * ((2.0 * (cell % n) + 1) / n - 1), y = -2 * ((2.0 * (cell / n) + 1) / n - 1);
    std::vector<double> expected;
    for (std::size_t l = 0; l < 3; ++l) {
      auto outputs = reference::outputs(reference::Network(whole.begin(), whole.begin() + long(l) + 1), {x, y});
      if (l == 2) {
        const double sum = std::exp(outputs[0]) + std::exp(outputs[1]);
        for (double& p : outputs) p = std::exp(p) / sum;
      }
      expected.insert(expected.end(), outputs.begin(), outputs.end());
    }
    for (std::size_t unit = 0; unit < 9; ++unit) {
      CAPTURE(cell, unit);
      CHECK(values[unit * n * n + std::size_t(cell)] == Catch::Approx(expected[unit]).epsilon(1e-4).margin(1e-5));
    }
  }
  const auto plain = surface(run, n, 2).value();
  CHECK(std::equal(plain.begin(), plain.end(), values.begin() + 8 * n * n));
}

TEST_CASE("pictures of many units are refused before they fill the memory", "[analysis][errors]") {
  auto made =
      Trainer::create(xor_corners(), {{{100, "relu"}, {1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  CHECK(unit_surfaces(made.value(), 1024, 1).error().message() ==
        "resolution was 1024 with 101 units, 105906176 numbers; allowed: at most 16000000 numbers");
  CHECK(unit_surfaces(made.value(), 0, 1).error().argument == "resolution");
}

TEST_CASE("data that are no points of the plane cannot be drawn", "[analysis][errors]") {
  Dataset data{.features = 3, .classes = 2, .train_count = 2, .inputs = {0, 1, 2, 3, 4, 5}, .labels = {0, 1}};
  auto made = Trainer::create(data, {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  CHECK(surface(made.value(), 10, 1).error().argument == "data.features");
  CHECK(unit_surfaces(made.value(), 10, 1).error().argument == "data.features");
}
