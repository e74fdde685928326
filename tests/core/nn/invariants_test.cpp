// Effects that every correct trainer shows: exact ones exactly, laws of chance within three standard errors.
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/data/all.h"
#include "core/nn/trainer.h"
#include "core/scenarios/trials.h"

using namespace nonlinear;

namespace {

// Which units of a hidden layer give 0 for every training example.
std::vector<bool> dead_units(const Trainer& run, std::size_t layer) {
  std::vector<bool> dead;
  const Dataset& data = run.data();
  run.for_each_portion({data.inputs.data(), data.train_count * data.features}, [&](std::size_t, const Pass& pass) {
    const Matrix& outputs = pass.traces[layer].outputs;
    dead.resize(outputs.rows(), true);
    for (std::size_t unit = 0; unit < outputs.rows(); ++unit) {
      for (std::size_t i = 0; i < outputs.columns(); ++i) dead[unit] = dead[unit] && outputs.row(unit)[i] == 0;
    }
  });
  return dead;
}

}  // namespace

TEST_CASE("without a bend no network gets more than three of XOR's four corners", "[nn][invariants]") {
  for (const double hidden : {2.0, 8.0}) {
    const TrainingSpec spec{{{hidden, "identity"}, {1, "identity"}}, "binary_cross_entropy", "lecun", 0.5, 4, 0};
    const auto result = trials(xor_corners(), spec, 1, 100, 500);
    REQUIRE(result.ok());
    for (const float accuracy : result.value().final_accuracy) CHECK(accuracy <= 0.75f);
  }
}

TEST_CASE("under plain descent no unit of the first hidden layer comes back from the dead", "[nn][invariants]") {
  std::size_t died = 0;
  for (double seed = 1; seed <= 20; ++seed) {
    auto made =
        Trainer::create(generate("circle", 200, 0, 1).value(),
                        {{{16, "relu"}, {16, "relu"}, {1, "identity"}}, "binary_cross_entropy", "he", 3, 10, seed});
    REQUIRE(made.ok());
    Trainer& run = made.value();
    std::vector<bool> before(16);
    for (int epoch = 0; epoch < 40; ++epoch) {
      for (std::size_t i = 0; i < run.steps_per_epoch(); ++i) run.step();
      const std::vector<bool> dead = dead_units(run, 0);
      for (std::size_t unit = 0; unit < 16; ++unit) CHECK_FALSE((before[unit] && !dead[unit]));
      before = dead;
    }
    died += std::size_t(std::ranges::count(before, true));
  }
  CHECK(died > 20);  // or the test would have looked at nothing
}

TEST_CASE("a deep narrow ReLU net is born dead as often as the law says", "[nn][invariants]") {
  // One input, N units a layer, zero biases, symmetric weights: 1 - (1 - 2^-N)^L (Lu et al. 2020).
  constexpr int kNets = 4000;
  for (const double width : {2.0, 4.0}) {
    constexpr int kDepth = 10;
    auto made = Network::create({1}, std::vector<LayerSpec>(kDepth, {width, "relu"}));
    REQUIRE(made.ok());
    Network& network = made.value();
    Matrix one;
    one.resize(1, 1);
    one.row(0)[0] = 1;
    one.zero_padding();
    Pass pass;
    int dead = 0;
    for (std::uint32_t seed = 1; seed <= kNets; ++seed) {
      Random random(seed, Random::Stream::kWeights);
      network.start(*find_init("he").value(), *find_init("he").value(), random);
      const Matrix& outputs = network.forward(one, pass);
      bool silent = true;
      for (std::size_t unit = 0; unit < outputs.rows(); ++unit) silent = silent && outputs.row(unit)[0] == 0;
      dead += silent;
    }
    const double law = 1 - std::pow(1 - std::pow(2, -width), kDepth);
    const double error = std::sqrt(law * (1 - law) / kNets);
    CAPTURE(width, law, double(dead) / kNets);
    CHECK(std::fabs(double(dead) / kNets - law) < 3 * error);
  }
}

TEST_CASE("units that begin equal stay equal for ever", "[nn][invariants]") {
  auto made = Trainer::create(
      generate("circle", 100, 0, 1).value(),
      {{{5, "tanh"}, {1, "identity"}}, "binary_cross_entropy", Options("constant", {{"value", 0.2}}), 0.1, 10, 1});
  REQUIRE(made.ok());
  Trainer& run = made.value();
  for (int i = 0; i < 300; ++i) run.step();
  const auto weights = run.network().numbers(0, "weights");
  for (std::size_t unit = 1; unit < 5; ++unit) {
    CHECK(weights[2 * unit] == weights[0]);
    CHECK(weights[2 * unit + 1] == weights[1]);
  }
  CHECK(weights[0] != 0.2f);
}

TEST_CASE("squared error teaches a sigmoid that is confidently wrong slowly, cross-entropy does not",
          "[nn][invariants]") {
  // Nielsen's one unit with one input of 1 and the target 0: rate 0.15, 300 steps. His loss is (y - t)²/2.
  const auto after = [](float weight, float bias, const Options& loss, const char* activation) {
    Dataset data{.features = 1, .classes = 2, .train_count = 1, .inputs = {1}, .labels = {0}};
    auto made = Trainer::create(data, {{{1, activation}}, loss, "zero", 0.15, 1, 1});
    REQUIRE(made.ok());
    Trainer& run = made.value();
    REQUIRE_FALSE(run.set_parameters(std::vector<float>{weight, bias}));
    for (int i = 0; i < 300; ++i) run.step();
    const double z = double(run.network().parameters()[0]) + double(run.network().parameters()[1]);
    return 1 / (1 + std::exp(-z));
  };
  CHECK(after(0.6f, 0.9f, "half_squared_error", "sigmoid") == Catch::Approx(0.0940).margin(1e-4));
  CHECK(after(2, 2, "half_squared_error", "sigmoid") == Catch::Approx(0.2028).margin(1e-4));
  CHECK(after(0.6f, 0.9f, "binary_cross_entropy", "identity") < 0.02);
  CHECK(after(2, 2, "binary_cross_entropy", "identity") < 0.02);
}
