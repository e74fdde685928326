#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "core/analysis/evaluation.h"
#include "core/analysis/probabilities.h"
#include "core/data/all.h"
#include "core/math/random.h"
#include "core/nn/reference.h"

using namespace nonlinear;

namespace {

using Flags = std::vector<std::uint8_t>;

Trainer circle_run(double outputs, const std::string& loss) {
  auto made = Trainer::create(generate("circle", 200, 0.3, 2).value(),
                              {{{4, "tanh"}, {outputs, "identity"}}, loss, "glorot", 0.1, 20, 1});
  REQUIRE(made.ok());
  for (int i = 0; i < 30; ++i) made.value().step();
  return std::move(made.value());
}

// The share of pairs of a positive and a negative in which the positive scores higher, equal ones counted half.
double mann_whitney(const std::vector<float>& scores, const Flags& came) {
  double won = 0, pairs = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    for (std::size_t j = 0; j < scores.size(); ++j) {
      if (!came[i] || came[j]) continue;
      won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
      ++pairs;
    }
  }
  return won / pairs;
}

}  // namespace

TEST_CASE("a confusion matrix and its figures are what one counts by hand", "[analysis][evaluation]") {
  const Flags actual{0, 0, 0, 1, 1, 2}, predicted{0, 0, 1, 1, 0, 1};
  const Confusion c = confusion_of(actual, predicted, 4);
  CHECK(c.counts == std::vector<std::uint32_t>{2, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0});
  CHECK(c.accuracy == 0.5);
  CHECK(c.figures[0].actual == 3);
  CHECK(c.figures[1].predicted == 3);
  CHECK(c.figures[0].precision == Catch::Approx(2.0 / 3));
  CHECK(c.figures[0].recall == Catch::Approx(2.0 / 3));
  CHECK(c.figures[1].precision == Catch::Approx(1.0 / 3));
  CHECK(c.figures[1].recall == 0.5);
  CHECK(c.figures[1].f1 == Catch::Approx(2 * (1.0 / 3) * 0.5 / (1.0 / 3 + 0.5)));
  CHECK(std::isnan(c.figures[2].precision));  // never predicted
  CHECK(c.figures[2].recall == 0);
  CHECK(c.figures[2].f1 == 0);
  CHECK(std::isnan(c.figures[3].f1));  // neither there nor predicted
  CHECK(c.macro_f1 == Catch::Approx((2.0 / 3 + 0.4 + 0) / 3));
}

TEST_CASE("the area under the ROC curve is the Mann-Whitney probability, ties and all", "[analysis][evaluation]") {
  Random random(5, Random::Stream::kData);
  for (int trial = 0; trial < 50; ++trial) {
    std::vector<float> scores;
    Flags came{0, 1};
    for (int i = 0; i < 40; ++i)
      scores.push_back(std::floor(random.uniform(0, trial % 2 ? 5.0f : 500.0f)));  // many ties, or few
    while (came.size() < scores.size()) came.push_back(random.uniform() < 0.3f);
    const RocCurve curve = roc_of(scores, came);
    CHECK(curve.area == Catch::Approx(mann_whitney(scores, came)).epsilon(1e-12));
    CHECK(curve.false_positive_rate.front() == 0);
    CHECK(curve.true_positive_rate.front() == 0);
    CHECK(curve.false_positive_rate.back() == 1);
    CHECK(curve.true_positive_rate.back() == 1);
    for (std::size_t i = 0; i < curve.threshold.size(); ++i) {
      if (i > 0) REQUIRE(curve.threshold[i] < curve.threshold[i - 1]);  // ties are one step
      const ThresholdCounts counts = counts_of(scores, came, curve.threshold[i]);
      REQUIRE(counts.true_positives ==
              Catch::Approx(curve.true_positive_rate[i] * double(counts.true_positives + counts.false_negatives)));
      REQUIRE(counts.false_positives ==
              Catch::Approx(curve.false_positive_rate[i] * double(counts.false_positives + counts.true_negatives)));
    }
  }
}

