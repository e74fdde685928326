// Runs that are taken back, stopped, and fed in other orders.
#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>

#include "core/data/all.h"
#include "core/nn/stop_rules.h"
#include "core/nn/timeline.h"

using namespace nonlinear;

namespace {

TrainingSpec spec() {
  TrainingSpec wanted{{{6, "tanh"}, {1, "identity"}}, "binary_cross_entropy", "glorot", 0.05, 7, 3};
  wanted.optimizer = "adam";
  return wanted;
}

Trainer trainer(const TrainingSpec& wanted, double examples = 50) {
  auto made = Trainer::create(generate("circle", examples, 0.1, 5).value(), wanted);
  INFO((made.ok() ? "" : made.error().message()));
  REQUIRE(made.ok());
  return std::move(made.value());
}

}  // namespace

TEST_CASE("a run that goes on from a state is bit for bit the run that never stopped", "[nn][runs]") {
  TrainingSpec wanted = spec();
  wanted.layers = {{6, "tanh"}, LayerSpec("dropout", {{"share", 0.3}}), {1, "identity"}};
  wanted.schedule = Options("cosine", {{"steps", 90}});
  Trainer run = trainer(wanted);
  for (int i = 0; i < 40; ++i) run.step();
  const TrainerState state = run.state();
  for (int i = 0; i < 40; ++i) run.step();
  const AlignedVector there = run.network().parameters();
  run.restore(state);
  CHECK(run.steps() == 40);
  CHECK(run.network().parameters() != there);
  for (int i = 0; i < 40; ++i) run.step();
  CHECK(run.network().parameters() == there);
}

TEST_CASE("scrubbing to step k gives the weights that training k steps gives, whatever the way there", "[nn][runs]") {
  Trainer run = trainer(spec());
  Timeline timeline(run);
  for (int i = 0; i < 1000; ++i) timeline.step(run);
  CHECK(timeline.kept() <= 128);
  for (const double k : {999.0, 3.0, 500.0, 501.0, 0.0, 777.0, 1300.0, 64.0}) {
    CAPTURE(k);
    REQUIRE_FALSE(timeline.seek(run, k));
    CHECK(run.steps() == k);
    Trainer fresh = trainer(spec());
    while (fresh.steps() < k) fresh.step();
    CHECK(run.network().parameters() == fresh.network().parameters());
    CHECK(std::ranges::equal(run.next_batch(), fresh.next_batch()));
  }
  CHECK(timeline.seek(run, -1)->argument == "step");
  CHECK(timeline.seek(run, 2.5)->argument == "step");
  CHECK(run.steps() == 64);
}

TEST_CASE("a step that would leave the finite numbers is not taken, and says where it failed", "[nn][runs]") {
  TrainingSpec wanted = spec();
  wanted.layers = {{8, "relu"}, {8, "relu"}, {1, "identity"}};
  wanted.loss = "mse";
  wanted.optimizer = "momentum";
  wanted.learning_rate = 300;
  Trainer run = trainer(wanted);
  AlignedVector before;
  std::size_t steps = 0;
  while (!run.diverged() && run.steps() < 500) {
    before = run.network().parameters();
    steps = run.steps();
    run.step();
  }
  REQUIRE(run.diverged());
  CHECK(run.steps() == steps);
  CHECK(run.network().parameters() == before);
  for (const float x : run.network().parameters()) REQUIRE(std::isfinite(x));
  CHECK(run.divergence()->step == steps + 1);
  CHECK(run.divergence()->layer < 3);
  const std::set<std::string> kinds{"output", "gradient", "weight"};
  CHECK(kinds.contains(run.divergence()->what));
  CHECK(std::isfinite(run.score(Part::kTrain).loss));
}

TEST_CASE("a preview shows the step that is taken next, and takes nothing", "[nn][runs]") {
  TrainingSpec wanted = spec();
  wanted.layers = {{6, "tanh"}, LayerSpec("dropout", {{"share", 0.3}}), {1, "identity"}};
  Trainer run = trainer(wanted);
  for (int i = 0; i < 9; ++i) {
    const Trainer::Preview preview = run.preview();
    CHECK(preview.batch.inputs.columns() == run.next_batch().size());
    run.step();
    CHECK(run.network().parameters() == preview.next_parameters);
  }
}

TEST_CASE("the gradient of a batch is the mean of its examples' own", "[nn][runs]") {
  const Trainer run = trainer(spec());
  const auto whole = run.preview().pass.gradient;
  std::vector<double> mean(whole.size());
  for (std::size_t i = 0; i < run.next_batch().size(); ++i) {
    const auto own = run.preview_example(i).pass.gradient;
    for (std::size_t j = 0; j < mean.size(); ++j) mean[j] += double(own[j]) / double(run.next_batch().size());
  }
  for (std::size_t j = 0; j < mean.size(); ++j) CHECK(mean[j] == Catch::Approx(double(whole[j])).margin(1e-7));
}

