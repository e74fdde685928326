#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "core/analysis/history.h"
#include "core/data/all.h"

using namespace nonlinear;

TEST_CASE("a full history keeps first and last, stays evenly spaced and never outgrows its capacity",
          "[analysis][history]") {
  for (const std::size_t capacity : {4u, 5u, 8u, 100u}) {
    History history = History::create(double(capacity)).value();
    for (std::size_t record = 0; record < 3000; ++record) {
      const double step = 3.0 * double(record);
      REQUIRE_FALSE(history.record({step, 1 / (1 + step), 2, 0.25, 0.5, 0.1}));
      CAPTURE(capacity, record, history.spacing());
      const auto& columns = history.columns();
      REQUIRE(history.size() <= capacity);
      REQUIRE(history.size() * 2 + 1 >= std::min(record + 1, capacity));  // no more is thrown away than has to be
      for (std::size_t i = 0; i + 1 < history.size(); ++i) {
        REQUIRE(columns.step[i] == 3.0 * double(i * history.spacing()));
      }
      REQUIRE(columns.step.back() == step);
      REQUIRE(columns.train_loss.back() == float(1 / (1 + step)));
      REQUIRE(columns.learning_rate.size() == history.size());
    }
  }
}

TEST_CASE("a second record of one step replaces the first, and a step back is refused", "[analysis][history]") {
  History history = History::create(10).value();
  CHECK_FALSE(history.record({.step = 5, .train_loss = 1}));
  CHECK_FALSE(history.record({.step = 7, .train_loss = 2}));
  CHECK_FALSE(history.record({.step = 7, .train_loss = 3}));
  CHECK(history.columns().train_loss == std::vector<float>{1, 3});
  CHECK(history.record({.step = 6}).value().message() == "step was 6; allowed: a finite number from 7 on");
  CHECK(history.record({.step = std::nan("")}).has_value());
  CHECK(history.record({.step = std::numeric_limits<double>::infinity()}).has_value());
  CHECK(history.size() == 2);
  history.clear();
  CHECK_FALSE(history.record({.step = 0}));
  CHECK(history.size() == 1);
  for (const double capacity : {0.0, 3.0, 4.5, 1e9, std::nan("")}) {
    CHECK(History::create(capacity).error().argument == "capacity");
  }
}

TEST_CASE("an entry says what the run itself says", "[analysis][history]") {
  auto made = Trainer::create(generate("circle", 40, 0, 1).value(),
                              {{{4, "tanh"}, {1, "identity"}}, "binary_cross_entropy", "glorot", 0.5, 8, 1});
  REQUIRE(made.ok());
  Trainer& run = made.value();
  run.step();
  const HistoryEntry entry = history_entry(run);
  CHECK(entry.step == 1);
  CHECK(entry.train_loss == run.score(Part::kTrain).loss);
  CHECK(entry.test_loss == run.score(Part::kTest).loss);
  CHECK(entry.train_loss != entry.test_loss);
  CHECK(entry.test_accuracy == run.score(Part::kTest).accuracy);
  CHECK(entry.learning_rate == 0.5);
}