TEST_CASE("scores that are all equal give a straight ROC curve, and NaN among them ends", "[analysis][evaluation]") {
  const RocCurve level = roc_of(std::vector<float>{2, 2, 2}, Flags{1, 0, 0});
  CHECK(level.threshold.size() == 2);
  CHECK(level.area == 0.5);
  CHECK(std::isnan(roc_of(std::vector<float>{1, 2}, Flags{1, 1}).area));  // no negatives to be better than
  CHECK(roc_of(std::vector<float>{std::nanf(""), 1, std::nanf("")}, Flags{0, 1, 0}).area == 1);
}

TEST_CASE("calibration in bins is what one counts by hand", "[analysis][evaluation]") {
  const std::vector<float> p{0, 0.25f, 0.5f, 0.625f, 1, 1};
  const Calibration c = calibration_of(p, Flags{0, 1, 0, 1, 1, 0}, 2);
  CHECK(c.bins[0].count == 3);  // 0.5 is an upper edge
  CHECK(c.bins[0].mean_prediction == 0.25);
  CHECK(c.bins[0].share_right == Catch::Approx(1.0 / 3));
  CHECK(c.bins[1].mean_prediction == Catch::Approx(2.625 / 3));
  CHECK(c.bins[1].share_right == Catch::Approx(2.0 / 3));
  CHECK(c.expected_error == Catch::Approx((1 - 0.75 + 2.625 - 2) / 6));
  CHECK(c.brier == Catch::Approx((0.75 * 0.75 + 0.25 + 0.375 * 0.375 + 1) / 6));
  CHECK(std::isnan(calibration_of(p, Flags(6), 10).bins[3].share_right));
  CHECK(calibration_of(std::vector<float>{std::nanf("")}, Flags{1}, 3).bins[0].count == 1);
}

TEST_CASE("a forecast that comes true as often as it says has no calibration error", "[analysis][evaluation]") {
  Random random(9, Random::Stream::kData);
  std::vector<float> p;
  Flags came;
  for (int i = 0; i < 20000; ++i) {
    p.push_back(random.uniform());
    came.push_back(random.uniform() < p.back());
  }
  const Calibration c = calibration_of(p, came, 10);
  CHECK(c.expected_error < 0.02);                          // 2,000 in a bin: standard error at most 0.011
  CHECK(c.brier == Catch::Approx(1.0 / 6).margin(0.005));  // the mean of p (1 - p)
  for (float& probability : p) probability *= probability;
  CHECK(calibration_of(p, came, 10).expected_error > 0.1);  // 1/2 - 1/3 too low on average
}

TEST_CASE("errors of numbers are those of the formulas", "[analysis][evaluation]") {
  const std::vector<float> outputs{1, 0, 2, 0, 4, 1}, targets{1, 1, 2, 1, 6, 1};
  const NumberFigures two = number_figures_of(outputs, targets, 2);
  CHECK(two.count == 6);
  CHECK(two.rms_error == Catch::Approx(std::sqrt((4.0 + 2) / 6)));
  CHECK(two.mean_absolute_error == Catch::Approx(4.0 / 6));
  CHECK(two.r_squared == Catch::Approx(1 - 4.0 / 14));  // the second target does not vary
  const std::vector<float> mean{3, 3, 3}, first{1, 2, 6};
  CHECK(number_figures_of(mean, first, 1).r_squared == Catch::Approx(0).margin(1e-12));
  CHECK(number_figures_of(first, first, 1).r_squared == 1);
  CHECK(std::isnan(number_figures_of(mean, mean, 1).r_squared));
}

