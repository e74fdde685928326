// Traits are proved over the function, not believed.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/activations/all.h"
#include "core/activations/samples.h"
#include "core/math/ulp.h"

using namespace nonlinear;

namespace {

template <class A>
ActivationFunction function() {
  return *find_activation(A::contract.id).value();
}

// Far enough out for a slope that tends to 0 to have arrived.
constexpr double kFar = 1e4;

}  // namespace

TEMPLATE_LIST_TEST_CASE("no finite input leaves the stated range of values or slopes", "[traits]", Activations) {
  const std::vector<float> x = floats_of_every_size(101);
  const std::vector<float> y = applied(kValue, function<TestType>(), x);
  const std::vector<float> slope = applied(kSlope, function<TestType>(), x);
  constexpr Contract contract = TestType::contract;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const bool value_inside = y[i] >= contract.range.low && y[i] <= contract.range.high;
    const bool slope_inside = slope[i] >= contract.slope_range.low && slope[i] <= contract.slope_range.high;
    if (value_inside && slope_inside) continue;
    FAIL("at x = " << x[i] << " value " << y[i] << ", slope " << slope[i]);
  }
  SUCCEED();
}

TEMPLATE_LIST_TEST_CASE("the stated range is not too wide: values come within 0.001 of its finite ends", "[traits]",
                        Activations) {
  std::vector<float> x = grid(-20, 20, 4000);
  for (const float far : {-1e4f, 1e4f}) x.push_back(far);  // softsign takes its time
  const std::vector<float> y = applied(kValue, function<TestType>(), x);
  const std::vector<float> slope = applied(kSlope, function<TestType>(), x);
  const auto reaches = [](const std::vector<float>& values, Range range) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return (std::isinf(range.low) || *low < range.low + 0.001) &&
           (std::isinf(range.high) || *high > range.high - 0.001);
  };
  CHECK(reaches(y, TestType::contract.range));
  CHECK(reaches(slope, TestType::contract.slope_range));
}

TEMPLATE_LIST_TEST_CASE("a function is called zero-centred exactly if f(-x) = -f(x), bit for bit", "[traits]",
                        Activations) {
  const std::vector<float> x = floats_of_every_size(101);
  std::vector<float> mirrored;
  for (const float v : x) mirrored.push_back(-v);
  const std::vector<float> y = applied(kValue, function<TestType>(), x);
  const std::vector<float> of_mirrored = applied(kValue, function<TestType>(), mirrored);
  const bool odd = std::equal(y.begin(), y.end(), of_mirrored.begin(), [](float a, float b) { return a == -b; });
  CHECK(odd == TestType::contract.traits.zero_centred);
}

TEMPLATE_LIST_TEST_CASE("a function is called monotone exactly if it never falls", "[traits]", Activations) {
  std::vector<float> x = floats_of_every_size(101);
  std::sort(x.begin(), x.end());
  bool never_falls = true;
  for (std::size_t i = 1; i < x.size(); ++i) never_falls &= TestType{}.exact(x[i]) >= TestType{}.exact(x[i - 1]);
  CHECK(never_falls == TestType::contract.traits.monotone);
}

TEMPLATE_LIST_TEST_CASE("saturation on each side is stated exactly where the slope dies out", "[traits]", Activations) {
  CHECK((std::fabs(TestType{}.exact_slope(-kFar)) < 1e-6) == TestType::contract.traits.saturates_left);
  CHECK((std::fabs(TestType{}.exact_slope(kFar)) < 1e-6) == TestType::contract.traits.saturates_right);
}

TEMPLATE_LIST_TEST_CASE("a kink is stated, and its convention told, exactly if the slope jumps", "[traits]",
                        Activations) {
  bool jumps = false;
  for (const float x : grid(-10, 10, 2560)) {  // 0 and all multiples of 1/128
    jumps |= std::fabs(TestType{}.exact_slope(x + 1e-9) - TestType{}.exact_slope(x - 1e-9)) > 1e-3;
  }
  CHECK(jumps == TestType::contract.traits.kink);
  CHECK(jumps == !TestType::contract.kink_convention.empty());
}

TEMPLATE_LIST_TEST_CASE("every text of the contract is there", "[traits]", Activations) {
  constexpr Contract contract = TestType::contract;
  CHECK_FALSE(contract.name.empty());
  CHECK_FALSE(contract.formula.empty());
  CHECK_FALSE(contract.slope_formula.empty());
  CHECK_FALSE(contract.source.empty());
  CHECK((contract.recommended_init == "he" || contract.recommended_init == "glorot" ||
         contract.recommended_init == "lecun"));
}
