#include "core/activations/activation_function.h"

#include <catch_amalgamated.hpp>
#include <limits>

using namespace nonlinear;

namespace {

Error refusal(std::string_view id, const std::vector<ChosenParameter>& chosen) {
  const auto made = ActivationFunction::create(id, chosen);
  REQUIRE_FALSE(made.ok());
  return made.error();
}

}  // namespace

TEST_CASE("a chosen parameter shapes value and slope, and without one the standard holds", "[activations]") {
  const auto standard = ActivationFunction::create("leaky_relu", {});
  const auto steep = ActivationFunction::create("leaky_relu", {{"leak", 0.25}});
  REQUIRE(standard.ok());
  REQUIRE(steep.ok());
  CHECK(standard.value().exact(-100) == Catch::Approx(-1));
  CHECK(steep.value().exact(-100) == -25);
  CHECK(steep.value().exact_slope(-100) == 0.25);
  float y = -8;
  steep.value().value(&y, &y, 1);
  CHECK(y == -2);
}

TEST_CASE("a parameter that the function does not have is refused with the nearest it has", "[activations][errors]") {
  CHECK(refusal("leaky_relu", {{"leek", 0.1}}).message() ==
        R"(parameters was "leek"; allowed: one of leak; did you mean "leak"?)");
  CHECK(refusal("relu", {{"leak", 0.1}}).message() == R"(parameters was "leak"; allowed: none for relu)");
}

TEST_CASE("a parameter outside what is allowed is refused", "[activations][errors]") {
  CHECK(refusal("leaky_relu", {{"leak", -0.1}}).message() == "parameters.leak was -0.1; allowed: a number from 0 to 1");
  CHECK(refusal("leaky_relu", {{"leak", 1.5}}).argument == "parameters.leak");
  CHECK(refusal("leaky_relu", {{"leak", std::numeric_limits<double>::quiet_NaN()}}).given == "NaN");
}

TEST_CASE("every standard parameter is allowed, and every parameter is explained", "[activations]") {
  for (const Activation& entry : activations()) {
    for (const Parameter& parameter : entry.contract.parameters) {
      CAPTURE(entry.contract.id, parameter.id);
      CHECK(parameter.low < parameter.high);
      CHECK(parameter.standard >= parameter.low);
      CHECK(parameter.standard <= parameter.high);
      CHECK_FALSE(parameter.symbol.empty());
      CHECK_FALSE(parameter.meaning.empty());
      CHECK_THAT(std::string(entry.contract.formula),
                 Catch::Matchers::ContainsSubstring(std::string(parameter.symbol)));
    }
  }
}