TEST_CASE("a run is judged by the probabilities of the double-precision reference", "[analysis][evaluation]") {
  struct Case {
    double outputs;
    const char* loss;
  };
  for (const Case c : {Case{1, "binary_cross_entropy"}, Case{2, "softmax_cross_entropy"}}) {
    const Trainer run = circle_run(c.outputs, c.loss);
    const Dataset& data = run.data();
    const reference::Network exact = reference::copy(run.network());
    std::vector<float> of_1;
    Flags actual, predicted;
    for (std::size_t i = data.train_count; i < data.count(); ++i) {
      const auto y = reference::outputs(exact, {data.example(i)[0], data.example(i)[1]});
      of_1.push_back(float(1 / (1 + std::exp(c.outputs == 1 ? -y[0] : y[0] - y[1]))));
      actual.push_back(data.labels[i]);
      predicted.push_back(of_1.back() > 0.5f);
    }
    const auto probabilities = probabilities_of(run, Part::kTest);
    REQUIRE(probabilities.size() == 2 * of_1.size());
    for (std::size_t i = 0; i < of_1.size(); ++i) {
      CHECK(probabilities[2 * i + 1] == Catch::Approx(of_1[i]).margin(1e-5));
      CHECK(probabilities[2 * i] + probabilities[2 * i + 1] == Catch::Approx(1));
    }
    const Confusion judged = confusion(run, Part::kTest).value();
    CHECK(judged.counts == confusion_of(actual, predicted, 2).counts);
    CHECK(judged.accuracy == Catch::Approx(run.score(Part::kTest).accuracy));
    CHECK(confusion(run, Part::kTrain).value().accuracy == Catch::Approx(run.score(Part::kTrain).accuracy));
    CHECK(roc_curve(run, Part::kTest, 1).value().area == Catch::Approx(mann_whitney(of_1, actual)).epsilon(1e-3));
    CHECK(roc_curve(run, Part::kTest, 0).value().area == Catch::Approx(mann_whitney(of_1, actual)).epsilon(1e-3));
    const ThresholdCounts counts = counts_at(run, Part::kTest, 1, 0.5).value();
    CHECK(counts.true_positives == judged.counts[3]);
    CHECK(counts.false_positives == judged.counts[1]);
    CHECK(counts.false_negatives == judged.counts[2]);
    CHECK(counts_at(run, Part::kTest, 1, 0).value().true_negatives == 0);
    CHECK(calibration(run, Part::kTest, 1, 10).value().brier ==
          Catch::Approx(calibration_of(of_1, actual, 10).brier).epsilon(1e-4));
    double confidence = 0;
    for (const float p : of_1) confidence += std::max(p, 1 - p);
    const Calibration single = confidence_calibration(run, Part::kTest, 1).value();
    CHECK(single.bins[0].mean_prediction == Catch::Approx(confidence / double(of_1.size())).epsilon(1e-4));
    CHECK(single.bins[0].share_right == Catch::Approx(judged.accuracy));
  }
}

TEST_CASE("what a run cannot be judged by is refused by name", "[analysis][errors]") {
  const Trainer run = circle_run(1, "binary_cross_entropy");
  const double nan = std::nan("");
  for (const double class_ : {-1.0, 2.0, 0.5, nan})
    CHECK(roc_curve(run, Part::kTest, class_).error().argument == "class");
  for (const double t : {-0.1, 1.1, nan}) CHECK(counts_at(run, Part::kTest, 0, t).error().argument == "threshold");
  for (const double bins : {0.0, 101.0, 2.5, nan}) {
    CHECK(calibration(run, Part::kTest, 0, bins).error().argument == "bins");
    CHECK(confidence_calibration(run, Part::kTest, bins).error().argument == "bins");
  }
  CHECK(number_figures(run, Part::kTest).error().argument == "data.classes");

  Dataset numbers{.features = 1, .classes = 0, .train_count = 3, .inputs = {0, 1, 2, 3, 4}, .labels = {}};
  numbers.targets = {1, 3, 5, 7, 9};
  numbers.target_count = 1;
  auto made = Trainer::create(numbers, {{{1, "identity"}}, "mse", "he", 0.01, 2, 1});
  REQUIRE(made.ok());
  made.value().network().numbers(0, "weights")[0] = 2;
  made.value().network().numbers(0, "biases")[0] = 2;  // one too much
  CHECK(confusion(made.value(), Part::kTest).error().argument == "data.classes");
  CHECK(roc_curve(made.value(), Part::kTest, 0).error().argument == "data.classes");
  CHECK(confidence_calibration(made.value(), Part::kTest, 5).error().argument == "data.classes");
  const NumberFigures figures = number_figures(made.value(), Part::kTest).value();
  CHECK(figures.count == 2);
  CHECK(figures.mean_absolute_error == Catch::Approx(1));
  CHECK(figures.rms_error == Catch::Approx(1));
  CHECK(figures.r_squared == Catch::Approx(0).margin(1e-6));
  CHECK(number_figures(made.value(), Part::kTrain).value().r_squared == Catch::Approx(1 - 3.0 / 8));
}
