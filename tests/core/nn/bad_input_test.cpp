#include <bit>
#include <catch_amalgamated.hpp>
#include <functional>
#include <limits>

#include "core/data/all.h"
#include "core/nn/trainer.h"

using namespace nonlinear;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kNotFinite = std::numeric_limits<double>::infinity();

struct Setup {
  Dataset data = xor_corners();
  TrainingSpec spec{{{3, "relu"}, {1, "identity"}}, "binary_cross_entropy", "he", 0.1, 4, 1};
};

struct Slip {
  std::string argument, given;
  std::function<void(Setup&)> make;
};

}  // namespace

TEST_CASE("every wrong argument of a run is refused by name", "[nn][errors]") {
  const Slip slips[] = {
      {"layers", "0 network layers", [](Setup& s) { s.spec.layers.clear(); }},
      {"layers[0].units", "0",
       [](Setup& s) {
         s.spec.layers[0] = {0, "relu"};
       }},
      {"layers[0].units", "-1",
       [](Setup& s) {
         s.spec.layers[0] = {-1, "relu"};
       }},
      {"layers[0].units", "2.5",
       [](Setup& s) {
         s.spec.layers[0] = {2.5, "relu"};
       }},
      {"layers[0].units", "NaN",
       [](Setup& s) {
         s.spec.layers[0] = {kNaN, "relu"};
       }},
      {"layers[0].units", "1000000000",
       [](Setup& s) {
         s.spec.layers[0] = {1e9, "relu"};
       }},
      {"layers[0].activation", "\"relo\"",
       [](Setup& s) {
         s.spec.layers[0] = {3, "relo"};
       }},
      {"layers[0].parameters", "\"leak\"",
       [](Setup& s) {
         s.spec.layers[0] = {3, "relu", {{"leak", 0.1}}};
       }},
      {"layers[0].parameters.leak", "2",
       [](Setup& s) {
         s.spec.layers[0] = {3, "leaky_relu", {{"leak", 2}}};
       }},
      {"layers[1].activation", "\"sigmoid\"",
       [](Setup& s) {
         s.spec.layers[1] = {1, "sigmoid"};
       }},
      {"layers[1].units", "2",
       [](Setup& s) {
         s.spec.layers[1] = {2, "identity"};
       }},
      {"layers[1].units", "1", [](Setup& s) { s.spec.loss = "softmax_cross_entropy"; }},
      {"loss", "binary_cross_entropy", [](Setup& s) { s.data.classes = 3; }},
      {"loss", "\"hinge\"", [](Setup& s) { s.spec.loss = "hinge"; }},
      {"init", "\"xavier\"", [](Setup& s) { s.spec.init = "xavier"; }},
      {"learningRate", "-0.1", [](Setup& s) { s.spec.learning_rate = -0.1; }},
      {"learningRate", "0", [](Setup& s) { s.spec.learning_rate = 0; }},
      {"learningRate", "NaN", [](Setup& s) { s.spec.learning_rate = kNaN; }},
      {"learningRate", "infinity", [](Setup& s) { s.spec.learning_rate = kNotFinite; }},
      {"learningRate", "1e-60", [](Setup& s) { s.spec.learning_rate = 1e-60; }},  // 0 in float32
      {"batch", "0", [](Setup& s) { s.spec.batch = 0; }},
      {"batch", "1.5", [](Setup& s) { s.spec.batch = 1.5; }},
      {"seed", "-1", [](Setup& s) { s.spec.seed = -1; }},
      {"seed", "0.5", [](Setup& s) { s.spec.seed = 0.5; }},
      {"seed", "4294967296", [](Setup& s) { s.spec.seed = 4294967296.0; }},
      {"data.inputs", "empty", [](Setup& s) { s.data.inputs.clear(); }},
      {"data.labels", "empty", [](Setup& s) { s.data.labels.clear(); }},
      {"data.labels", "3 labels", [](Setup& s) { s.data.labels.pop_back(); }},
      {"data.shape", "2 × 2",
       [](Setup& s) {
         s.data.shape = {2, 2};
       }},
      {"data.targetCount", "0", [](Setup& s) { s.data.classes = 0; }},
      {"data.features", "0", [](Setup& s) { s.data.features = 0; }},
      {"data.classes", "1", [](Setup& s) { s.data.classes = 1; }},
      {"data.trainCount", "0", [](Setup& s) { s.data.train_count = 0; }},
      {"data.trainCount", "5", [](Setup& s) { s.data.train_count = 5; }},
      {"data.inputs", "7 numbers", [](Setup& s) { s.data.inputs.pop_back(); }},
      {"data.inputs[3]", "NaN", [](Setup& s) { s.data.inputs[3] = float(kNaN); }},
      {"data.inputs[0]", "-infinity", [](Setup& s) { s.data.inputs[0] = -float(kNotFinite); }},
      {"data.labels[2]", "2", [](Setup& s) { s.data.labels[2] = 2; }},
  };
  REQUIRE(Trainer::create(Setup().data, Setup().spec).ok());
  for (const Slip& slip : slips) {
    Setup setup;
    slip.make(setup);
    const auto made = Trainer::create(setup.data, setup.spec);
    CAPTURE(slip.argument, slip.given);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().argument == slip.argument);
    CHECK(made.error().given == slip.given);
    CHECK_FALSE(made.error().allowed.empty());
  }
}

TEST_CASE("a network too large for a page is refused before memory is taken", "[nn][errors]") {
  const auto made = Network::create({2}, {{4096, "relu"}, {4096, "relu"}});
  REQUIRE_FALSE(made.ok());
  CHECK(made.error().argument == "layers");
}

TEST_CASE("a refused reset leaves the run where it was", "[nn][errors]") {
  auto made = Trainer::create(xor_corners(), Setup().spec);
  REQUIRE(made.ok());
  Trainer& run = made.value();
  for (int i = 0; i < 5; ++i) run.step();
  const AlignedVector before = run.network().parameters();
  for (const double seed : {-1.0, 0.5, kNaN, 4294967296.0}) {
    const auto error = run.reset(seed);
    REQUIRE(error);
    CHECK(error->argument == "seed");
  }
  CHECK(run.steps() == 5);
  CHECK(run.network().parameters() == before);
}
