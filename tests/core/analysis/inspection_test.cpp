#include <catch_amalgamated.hpp>
#include <cmath>
#include <numeric>

#include "core/analysis/inspection.h"
#include "core/data/all.h"
#include "core/math/random.h"
#include "core/nn/reference.h"

using namespace nonlinear;

namespace {

Dataset numbers_of_shape(const Shape& shape, std::size_t examples) {
  Dataset data{.features = shape.size(), .classes = 2, .train_count = examples, .inputs = {}, .labels = {}};
  Random random(6, Random::Stream::kData);
  for (std::size_t i = 0; i < examples * shape.size(); ++i) data.inputs.push_back(random.normal());
  for (std::size_t i = 0; i < examples; ++i) data.labels.push_back(std::uint8_t(i % 2));
  data.shape = shape;
  return data;
}

// All examples of the data in one batch, whose columns are then 5 and 3 of padding.
Trainer run_of(const Dataset& data, const std::vector<LayerSpec>& layers) {
  TrainingSpec spec{layers, "binary_cross_entropy", "he", 0.5, 5, 3};
  spec.order = "fixed";
  auto made = Trainer::create(data, spec);
  REQUIRE(made.ok());
  return std::move(made.value());
}

double norm(std::span<const float> numbers) {
  double squares = 0;
  for (const float x : numbers) squares += double(x) * double(x);
  return std::sqrt(squares);
}

}  // namespace

TEST_CASE("what is inspected of a dense layer is what the reference network computes", "[analysis][inspection]") {
  const Dataset data = numbers_of_shape({2}, 5);
  const Trainer run = run_of(data, {{3, "tanh"}, LayerSpec("dropout", {{"share", 0}}), {1, "identity"}});
  const auto layers = inspect(run).value();
  REQUIRE(layers.size() == 3);
  REQUIRE(layers[0].units.has_value());
  CHECK(layers[1].kind == "dropout");
  CHECK_FALSE(layers[1].units.has_value());
  CHECK(layers[1].blocks.empty());
  CHECK(layers[1].outputs.summary.count == 15);
  CHECK_FALSE(layers[0].outputs.histogram.has_value());

  const auto w = run.network().numbers(0, "weights"), v = run.network().numbers(2, "weights");
  double z_sum = 0, y_sum = 0, y_squares = 0, delta_squares = 0, largest = -1e9;
  for (std::size_t e = 0; e < 5; ++e) {
    const float* x = data.example(e);
    double y[3], logit = 0;
    for (std::size_t u = 0; u < 3; ++u) {
      const double z = double(w[2 * u]) * double(x[0]) + double(w[2 * u + 1]) * double(x[1]);  // biases begin at 0
      y[u] = std::tanh(z);
      logit += double(v[u]) * y[u];
      z_sum += z;
      y_sum += y[u];
      y_squares += y[u] * y[u];
      largest = std::max(largest, z);
    }
    for (std::size_t u = 0; u < 3; ++u) {
      const double delta = (1 / (1 + std::exp(-logit)) - data.labels[e]) / 5 * double(v[u]) * (1 - y[u] * y[u]);
      delta_squares += delta * delta;
    }
  }
  const UnitInspection& units = *layers[0].units;
  CHECK(units.pre_activations.summary.count == 15);
  CHECK(units.pre_activations.summary.mean == Catch::Approx(z_sum / 15).epsilon(1e-5).margin(1e-6));
  CHECK(units.pre_activations.summary.largest == Catch::Approx(largest).epsilon(1e-5));
  CHECK(layers[0].outputs.summary.mean == Catch::Approx(y_sum / 15).epsilon(1e-5).margin(1e-6));
  CHECK(layers[0].outputs.summary.norm == Catch::Approx(std::sqrt(y_squares)).epsilon(1e-5));
  CHECK(units.gradient.summary.rms == Catch::Approx(std::sqrt(delta_squares / 15)).epsilon(1e-4));
  CHECK(units.units == 3);
  CHECK(units.dead.empty());
}

TEST_CASE("the update ratio is the step that the run then takes, over the weights it takes it from",
          "[analysis][inspection]") {
  TrainingSpec spec{{{4, "tanh"}, {1, "identity"}}, "binary_cross_entropy", "glorot", 0.01, 7, 2};
  spec.optimizer = Options("adam");
  auto made = Trainer::create(generate("circle", 60, 0, 1).value(), spec);
  REQUIRE(made.ok());
  Trainer& run = made.value();
  const auto fresh = inspect(run).value();
  REQUIRE(fresh[0].blocks.size() == 2);
  CHECK(fresh[0].blocks[1].name == "biases");
  CHECK(fresh[0].blocks[1].values.summary.zero_share == 1);
  CHECK_FALSE(fresh[0].blocks[1].update_ratio.has_value());  // a step from nothing has no ratio
  CHECK(fresh[0].blocks[1].step_norm > 0);

  for (int i = 0; i < 12; ++i) run.step();
  const auto layers = inspect(run).value();
  const AlignedVector before = run.network().parameters();
  run.step();
  for (const Network::Place& place : run.network().places()) {
    const BlockInspection& block = layers[place.layer].blocks[place.block.is_weights() ? 0 : 1];
    const std::span old(before.data() + place.begin, place.block.count());
    std::vector<float> step;
    for (std::size_t i = 0; i < old.size(); ++i) step.push_back(run.network().parameters()[place.begin + i] - old[i]);
    CHECK(block.values.summary.norm == Catch::Approx(norm(old)));
    CHECK(block.step_norm == Catch::Approx(norm(step)).epsilon(1e-4));
    CHECK(block.update_ratio.value() == Catch::Approx(norm(step) / norm(old)).epsilon(1e-4));
    CHECK(block.gradient.summary.norm ==
          Catch::Approx(norm(std::span(run.latest().gradient.data() + place.begin, old.size()))));
  }
}

