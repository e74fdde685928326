// The experiments that lessons quote. Bounds are those of independent programs (NumPy, C++ in double precision), wide
// where chance is involved.
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/data/lesson_tables.h"
#include "core/scenarios/born_dead.h"
#include "core/scenarios/circle.h"
#include "core/scenarios/gradient_flow.h"
#include "core/scenarios/lesson_data.h"
#include "core/scenarios/slowdown.h"

using namespace nonlinear;
using Catch::Matchers::WithinAbs;

namespace {

LessonFiles lesson_files() {
  return {{"breast-cancer.csv", lesson_bytes("data/breast-cancer/breast-cancer.csv")},
          {"elnino.csv", lesson_bytes("data/elnino/elnino.csv")},
          {"digits-x.bin", lesson_bytes("data/digits/digits-x.bin")},
          {"digits-y.bin", lesson_bytes("data/digits/digits-y.bin")}};
}

}  // namespace

TEST_CASE("the gradient vanishes through sigmoid layers and passes tanh layers", "[scenarios]") {
  const double five = gradient_ratio("sigmoid", "lecun", 5).value(),
               ten = gradient_ratio("sigmoid", "lecun", 10).value();
  CHECK(five < 0.01);
  // E[sigmoid'²] under normal sums near 0 is below 1/16, so each layer shrinks the size by 4 or a little less.
  const double a_layer = std::pow(five / ten, 1.0 / 5);
  CHECK(a_layer > 3.5);
  CHECK(a_layer < 4.5);
  CHECK_THAT(gradient_ratio("tanh", "lecun", 10).value(), WithinAbs(1.2, 0.5));
}

TEST_CASE("each ReLU layer halves the mean square from LeCun's start and keeps it from He's", "[scenarios]") {
  // Nine layers lie between the first and the last: 2^(-9/2).
  CHECK_THAT(signal_ratio("relu", "lecun", 10).value(), WithinAbs(std::pow(2, -4.5), 0.015));
  CHECK_THAT(signal_ratio("relu", "he", 10).value(), WithinAbs(0.8, 0.2));
}

TEST_CASE("depth stops sigmoid in the race, and helps tanh and ReLU", "[scenarios]") {
  const double sigmoid = race_epochs("sigmoid", 3).value(), tanh = race_epochs("tanh", 3).value();
  CHECK(sigmoid > 10 * tanh);
  CHECK(race_epochs("relu", 3).value() <= tanh);
  CHECK(race_epochs("sigmoid", 4).value() == kRaceEpochs);
  CHECK(race_epochs("relu", 9).error().argument == "layers");
}

TEST_CASE("units die with the learning rate, and none with a leak", "[scenarios]") {
  const DeadUnits slow = dead_units("relu", 0.1).value(), fast = dead_units("relu", 5).value();
  CHECK(slow.share < 0.05);
  CHECK(slow.accuracy > 0.95);
  CHECK(fast.share > 0.4);
  CHECK(fast.accuracy < 0.6);
  CHECK(dead_units("leaky_relu", 5).value().share == 0);
}

TEST_CASE("networks are born dead as often as the law says", "[scenarios]") {
  CHECK_THAT(born_dead_law(2, 10).value(), WithinAbs(0.9437, 5e-5));
  for (const auto& [width, layers] : {std::pair{2, 10}, std::pair{4, 10}, std::pair{3, 5}}) {
    const double law = born_dead_law(width, layers).value();
    const double error = std::sqrt(law * (1 - law) / 20000);
    CHECK_THAT(born_dead_share(width, layers, 20000).value(), WithinAbs(law, 3 * error));
  }
  CHECK(born_dead_law(0, 10).error().argument == "width");
}

TEST_CASE("Nielsen's unit learns slowest where it errs most", "[scenarios]") {
  CHECK_THAT(slowdown("half_squared_error", 0.6, 0.9, 0).value(), WithinAbs(0.82, 5e-3));
  CHECK_THAT(slowdown("half_squared_error", 0.6, 0.9, 300).value(), WithinAbs(0.09, 5e-3));  // as he prints them
  CHECK_THAT(slowdown("half_squared_error", 2, 2, 0).value(), WithinAbs(0.98, 5e-3));
  CHECK_THAT(slowdown("half_squared_error", 2, 2, 300).value(), WithinAbs(0.20, 5e-3));
  CHECK_THAT(slowdown("binary_cross_entropy", 2, 2, 300).value(), WithinAbs(0.01, 5e-3));
  CHECK(slowdown("mse", 2, 2, 300).error().argument == "loss");
}

TEST_CASE("the three practical cases reach what lessons say of them", "[scenarios][baselines]") {
  const LessonFiles files = lesson_files();
  const BreastCancer cancer = breast_cancer(files).value();
  CHECK(cancer.test_count == 171);
  CHECK_THAT(cancer.accuracy, WithinAbs(0.977, 5e-4));  // NumPy
  CHECK(cancer.errors == 4);
  CHECK(cancer.missed <= cancer.errors);

  CHECK(cancer.benign == 107);

  const BreastCancerPair pair = breast_cancer_pair(files).value();
  CHECK_THAT(pair.dents, WithinAbs(0.1112, 5e-5));  // the file's row
  CHECK_THAT(pair.area, WithinAbs(787.9, 5e-2));
  CHECK_THAT(pair.dents_mean, WithinAbs(0.1135, 5e-5));  // NumPy
  CHECK_THAT(pair.area_deviation, WithinAbs(558.1, 5e-2));
  CHECK_THAT(pair.weight_dents, WithinAbs(2.93, 5e-3));
  CHECK_THAT(pair.weight_area, WithinAbs(5.46, 5e-3));
  CHECK_THAT(pair.bias, WithinAbs(-0.46, 5e-3));

  const DigitReading digits = digit_reading(files).value();
  CHECK(digits.conv_accuracy > 0.955);
  CHECK_THAT(digits.dense_accuracy, WithinAbs(0.967, 0.02));  // scikit-learn
  CHECK(digits.conv_parameters == 8 * 9 + 8 + 10 * 128 + 10);
  CHECK(digits.conv_zeros > 0.1);
  CHECK(digits.conv_zeros < 0.9);

  const ElNino months = el_nino(files).value();
  CHECK(months.test_count == 212);
  CHECK_THAT(months.repeat_error, WithinAbs(1.149, 5e-4));  // NumPy
  CHECK_THAT(months.linear_error, WithinAbs(0.512, 2e-3));
  CHECK_THAT(months.rnn_error, WithinAbs(0.555, 0.05));
  CHECK(breast_cancer({}).error().argument == "the file breast-cancer.csv");
}
