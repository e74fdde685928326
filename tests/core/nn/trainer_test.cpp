#include <algorithm>
#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>

#include "core/data/all.h"
#include "core/nn/reference.h"
#include "core/nn/trainer.h"

using namespace nonlinear;

namespace {

TrainingSpec spec(std::vector<LayerSpec> layers) {
  return {std::move(layers), "binary_cross_entropy", "he", 0.1, 10, 1};
}

Trainer trainer(Dataset data, const TrainingSpec& wanted) {
  auto made = Trainer::create(std::move(data), wanted);
  INFO((made.ok() ? "" : made.error().message()));
  REQUIRE(made.ok());
  return std::move(made.value());
}

std::vector<std::uint32_t> bits(const Trainer& run) {
  std::vector<std::uint32_t> all;
  for (const float x : run.network().parameters()) all.push_back(std::bit_cast<std::uint32_t>(x));
  return all;
}

}  // namespace

TEST_CASE("equal seeds give equal bits, other seeds others", "[nn][trainer]") {
  const Dataset data = generate("circle", 101, 0.1, 5).value();
  TrainingSpec wanted = spec({{6, "tanh"}, {3, "relu"}, {1, "identity"}});
  Trainer a = trainer(data, wanted), b = trainer(data, wanted);
  wanted.seed = 2;
  Trainer c = trainer(data, wanted);
  for (int i = 0; i < 200; ++i) a.step(), b.step(), c.step();
  CHECK(bits(a) == bits(b));
  CHECK(bits(a) != bits(c));

  REQUIRE_FALSE(c.reset(1));
  for (int i = 0; i < 200; ++i) c.step();
  CHECK(bits(a) == bits(c));
}

TEST_CASE("looking at a run does not change it", "[nn][trainer]") {
  const Dataset data = generate("spiral", 60, 0, 5).value();
  Trainer watched = trainer(data, spec({{4, "tanh"}, {1, "identity"}}));
  Trainer alone = watched;
  for (int i = 0; i < 50; ++i) {
    watched.step(), alone.step();
    (void)watched.score(Part::kTest), (void)watched.predict(Part::kTrain);
    (void)watched.probability_of_label_1(std::vector<float>{1, 2, 3, 4});
  }
  CHECK(bits(watched) == bits(alone));
}

TEST_CASE("an epoch visits every training example once and no test example", "[nn][trainer]") {
  const Dataset data = generate("gaussians", 67, 0, 5).value();
  Trainer run = trainer(data, spec({{1, "identity"}}));
  REQUIRE(run.steps_per_epoch() == 4);  // 33 training examples: 10, 10, 10 and 3
  std::vector<std::vector<std::uint32_t>> orders;
  for (int epoch = 0; epoch < 3; ++epoch) {
    std::vector<std::uint32_t> order;
    for (int i = 0; i < 4; ++i) {
      order.insert(order.end(), run.next_batch().begin(), run.next_batch().end());
      run.step();
    }
    REQUIRE(order.size() == 33);
    const std::set<std::uint32_t> distinct(order.begin(), order.end());
    CHECK(distinct.size() == 33);
    CHECK(*distinct.rbegin() == 32);
    orders.push_back(order);
  }
  CHECK(orders[0] != orders[1]);
  CHECK(run.epochs() == 3);
}

