#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "core/analysis/curve.h"

using namespace nonlinear;

namespace {

ActivationFunction function(const char* id) { return ActivationFunction::create(id, {}).value(); }

}  // namespace

TEST_CASE("a curve meets both ends and zero exactly and lies on the definition", "[analysis][curve]") {
  const auto made = sample_curve(function("sigmoid"), -6, 6, 241);
  REQUIRE(made.ok());
  const Curve& curve = made.value();
  CHECK(curve.x.front() == -6);
  CHECK(curve.x.back() == 6);
  CHECK(curve.x[120] == 0);
  CHECK(curve.value[120] == 0.5f);
  CHECK(curve.slope[120] == 0.25f);
  for (std::size_t i = 0; i < curve.x.size(); ++i) {
    const auto exact = point_on_curve(function("sigmoid"), curve.x[i]).value();
    CHECK(curve.value[i] == Catch::Approx(exact.value).epsilon(2e-6));
    CHECK(curve.slope[i] == Catch::Approx(exact.slope).epsilon(2e-6));
  }
}

TEST_CASE("a curve that cannot be drawn is refused by name", "[analysis][errors]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(sample_curve(function("tanh"), nan, 1, 10).error().argument == "from");
  CHECK(sample_curve(function("tanh"), 0, 1e300, 10).error().argument == "to");
  CHECK(sample_curve(function("tanh"), 1, 1, 10).error().message() == "to was 1; allowed: greater than from (1)");
  for (const double points : {0.0, 1.0, 2.5, 1e9, nan}) {
    CHECK(sample_curve(function("tanh"), 0, 1, points).error().argument == "points");
  }
  CHECK(point_on_curve(function("tanh"), nan).error().argument == "x");
  CHECK(point_on_curve(function("tanh"), std::numeric_limits<double>::infinity()).value().value == 1);
}
