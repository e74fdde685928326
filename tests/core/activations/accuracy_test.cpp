// The accuracy that contracts promise, over a thinned set of all floats; tools/sweep goes over every one.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>

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

std::vector<float> values_in_range(const ActivationFunction& f, const std::vector<float>& candidates) {
  std::vector<float> y;
  for (const float candidate : candidates) {
    if (candidate >= f.contract().range.low && candidate <= f.contract().range.high) y.push_back(candidate);
  }
  return y;
}

// With a chosen parameter the argument is a product, rounded before the function sees it.
constexpr double kWithOtherParameters = 1e-6;

// How much of a promise an error uses up: at most 1 where it is kept.
double share_of(const Accuracy& promise, double slack, float got, double exact) {
  const double in_ulp = ulp_error(got, exact), absolute = std::fabs(got - exact);
  if (in_ulp == 0) return 0;
  double share = HUGE_VAL;
  if (promise.ulp > 0) share = std::min(share, in_ulp / promise.ulp);
  if (promise.absolute > 0) share = std::min(share, absolute / promise.absolute);
  if (slack > 0) share = std::min(share, absolute / (slack * std::max(1.0, std::fabs(exact))));
  return share;
}

struct Worst {
  double share = 0;
  float x = 0, got = 0;
};

template <class Exact>
Worst worst(const ActivationFunction& f, const Accuracy& promise, const std::vector<float>& x,
            const std::vector<float>& got, Exact exact) {
  const bool standard = f.parameters() == ActivationFunction(*find_activation(f.contract().id).value()).parameters();
  Worst found;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double share = share_of(promise, standard ? 0 : kWithOtherParameters, got[i], exact(x[i]));
    if (!(share <= found.share)) found = {share, x[i], got[i]};  // NaN is the worst
  }
  return found;
}

// Reports the worst input alone: a wrong kernel would else fail two hundred thousand times.
template <class Exact>
void check_within(const ActivationFunction& f, const Accuracy& promise, const std::vector<float>& x,
                  const std::vector<float>& got, Exact exact) {
  const Worst found = worst(f, promise, x, got, exact);
  INFO("at x = " << found.x << " got " << found.got << ", expected " << exact(found.x));
  CHECK(found.share <= 1);
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

TEST_CASE("value stays within the contract's accuracy at every size of input", "[accuracy]") {
  const std::vector<float> x = inputs();
  for_each_function([&](const ActivationFunction& f) {
    check_within(f, f.contract().value, x, applied(kValue, f, x), [&](double each) { return f.exact(each); });
  });
}

TEST_CASE("slope stays within the contract's accuracy at every size of input", "[accuracy]") {
  const std::vector<float> x = inputs();
  for_each_function([&](const ActivationFunction& f) {
    check_within(f, f.contract().slope, x, applied(&ActivationFunction::slope, f, x),
                 [&](double each) { return f.exact_slope(each); });
  });
}

TEST_CASE("slope from the value stays within the contract's accuracy over the function's range", "[accuracy]") {
  for_each_function([&](const ActivationFunction& f) {
    if (!f.has_slope_from_value()) return;
    const std::vector<float> y = values_in_range(f, inputs());
    check_within(f, f.contract().slope_from_value, y, applied(&ActivationFunction::slope_from_value, f, y),
                 [&](double each) { return f.exact_slope_from_value(each); });
  });
}

TEST_CASE("the promised accuracy is not padded: some float uses up half of it", "[accuracy]") {
  const std::vector<float> x = inputs();
  for (const Activation& entry : activations()) {
    const ActivationFunction f(entry);
    CAPTURE(f.contract().id);
    const auto check = [&](const char* what, const Accuracy& promise, Kernel kernel, const std::vector<float>& in,
                           auto exact) {
      if (promise.ulp == 0 && promise.absolute == 0) return;
      CAPTURE(what);
      CHECK(worst(f, promise, in, applied(kernel, f, in), exact).share >= 0.5);
    };
    check("value", f.contract().value, kValue, x, [&](double each) { return f.exact(each); });
    check("slope", f.contract().slope, &ActivationFunction::slope, x, [&](double each) { return f.exact_slope(each); });
    if (!f.has_slope_from_value()) continue;
    check("slope from value", f.contract().slope_from_value, &ActivationFunction::slope_from_value,
          values_in_range(f, x), [&](double each) { return f.exact_slope_from_value(each); });
  }
}

// What the course promises of its kernels, whatever a contract is changed to.
TEST_CASE("the functions that training lives on keep to few ulp", "[accuracy]") {
  const auto promise = [](std::string_view id) { return find_activation(id).value()->contract; };
  CHECK(promise("sigmoid").value.ulp <= 3);
  CHECK(promise("tanh").value.ulp <= 6.5f);
  CHECK(promise("accurate_tanh").value.ulp <= 2);
  CHECK(promise("sigmoid").slope_from_value.ulp <= 1.5f);
  CHECK(promise("tanh").slope_from_value.ulp <= 1.5f);
  CHECK(promise("elu").value.ulp <= 1.1f);
  CHECK(promise("softplus").value.ulp <= 3);
  CHECK(promise("silu").value.ulp <= 4);
  CHECK(promise("gelu").value.absolute <= 5e-7f);
  CHECK(promise("gelu_tanh").value.absolute <= 5e-7f);
}

TEST_CASE("backward is the slope times what comes from above", "[accuracy]") {
  for_each_function([&](const ActivationFunction& f) {
    const std::vector<float> z = grid(-4, 4, 1999);
    const std::vector<float> y = applied(kValue, f, z);
    std::vector<float> above;
    for (const float each : z) above.push_back(3 - 5 * each);
    const bool from_value = f.has_slope_from_value();
    const std::vector<float> slope =
        from_value ? applied(&ActivationFunction::slope_from_value, f, y) : applied(&ActivationFunction::slope, f, z);
    std::vector<float> below(y.size());
    f.backward(from_value ? nullptr : z.data(), y.data(), above.data(), below.data(), y.size());
    for (std::size_t i = 0; i < y.size(); ++i) {
      if (below[i] != above[i] * slope[i]) FAIL("at " << z[i] << ": " << below[i] << ", " << above[i] * slope[i]);
    }
    std::vector<float> over_above = above;
    f.backward(z.data(), y.data(), over_above.data(), over_above.data(), y.size());
    CHECK(over_above == below);
  });
}
