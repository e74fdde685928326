// The accuracy that contracts promise, over a thinned set of all floats; tools/sweep goes over every one.
#include <catch_amalgamated.hpp>

#include "core/activations/all.h"
#include "core/activations/registry.h"
#include "core/activations/samples.h"
#include "core/math/ulp.h"

using namespace nonlinear;

namespace {

constexpr std::uint32_t kMantissas = 401;
// Where curves bend, every exponent alone is too coarse: 100,000 more between -110 and 110.
std::vector<float> inputs() {
  std::vector<float> x = floats_of_every_size(kMantissas);
  const std::vector<float> middle = grid(-110, 110, 100'000);
  x.insert(x.end(), middle.begin(), middle.end());
  return x;
}

template <class A>
const Activation& entry() {
  return *find_activation(A::contract.id).value();
}

// Reports the worst input alone: a wrong kernel would else fail two hundred thousand times.
void check_within(double allowed, const std::vector<float>& x, const std::vector<float>& got, double (*exact)(double)) {
  double worst = 0;
  std::size_t at = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (const double error = ulp_error(got[i], exact(x[i])); error > worst) {
      worst = error;
      at = i;
    }
  }
  INFO("at x = " << x[at] << " got " << got[at] << ", expected " << exact(x[at]));
  CHECK(worst <= allowed);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("value stays within the contract's ulp at every size of input", "[accuracy]", Activations) {
  const std::vector<float> x = inputs();
  check_within(TestType::contract.max_ulp_value, x, applied(entry<TestType>().value, x), TestType::exact);
}

TEMPLATE_LIST_TEST_CASE("slope stays within the contract's ulp at every size of input", "[accuracy]", Activations) {
  const std::vector<float> x = inputs();
  check_within(TestType::contract.max_ulp_slope, x, applied(entry<TestType>().slope, x), TestType::exact_slope);
}

TEMPLATE_LIST_TEST_CASE("slope from the value stays within the contract's ulp over the function's range", "[accuracy]",
                        Activations) {
  std::vector<float> y;
  for (const float candidate : inputs()) {
    if (candidate >= TestType::contract.range.low && candidate <= TestType::contract.range.high) y.push_back(candidate);
  }
  check_within(TestType::contract.max_ulp_slope_from_value, y, applied(entry<TestType>().slope_from_value, y),
               TestType::exact_slope_from_value);
}

TEMPLATE_LIST_TEST_CASE("the promised accuracy is not padded: some float reaches half of it", "[accuracy]",
                        Activations) {
  const std::vector<float> x = inputs();
  const std::vector<float> y = applied(entry<TestType>().value, x);
  double worst = 0;
  for (std::size_t i = 0; i < x.size(); ++i) worst = std::max(worst, ulp_error(y[i], TestType::exact(x[i])));
  CHECK(worst >= TestType::contract.max_ulp_value / 2);
}

TEMPLATE_LIST_TEST_CASE("backward is the slope from the value times what comes from above", "[accuracy]", Activations) {
  std::vector<float> y, above;
  for (const float candidate : grid(-1, 1, 999)) {
    if (candidate < TestType::contract.range.low || candidate > TestType::contract.range.high) continue;
    y.push_back(candidate);
    above.push_back(3 - 5 * candidate);
  }
  const std::vector<float> slope = applied(entry<TestType>().slope_from_value, y);
  std::vector<float> below(y.size());
  entry<TestType>().backward(y.data(), above.data(), below.data(), y.size());
  for (std::size_t i = 0; i < y.size(); ++i) CHECK(below[i] == above[i] * slope[i]);
}