TEST_CASE("a filter is dead only where it is 0 at every place of every example", "[analysis][inspection]") {
  Trainer run = run_of(numbers_of_shape({1, 4, 4}, 5),
                       {LayerSpec("conv2d", {{"filters", 3}, {"size", 3}}, {{"activation", "relu"}}),
                        LayerSpec("flatten"),
                        {1, "identity"}});
  run.network().numbers(0, "biases")[1] = -1e4f;
  run.network().numbers(0, "biases")[2] = 1e4f;
  const auto layers = inspect(run).value();
  const UnitInspection& units = *layers[0].units;
  CHECK(units.units == 3);
  CHECK(units.dead == std::vector<std::size_t>{1});
  CHECK(units.dead_share == Catch::Approx(1.0 / 3));
  CHECK(units.pre_activations.summary.count == 3 * 4 * 5);
  CHECK(layers[0].outputs.summary.zero_share == Catch::Approx(units.saturated_share));  // ReLU: flat where it is 0
  CHECK(units.saturated_share > 1.0 / 3);  // filter 0 is silent at some places
  CHECK(units.saturated_share < 2.0 / 3);
  CHECK_FALSE(layers[1].units.has_value());
  const LayerStatistics page = layer_statistics(run)[0];
  CHECK(page.dead_share == units.dead_share);
  CHECK(page.saturated_share == units.saturated_share);
}

TEST_CASE("a recurrent layer is inspected over all steps, though it answers with its last", "[analysis][inspection]") {
  Trainer run = run_of(numbers_of_shape({6, 2}, 5),
                       {LayerSpec("recurrent", {{"units", 4}}, {{"activation", "silu"}}), {1, "identity"}});
  // Unit 0 is 0 at every step; unit 1 far out on SiLU's right, where the slope is 1; unit 2 far out on its left.
  const auto w = run.network().numbers(0, "weights"), u = run.network().numbers(0, "recurrent_weights"),
             b = run.network().numbers(0, "biases");
  std::fill(w.begin(), w.begin() + 6, 0.0f);
  std::fill(u.begin(), u.begin() + 12, 0.0f);
  b[1] = 50;
  b[2] = -50;
  const auto layers = inspect(run, {.histogram = HistogramOptions{.bins = 10}}).value();
  const UnitInspection& units = *layers[0].units;
  CHECK(units.units == 4);
  CHECK(units.dead == std::vector<std::size_t>{0});
  CHECK(units.pre_activations.summary.count == 6 * 4 * 5);
  CHECK(units.pre_activations.summary.largest >= 50);
  CHECK(layers[0].outputs.summary.count == 6 * 4 * 5);
  CHECK(units.gradient.summary.count == 6 * 4 * 5);
  CHECK(units.saturated_share >= 0.25);
  CHECK(units.saturated_share < 0.5);
  REQUIRE(layers[0].blocks.size() == 4);
  CHECK(layers[0].blocks[1].name == "recurrent_weights");
  REQUIRE(layers[0].outputs.histogram.has_value());
  const auto& counts = layers[0].outputs.histogram->counts;
  CHECK(std::accumulate(counts.begin(), counts.end(), 0u) == 120);
  CHECK(layers[0].blocks[0].gradient.histogram->counts.size() == 10);
  CHECK(layer_statistics(run)[0].saturated_share == units.saturated_share);
}

TEST_CASE("every step of a dense layer on sequences counts for its units", "[analysis][inspection]") {
  const Trainer run = run_of(numbers_of_shape({3, 2}, 5), {{2, "relu"}, LayerSpec("flatten"), {1, "identity"}});
  const UnitInspection units = *inspect(run).value()[0].units;
  CHECK(units.units == 2);
  CHECK(units.pre_activations.summary.count == 3 * 2 * 5);
}

TEST_CASE("histogram options that are wrong are refused by name, and inspecting changes nothing",
          "[analysis][errors]") {
  const Trainer run = run_of(numbers_of_shape({2}, 5), {{3, "relu"}, {1, "identity"}});
  CHECK(inspect(run, {.histogram = HistogramOptions{.bins = 0}}).error().argument == "histogram.bins");
  const AlignedVector before = run.network().parameters();
  REQUIRE(inspect(run).ok());
  CHECK(run.network().parameters() == before);
  CHECK(run.steps() == 0);
}
