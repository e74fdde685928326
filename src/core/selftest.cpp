#include "core/selftest.h"

#include <cmath>
#include <limits>

#include "core/activations/activation_function.h"
#include "core/activations/rows/row_function.h"

namespace nonlinear {
namespace {

// Where networks work, on both sides in steps of 1/4; every second power of two from 2^-40 to 2^40; what is special. A
// page waits for this, and most of the wait is the engine's first look at the kernels.
std::vector<float> inputs() {
  std::vector<float> x;
  for (int k = -80; k <= 80; ++k) x.push_back(static_cast<float>(k) / 4);
  for (int exponent = -40; exponent <= 40; exponent += 2) {
    const float size = std::ldexp(1.37f, exponent);
    x.push_back(size);
    x.push_back(-size);
  }
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (const float special : {-0.0f, infinity, -infinity, std::numeric_limits<float>::quiet_NaN()})
    x.push_back(special);
  return x;
}

// The slope that training uses comes from a rounded value: an error of 7 ulp there, 4.2e-7, passes at most doubled.
constexpr double kBackwardTolerance = 1e-6;

bool keeps_its_contract(const ActivationFunction& activation, const std::vector<float>& x) {
  const std::size_t n = x.size();
  const std::vector<float> ones(n, 1.0f);
  std::vector<float> value(n), slope(n), backward(n);
  const Contract& contract = activation.contract();
  activation.value(x.data(), value.data(), n);
  activation.slope(x.data(), slope.data(), n);
  activation.backward(x.data(), value.data(), ones.data(), backward.data(), n);
  for (std::size_t i = 0; i < n; ++i) {
    const double exact_slope = activation.exact_slope(x[i]);
    if (!keeps(contract.value, value[i], activation.exact(x[i]))) return false;
    if (!keeps(contract.slope, slope[i], exact_slope)) return false;
    const bool backward_is_close = std::fabs(backward[i] - exact_slope) <= kBackwardTolerance;  // false for NaN
    if (!backward_is_close && !std::isnan(exact_slope)) return false;
  }
  return true;
}

// The same inputs as logits, in rows of three, but for infinities and NaN.
bool keeps_its_contract(const RowFunction& f, const std::vector<float>& x) {
  constexpr std::size_t kColumns = 3;
  std::vector<float> z, y(kColumns);
  std::vector<double> expected(kColumns);
  for (const float each : x) {
    if (!std::isfinite(each)) continue;
    z.push_back(each);
    if (z.size() < kColumns) continue;
    f.value(z.data(), y.data(), 1, kColumns);
    f.exact(std::vector<double>(z.begin(), z.end()), expected);
    for (std::size_t i = 0; i < kColumns; ++i) {
      if (!keeps(f.contract.value, y[i], expected[i])) return false;
    }
    z.clear();
  }
  return true;
}

}  // namespace

std::string_view flavour() { return NONLINEAR_FLAVOUR; }

std::vector<std::string_view> self_test() {
  const std::vector<float> x = inputs();
  std::vector<std::string_view> failures;
  for (const Activation& activation : activations()) {
    if (!keeps_its_contract(activation, x)) failures.push_back(activation.contract.id);
  }
  for (const RowFunction& f : row_functions()) {
    if (!keeps_its_contract(f, x)) failures.push_back(f.contract.id);
  }
  return failures;
}

}  // namespace nonlinear
