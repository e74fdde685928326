#include <catch_amalgamated.hpp>

#include "core/data/digits_files.h"
#include "core/nn/trainer.h"

using namespace nonlinear;

TEST_CASE("64-32-10 with ReLU reads at least 95 % of the digits it has never seen", "[nn][digits]") {
  const auto data = digits();
  REQUIRE(data.ok());
  double mean = 0;
  for (const double seed : {1, 2, 3}) {
    const TrainingSpec spec{{{32, "relu"}, {10, "identity"}}, "softmax_cross_entropy", "he", 0.1, 32, seed};
    auto made = Trainer::create(data.value(), spec);
    REQUIRE(made.ok());
    Trainer& run = made.value();
    CHECK(run.network().parameter_count() == 2410);
    CHECK(run.score(Part::kTrain).loss > 1.5);  // about ln 10 = 2.3: it has not learnt yet
    while (run.epochs() < 80) run.step();
    const Score test = run.score(Part::kTest);
    CAPTURE(seed, test.accuracy, test.loss);
    CHECK(test.accuracy >= 0.95);
    CHECK(run.score(Part::kTrain).accuracy > 0.99);
    mean += test.accuracy / 3;
  }
  CHECK(mean == Catch::Approx(0.967).margin(0.012));  // scikit-learn's figure; one image is 0.003
}
