#include "core/data/series.h"

#include <catch_amalgamated.hpp>
#include <limits>
#include <vector>

using namespace nonlinear;
using Catch::Matchers::WithinAbs;

namespace {

// The first four are the past: mean 5, deviation 2.
const std::vector<double> kSeries = {3, 7, 3, 7, 9, 1};

std::string refused(std::span<const double> series, const SeriesOptions& options) {
  return series_examples(series, options).error().argument;
}

}  // namespace

TEST_CASE("each window of the past is asked for the value after it", "[data][series]") {
  const SeriesExamples examples = series_examples(kSeries, {.window = 2, .train_rows = 4}).value();
  CHECK_FALSE(flaw(examples.data));
  CHECK(examples.scale.mean[0] == 5);
  CHECK(examples.scale.deviation[0] == 2);
  CHECK(examples.data.shape == Shape{2, 1});
  CHECK(examples.data.inputs == std::vector<float>{-1, 1, 1, -1, -1, 1, 1, 2});
  CHECK(examples.data.targets == std::vector<float>{-1, 1, 2, -2});
  CHECK(examples.data.train_count == 2);  // rows 2 and 3 of the series
  CHECK(examples.value(2, 1) == 9);
}

TEST_CASE("a change is the difference to the last value that is shown", "[data][series]") {
  const SeriesExamples examples = series_examples(kSeries, {.window = 2, .train_rows = 4, .target = "change"}).value();
  CHECK(examples.data.targets == std::vector<float>{-2, 2, 1, -4});
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(examples.value(examples.data.targets[i], examples.data.example(i)[1]) == kSeries[i + 2]);
  }
}

TEST_CASE("what comes after the past does not move its scale", "[data][series]") {
  std::vector<double> other = kSeries;
  other[4] = 1e6;
  const SeriesOptions options{.window = 1, .train_rows = 4};
  const auto a = series_examples(kSeries, options).value(), b = series_examples(other, options).value();
  CHECK(a.scale.mean == b.scale.mean);
  CHECK(a.scale.deviation == b.scale.deviation);
}

TEST_CASE("a series that leaves nothing to learn or to test is refused by name", "[data][series][errors]") {
  CHECK(refused(std::vector<double>{1, 2}, {1, 1}) == "data.series");
  CHECK(refused(std::vector<double>{1, 2, std::numeric_limits<double>::quiet_NaN(), 4}, {1, 2}) == "data.series[2]");
  for (const double window : {0.0, 1.5, 5.0}) CHECK(refused(kSeries, {window, 4}) == "data.window");
  for (const double rows : {0.0, 2.0, 6.0}) CHECK(refused(kSeries, {2, rows}) == "data.trainRows");
  CHECK(series_examples(kSeries, {2, 4, "chance"}).error().message() ==
        "data.target was \"chance\"; allowed: one of next, change; did you mean \"change\"?");
}