TEST_CASE("one step moves every weight by the rate times its gradient", "[nn][trainer]") {
  TrainingSpec wanted = spec({{2, "sigmoid"}, {1, "identity"}});
  wanted.learning_rate = 0.5;
  wanted.batch = 4;
  Trainer run = trainer(xor_corners(), wanted);
  reference::Network exact = reference::copy(run.network());
  const std::vector<std::vector<double>> corners{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  const std::vector<std::uint8_t> labels{0, 1, 1, 0};
  const auto loss = [&] { return reference::mean_loss("binary_cross_entropy", exact, corners, labels); };
  CHECK(run.score(Part::kTrain).loss == Catch::Approx(loss()).epsilon(1e-6));

  double& weight = exact[0].weights[1][0];
  const double start = weight, h = 1e-5;
  weight = start + h;
  const double above = loss();
  weight = start - h;
  const double slope = (above - loss()) / (2 * h);
  run.step();
  CHECK(run.network().numbers(0, "weights")[2] == Catch::Approx(start - 0.5 * slope).epsilon(1e-6));
}

TEST_CASE("fifty steps follow the trajectory of a trainer in double precision", "[nn][trainer]") {
  const std::vector<std::vector<double>> corners{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  const std::vector<std::uint8_t> labels{0, 1, 1, 0};
  for (const std::string activation : {"sigmoid", "tanh", "relu"}) {
    for (const std::string loss : {"binary_cross_entropy", "mse"}) {
      CAPTURE(activation, loss);
      TrainingSpec wanted = spec({{4, activation}, {3, activation}, {1, "identity"}});
      wanted.loss = loss;
      wanted.init = "glorot";
      Trainer run = trainer(xor_corners(), wanted);
      // Without biases the corner (0, 0) lies on the kink of ReLU, where central differences say 1/2 and the core 0.
      for (std::size_t l = 0; l < 3; ++l) std::ranges::fill(run.network().numbers(l, "biases"), 0.1f);
      reference::Network exact = reference::copy(run.network());
      for (int step = 0; step < 50; ++step) {
        run.step();
        reference::descend(loss, exact, corners, labels, wanted.learning_rate);
      }
      // float32 rounds each of 50 steps to 6e-8; 2e-5 leaves room for their growth along the way.
      CHECK(run.score(Part::kTrain).loss ==
            Catch::Approx(reference::mean_loss(loss, exact, corners, labels)).epsilon(2e-5));
    }
  }
}

TEST_CASE("the score of a run is what the reference says about the same weights", "[nn][trainer]") {
  const Dataset data = generate("xor", 301, 0.2, 9).value();  // more than one chunk in no part, an odd rest in both
  Trainer run = trainer(data, spec({{5, "tanh"}, {1, "identity"}}));
  for (int i = 0; i < 300; ++i) run.step();
  const reference::Network exact = reference::copy(run.network());
  for (const Part part : {Part::kTrain, Part::kTest}) {
    const std::size_t begin = part == Part::kTrain ? 0 : data.train_count;
    const std::size_t end = part == Part::kTrain ? data.train_count : data.count();
    double loss = 0, right = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const auto y = reference::outputs(exact, {data.example(i)[0], data.example(i)[1]});
      loss += reference::loss("binary_cross_entropy", y, data.labels[i]);
      right += (y[0] > 0) == (data.labels[i] == 1);
    }
    const Score score = run.score(part);
    CHECK(score.loss == Catch::Approx(loss / double(end - begin)).epsilon(1e-5));  // float32 weights and sums
    CHECK(score.accuracy == right / double(end - begin));
    CHECK(run.predict(part).size() == end - begin);
  }
}

TEST_CASE("a run that diverges says so and stands still", "[nn][trainer]") {
  TrainingSpec wanted = spec({{8, "relu"}, {8, "relu"}, {1, "identity"}});
  wanted.loss = "mse";
  wanted.learning_rate = 1e4;
  Trainer run = trainer(generate("gaussians", 40, 0.3, 1).value(), wanted);
  for (int i = 0; i < 200; ++i) run.step();
  REQUIRE(run.diverged());
  const auto before = bits(run);
  const std::size_t steps = run.steps();
  run.step();
  CHECK(bits(run) == before);
  CHECK(run.steps() == steps);

  REQUIRE_FALSE(run.reset(1));
  CHECK_FALSE(run.diverged());
  CHECK(run.steps() == 0);
}

TEST_CASE("a batch larger than the set is the whole set", "[nn][trainer]") {
  TrainingSpec wanted = spec({{1, "identity"}});
  wanted.batch = 1000;
  Trainer run = trainer(xor_corners(), wanted);
  CHECK(run.steps_per_epoch() == 1);
  CHECK(run.next_batch().size() == 4);
}
