// The accuracy that contracts promise, over a thinned set of all floats; tools/sweep goes over every one.
#include <catch_amalgamated.hpp>

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

// Reports the worst input alone: a wrong kernel would else fail two hundred thousand times.
template <class Exact>
void check_within(double allowed, const std::vector<float>& x, const std::vector<float>& got, Exact exact) {
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

template <class Check>
void for_each_function(Check check) {
  for (const Activation& entry : activations()) {
    for (const ActivationFunction& f : variants(entry)) {
      CAPTURE(f.contract().id, f.parameters());
      check(f);
    }
  }
}

}  // namespace

TEST_CASE("value stays within the contract's ulp at every size of input", "[accuracy]") {
  const std::vector<float> x = inputs();
  for_each_function([&](const ActivationFunction& f) {
    check_within(f.contract().max_ulp_value, x, applied(&ActivationFunction::value, f, x),
                 [&](double each) { return f.exact(each); });
  });
}

TEST_CASE("slope stays within the contract's ulp at every size of input", "[accuracy]") {
  const std::vector<float> x = inputs();
  for_each_function([&](const ActivationFunction& f) {
    check_within(f.contract().max_ulp_slope, x, applied(&ActivationFunction::slope, f, x),
                 [&](double each) { return f.exact_slope(each); });
  });
}

TEST_CASE("slope from the value stays within the contract's ulp over the function's range", "[accuracy]") {
  for_each_function([&](const ActivationFunction& f) {
    std::vector<float> y;
    for (const float candidate : inputs()) {
      if (candidate >= f.contract().range.low && candidate <= f.contract().range.high) y.push_back(candidate);
    }
    check_within(f.contract().max_ulp_slope_from_value, y, applied(&ActivationFunction::slope_from_value, f, y),
                 [&](double each) { return f.exact_slope_from_value(each); });
  });
}

TEST_CASE("the promised accuracy is not padded: some float reaches half of it", "[accuracy]") {
  const std::vector<float> x = inputs();
  for (const Activation& entry : activations()) {
    CAPTURE(entry.contract.id);
    const ActivationFunction f(entry);
    const std::vector<float> y = applied(&ActivationFunction::value, f, x);
    double worst = 0;
    for (std::size_t i = 0; i < x.size(); ++i) worst = std::max(worst, ulp_error(y[i], f.exact(x[i])));
    CHECK(worst >= entry.contract.max_ulp_value / 2);
  }
}

TEST_CASE("backward is the slope from the value times what comes from above", "[accuracy]") {
  for_each_function([&](const ActivationFunction& f) {
    std::vector<float> y, above;
    for (const float candidate : grid(-1, 1, 999)) {
      if (candidate < f.contract().range.low || candidate > f.contract().range.high) continue;
      y.push_back(candidate);
      above.push_back(3 - 5 * candidate);
    }
    const std::vector<float> slope = applied(&ActivationFunction::slope_from_value, f, y);
    std::vector<float> below(y.size());
    f.backward(y.data(), above.data(), below.data(), y.size());
    for (std::size_t i = 0; i < y.size(); ++i) CHECK(below[i] == above[i] * slope[i]);
  });
}
