#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/analysis/layer_statistics.h"
#include "core/analysis/snapshot.h"
#include "core/data/all.h"

using namespace nonlinear;

namespace {

Trainer digits_like_run(const std::string& activation, int depth, const std::string& init) {
  std::vector<LayerSpec> layers(std::size_t(depth), {32, activation});
  layers.push_back({1, "identity"});
  auto made =
      Trainer::create(generate("circle", 400, 0, 1).value(), {layers, "binary_cross_entropy", init, 0.1, 200, 1});
  REQUIRE(made.ok());
  return std::move(made.value());
}

}  // namespace

TEST_CASE("statistics of known outputs are what one counts by hand", "[analysis]") {
  Matrix outputs;
  outputs.resize(3, 3);  // three units, three examples and one column of padding that must not count
  const float rows[3][4] = {{0, 0, 0, 9}, {0, 2, 0, 9}, {1, 1, 4, 9}};
  for (std::size_t unit = 0; unit < 3; ++unit) std::copy(rows[unit], rows[unit] + 4, outputs.row(unit));
  const float gradient[] = {3, -4};
  const LayerStatistics s = statistics_of({}, outputs, *find_activation("relu").value(), gradient);
  CHECK(s.dead_share == Catch::Approx(1.0 / 3));
  CHECK(s.saturated_share == Catch::Approx(5.0 / 9));
  CHECK(s.activation_mean == Catch::Approx(8.0 / 9));
  CHECK(s.activation_rms == Catch::Approx(std::sqrt(22.0 / 9)));
  CHECK(s.gradient_rms == Catch::Approx(std::sqrt(12.5)));
}

TEST_CASE("a unit that spoke at its first place alone is not dead, however its rows lie", "[analysis]") {
  Matrix outputs;
  outputs.resize(4, 1);  // two units at two places
  const LayerView view{.outputs = outputs, .columns = 1, .units = 2, .places = 2, .by_unit = true};
  const ActivationFunction relu(*find_activation("relu").value());
  const auto dead = [&](bool by_unit, const std::vector<float>& rows) {
    for (std::size_t r = 0; r < rows.size(); ++r) outputs.row(r)[0] = rows[r];
    LayerView arranged = view;
    arranged.by_unit = by_unit;
    return count_units(arranged, relu).dead;
  };
  CHECK(dead(true, {1, 0, 0, 0}) == std::vector<std::size_t>{1});
  CHECK(dead(true, {0, 0, 0, 1}) == std::vector<std::size_t>{0});
  CHECK(dead(false, {1, 0, 0, 0}) == std::vector<std::size_t>{1});
  CHECK(dead(false, {0, 0, 1, 0}) == std::vector<std::size_t>{1});
  CHECK(dead(false, {0, 1, 1, 0}).empty());
}

TEST_CASE("where a value does not tell the slope, saturation is judged by the pre-activation", "[analysis]") {
  // SiLU takes the value -0.2 on both sides of its dip, with a slope of either sign, and nearly 0 far on the left.
  Matrix z, outputs;
  z.resize(1, 4);
  outputs.resize(1, 4);
  const float pre_activations[] = {-30, -20, -1.2784645f, 3};  // flat, flat, the bottom of the dip, steep
  std::copy(pre_activations, pre_activations + 4, z.row(0));
  const ActivationFunction silu(*find_activation("silu").value());
  silu.value(z.data(), outputs.data(), 4);
  CHECK(statistics_of(z, outputs, silu, std::vector<float>{1}).saturated_share == Catch::Approx(0.75));
}

TEST_CASE("the gradient of ten sigmoid layers vanishes on its way back, that of ten ReLU layers does not",
          "[analysis]") {
  const auto ratio = [](const Trainer& run) {
    const auto layers = layer_statistics(run);
    return layers.front().gradient_rms / layers[layers.size() - 2].gradient_rms;
  };
  CHECK(ratio(digits_like_run("sigmoid", 10, "glorot")) < 1e-4);
  CHECK(ratio(digits_like_run("relu", 10, "he")) > 0.05);
}

TEST_CASE("a ReLU unit whose bias is far below zero is dead and stays dead", "[analysis]") {
  Trainer run = digits_like_run("relu", 1, "he");
  run.network().numbers(0, "biases")[0] = -1e4f;
  run.network().numbers(0, "biases")[1] = -1e4f;
  for (int i = 0; i < 200; ++i) run.step();
  CHECK(run.network().numbers(0, "biases")[0] == -1e4f);
  CHECK(layer_statistics(run)[0].dead_share >= 2.0 / 32);
}

TEST_CASE("a snapshot counts steps and epochs and repeats training figures where nothing is left for testing",
          "[analysis]") {
  auto made = Trainer::create(xor_corners(), {{{4, "relu"}, {1, "identity"}}, "binary_cross_entropy", "he", 0.5, 3, 1});
  REQUIRE(made.ok());
  for (int i = 0; i < 5; ++i) made.value().step();
  const Snapshot snapshot = take_snapshot(made.value());
  CHECK(snapshot.step == 5);
  CHECK(snapshot.epoch == 2);  // two steps each: batches of 3 and 1
  CHECK(snapshot.layers.size() == 2);
  CHECK(snapshot.test_loss == snapshot.train_loss);
  CHECK(snapshot.test_accuracy == snapshot.train_accuracy);
  CHECK_FALSE(snapshot.diverged);
}