TEST_CASE("what does not fill a batch is kept, dropped or carried over", "[nn][runs]") {
  // 25 training examples in batches of 7: three whole ones and 4 more.
  const auto sizes = [](const std::string& remainder, const std::string& order) {
    TrainingSpec wanted = spec();
    wanted.remainder = remainder;
    wanted.order = order;
    Trainer run = trainer(wanted);
    std::vector<std::size_t> found;
    for (int i = 0; i < 8; ++i) {
      found.push_back(run.next_batch().size());
      const std::set<std::uint32_t> distinct(run.next_batch().begin(), run.next_batch().end());
      CHECK(*distinct.rbegin() < 25);
      run.step();
    }
    return found;
  };
  CHECK(sizes("keep", "shuffled") == std::vector<std::size_t>{7, 7, 7, 4, 7, 7, 7, 4});
  CHECK(sizes("drop", "shuffled") == std::vector<std::size_t>{7, 7, 7, 7, 7, 7, 7, 7});
  CHECK(sizes("carry", "fixed") == std::vector<std::size_t>{7, 7, 7, 11, 7, 7, 11, 7});  // TensorFlow Playground
  CHECK(sizes("carry", "shuffled") == std::vector<std::size_t>{7, 7, 7, 11, 7, 7, 11, 7});

  TrainingSpec wanted = spec();
  wanted.order = "fixed";
  Trainer run = trainer(wanted);
  for (const std::uint32_t first : {0u, 7u, 14u, 21u, 0u}) {
    CHECK(run.next_batch()[0] == first);
    run.step();
  }
}

TEST_CASE("a run stops when its rule says so", "[nn][runs]") {
  const auto stop = [](const StopSpec& rule, TrainingSpec wanted) {
    Trainer run = trainer(wanted, 100);
    auto rules = StopRules::create(rule);
    REQUIRE(rules.ok());
    std::optional<StopReason> reason;
    while (!reason && run.steps() < 20000) {
      run.step();
      reason = rules.value().check(run);
    }
    REQUIRE(reason);
    return std::pair(std::string(stop_reason_id(*reason)), run);
  };
  const auto [target, accurate] = stop({.target_accuracy = 0.9}, spec());
  CHECK(target == "target");
  CHECK(accurate.score(Part::kTrain).accuracy >= 0.9);
  const auto [loss, low] = stop({.target_loss = 0.2}, spec());
  CHECK(loss == "target");
  CHECK(low.score(Part::kTrain).loss <= 0.2);
  const auto [limit, long_enough] = stop({.epochs = 12}, spec());
  CHECK(limit == "limit");
  CHECK(long_enough.epochs() == 12);

  TrainingSpec linear = spec();  // a line cannot separate a disc from its ring
  linear.layers = {{1, "identity"}};
  linear.batch = 50;
  CHECK(stop({.patience = 20, .improvement = 0.001}, linear).first == "plateau");
  CHECK(stop({.gradient_below = 1e-3}, linear).first == "converged");
  TrainingSpec wild = spec();
  wild.optimizer = "sgd";
  wild.loss = "mse";
  wild.layers = {{6, "relu"}, {1, "identity"}};
  wild.learning_rate = 1e4;
  CHECK(stop({.epochs = 1000}, wild).first == "diverged");
  CHECK(StopRules::create({.target_accuracy = 2}).error().argument == "stop.targetAccuracy");
}

TEST_CASE("dropout drops its share in training, keeps the mean, and rests otherwise", "[nn][runs]") {
  auto made = Network::create({400}, {LayerSpec("dropout", {{"share", 0.25}})});
  REQUIRE(made.ok());
  Matrix x;
  x.resize(400, 50);
  std::fill_n(x.data(), x.size(), 1.0f);
  Pass pass;
  Random random(1, Random::Stream::kDropout);
  const Matrix& y = made.value().forward(x, pass, {.dropout = &random});
  double zeros = 0, sum = 0;
  for (std::size_t r = 0; r < 400; ++r) {
    for (std::size_t k = 0; k < 50; ++k) zeros += y.row(r)[k] == 0, sum += double(y.row(r)[k]);
  }
  const double deviation = std::sqrt(0.25 * 0.75 / 20000);
  CHECK(std::fabs(zeros / 20000 - 0.25) < 4 * deviation);
  CHECK(sum / 20000 == Catch::Approx(1).margin(4 * deviation / 0.75));
  const Matrix& at_rest = made.value().forward(x, pass);
  for (std::size_t r = 0; r < 400; ++r) CHECK(std::equal(x.row(r), x.row(r) + 50, at_rest.row(r)));
}
