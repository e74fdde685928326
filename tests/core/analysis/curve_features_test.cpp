// Features of curves, against closed forms.
#include "core/analysis/curve_features.h"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <numbers>

#include "core/activations/registry.h"

using namespace nonlinear;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

ActivationFunction f(const std::string& id) { return ActivationFunction::create(id, {}).value(); }

}  // namespace

TEST_CASE("the slope stays below a limit from where algebra says", "[analysis][curve]") {
  // s (1 - s) = m is solved by s = (1 + √(1 - 4m)) / 2, and x = ln(s / (1 - s)); 1 - tanh² x = m by artanh √(1 - m).
  const double s = (1 + std::sqrt(1 - 4 * 0.01)) / 2;
  CHECK_THAT(slope_below(f("sigmoid"), 0.01).value(), WithinAbs(std::log(s / (1 - s)), 1e-8));
  CHECK_THAT(slope_below(f("tanh"), 0.01).value(), WithinAbs(std::atanh(std::sqrt(0.99)), 1e-8));
  CHECK(slope_below(f("sigmoid"), 0.3).value() == 0);
  CHECK(slope_below(f("relu"), 0.5).error().argument == "limit");
  CHECK(slope_below(f("sigmoid"), 0).error().allowed == "greater than 0");
}

TEST_CASE("the slopes of tanh and sigmoid meet where cosh x is 1 + √3", "[analysis][curve]") {
  CHECK_THAT(slopes_meet(f("tanh"), f("sigmoid")).value(), WithinAbs(std::acosh(1 + std::sqrt(3.0)), 1e-8));
  CHECK(slopes_meet(f("tanh"), f("identity")).error().argument == "activation");
}

TEST_CASE("means under normal inputs are those of the half normal distribution for ReLU", "[analysis][curve]") {
  const NormalMeans means = normal_means(f("relu"));
  CHECK_THAT(means.value, WithinRel(1 / std::sqrt(2 * std::numbers::pi), 1e-6));
  CHECK_THAT(means.square, WithinRel(0.5, 1e-6));
  CHECK_THAT(means.slope, WithinRel(0.5, 1e-6));
  CHECK_THAT(means.slope_square, WithinRel(0.5, 1e-6));
  CHECK_THAT(normal_means(f("sigmoid")).value, WithinRel(0.5, 1e-9));  // by symmetry
  CHECK_THAT(normal_means(f("selu")).square, WithinRel(1, 1e-5));      // what its constants were chosen for
}

TEST_CASE("float32 cannot tell a value from 1 once the rest is below half of its last digit", "[analysis][curve]") {
  CHECK_THAT(rounds_to_one(f("sigmoid")).value(), WithinRel(25 * std::numbers::ln2, 1e-6));  // e^-x = 2^-25
  CHECK_THAT(rounds_to_one(f("tanh")).value(), WithinRel(13 * std::numbers::ln2, 1e-6));     // 2 e^-2x = 2^-25
  CHECK(rounds_to_one(f("relu")).error().argument == "activation");
  CHECK(factors_to_zero(0.25).value() == 75);  // the smallest float32 is 2^-149, and half of it rounds to 0
  CHECK(factors_to_zero(1).error().argument == "factor");
}

TEST_CASE("four times as many pieces come sixteen times as near", "[analysis][curve]") {
  CHECK_THAT(hinge_error(4).value(), WithinAbs(0.2105, 5e-5));
  CHECK_THAT(hinge_error(16).value() / hinge_error(64).value(), WithinRel(16, 0.05));
  // h² / 8 times the largest |sin''|, which is 1.
  CHECK_THAT(hinge_error(1000).value(), WithinRel(std::pow(2 * std::numbers::pi / 1000, 2) / 8, 1e-4));
  CHECK(hinge_error(1).error().argument == "pieces");
}
