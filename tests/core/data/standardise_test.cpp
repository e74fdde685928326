#include "core/data/standardise.h"

#include <catch_amalgamated.hpp>
#include <vector>

using namespace nonlinear;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("mean and deviation are those of the population", "[data][standardise]") {
  // The worked example of the article "Standard deviation" of Wikipedia: mean 5, deviation exactly 2.
  const std::vector<float> marks = {2, 4, 4, 4, 5, 5, 7, 9};
  const Standardiser fit = fit_standardiser<float>(marks, 1);
  CHECK(fit.mean[0] == 5);
  CHECK(fit.deviation[0] == 2);
  CHECK(fit.apply(0, 9) == 2);
  CHECK(fit.undo(0, -1.5) == 2);
}

TEST_CASE("only the training part is looked at, column by column", "[data][standardise]") {
  Dataset data{
      .features = 2, .classes = 2, .train_count = 2, .inputs = {0, 10, 4, 30, 1000, 1000}, .labels = {0, 1, 0}};
  const Standardiser fit = standardise_inputs(data);
  CHECK(fit.mean == std::vector<double>{2, 20});
  CHECK(fit.deviation == std::vector<double>{2, 10});
  CHECK(data.inputs == std::vector<float>{-1, -1, 1, 1, 499, 98});

  Dataset numbers{
      .features = 1, .train_count = 2, .inputs = {1, 2, 3}, .labels = {}, .targets = {1, 3, 5}, .target_count = 1};
  CHECK(standardise_targets(numbers).mean == std::vector<double>{2});
  CHECK(numbers.targets == std::vector<float>{-1, 1, 3});
}

TEST_CASE("a column that never changes becomes 0, whatever its mean rounds to", "[data][standardise]") {
  std::vector<double> rows(3, 0.1);  // 0.1 + 0.1 + 0.1 is not 3 * 0.1
  const Standardiser fit = fit_standardiser<double>(rows, 1);
  CHECK(fit.deviation[0] == 1);
  fit.apply(std::span(rows));
  CHECK(rows == std::vector<double>{0, 0, 0});
  CHECK_THAT(fit.apply(0, 0.35), WithinAbs(0.25, 1e-15));  // a later example may differ
}

TEST_CASE("a small spread about a large mean survives", "[data][standardise]") {
  // 1e8 + {1, 2, 3}: the difference of two sums of squares would lose all digits in float and most in double.
  const std::vector<double> years = {100000001, 100000002, 100000003};
  CHECK_THAT(fit_standardiser<double>(years, 1).deviation[0], WithinRel(0.816496580927726, 1e-12));  // sqrt(2/3)
}
