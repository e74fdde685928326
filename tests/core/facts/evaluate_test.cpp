#include <catch_amalgamated.hpp>
#include <cmath>
#include <numbers>
#include <string>

#include "core/facts/evaluate.h"
#include "core/facts/vocabulary.h"

using namespace nonlinear;

namespace {

double fact(std::string_view expression) {
  const auto result = evaluate_fact(expression);
  INFO((result.ok() ? "" : result.error().message()));
  REQUIRE(result.ok());
  return result.value();
}

std::string refusal(std::string_view expression) {
  const auto result = evaluate_fact(expression);
  CAPTURE(expression);
  REQUIRE_FALSE(result.ok());
  return result.error().message();
}

}  // namespace

TEST_CASE("words give what mathematics gives", "[facts]") {
  CHECK(fact("value(relu, -2)") == 0);
  CHECK(fact("value(relu, 3)") == 3);
  CHECK(fact("slope(sigmoid, 0)") == 0.25);
  CHECK(fact("value(leaky_relu, -8, 0.25)") == -2);
  CHECK(fact("slope(leaky_relu, -8)") == Catch::Approx(0.01));
  CHECK(fact("ln(2)") == std::numbers::ln2);
  CHECK(fact("parameters(64, 32, 10)") == 64 * 32 + 32 + 32 * 10 + 10);
  CHECK(fact("power(slope(sigmoid, 0), 10)") == std::pow(0.25, 10));
  CHECK(fact(" ratio( sum(1, 2, 3) , difference(5, 1) ) ") == 1.5);
  CHECK(fact("product(2, exp(0), -1.5e1)") == -30);
  CHECK(fact("-.5") == -0.5);
  CHECK(fact("sqrt(2)") == std::numbers::sqrt2);
  CHECK(fact("slopes_meet(sigmoid, tanh)") == Catch::Approx(std::acosh(1 + std::numbers::sqrt3)));
  CHECK(fact("layers_to_zero(0.5)") == 150);
  CHECK(fact("born_dead(1, 2)") == 0.75);
}

TEST_CASE("a fact that cannot be read is refused with its position and the nearest word", "[facts][errors]") {
  CHECK_THAT(refusal("sum(1, valu(relu, 1))"), Catch::Matchers::ContainsSubstring("position 8 was \"valu\"") &&
                                                   Catch::Matchers::ContainsSubstring("did you mean \"value\"?"));
  CHECK_THAT(refusal("value(relo, 1)"),
             Catch::Matchers::StartsWith("expression \"value(relo, 1)\", position 1, activation of value was \"relo\"; "
                                         "allowed: one of identity, relu, ") &&
                 Catch::Matchers::EndsWith("; did you mean \"relu\"?"));
  CHECK_THAT(refusal("value(relu)"),
             Catch::Matchers::EndsWith("was 1 of them; allowed: value(activation, x, parameter, ...)"));
  CHECK_THAT(refusal("value(relu, 1, 2)"),
             Catch::Matchers::EndsWith("the number of parameters of value was 1; allowed: at most 0"));
  CHECK_THAT(refusal("value(leaky_relu, 1, 2)"),
             Catch::Matchers::EndsWith("parameters.leak of value was 2; allowed: a number from 0 to 1"));
  CHECK_THAT(refusal("slopes_meet(sigmoid, 3)"),
             Catch::Matchers::EndsWith("a name, as in slopes_meet(activation, activation)"));
  CHECK_THAT(refusal("breast_cancer(acuracy)"), Catch::Matchers::EndsWith("did you mean \"accuracy\"?"));
  CHECK_THAT(refusal("elnino(rnn_error)"),
             Catch::Matchers::EndsWith("the file elnino.csv of elnino was absent; allowed: its bytes"));
  CHECK_THAT(refusal("ln(0)"), Catch::Matchers::EndsWith("x of ln was 0; allowed: greater than 0"));
  CHECK_THAT(refusal("power(2, 0.5)"),
             Catch::Matchers::EndsWith("exponent of power was 0.5; allowed: a whole number from 0 to 1000"));
  CHECK_THAT(refusal("power(10, 400)"), Catch::Matchers::EndsWith("was infinity; allowed: a finite result"));
  for (const char* wrong : {"",
                            "(",
                            "ln",
                            "ln(",
                            "ln(2",
                            "ln(2))",
                            "ln(2) 3",
                            "ln(,)",
                            "ln(2,)",
                            "ln(relu)",
                            "value(1, 2)",
                            "1e",
                            "-",
                            ".",
                            "1e999",
                            "relu",
                            "ln(2);",
                            "ratio(1, 0)",
                            "parameters(2, 0)",
                            "xor_solved(relu, 0, 10)"}) {
    CHECK(refusal(wrong).find("; allowed: ") != std::string::npos);
  }
  std::string deep;
  for (int i = 0; i < 40; ++i) deep += "sum(";
  CHECK_THAT(refusal(deep), Catch::Matchers::ContainsSubstring("words in words"));
  CHECK_THAT(refusal(std::string(1000, '1')), Catch::Matchers::ContainsSubstring("1000 letters"));
}

TEST_CASE("every word's usage begins with its name", "[facts]") {
  for (const FactWord& word : fact_words()) CHECK(word.usage.starts_with(std::string(word.name) + "("));
}
