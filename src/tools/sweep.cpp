// The inner loop of scripts/accuracy: kernels of this flavour against expected values, chunk by chunk. The driver,
// accuracy.mjs, loads one such module per flavour and computes the expected values once for all of them.
#include <emscripten.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

#include "core/activations/activation_function.h"
#include "core/math/ulp.h"

namespace {

using namespace nonlinear;

constexpr std::uint32_t kChunk = 4096;

// Absolute errors are those of inputs up to here: they grow with the values of a function that grows.
constexpr float kAbsoluteUpTo = 20;

enum What : std::uint32_t { kValue, kSlope, kSlopeFromValue };

// The largest error in ulp among those above the absolute error that the contract grants anyway, and the largest
// absolute error; where they are.
struct Worst {
  double ulp = 0, ulp_at = 0, absolute = 0, absolute_at = 0;
};

std::array<float, kChunk> inputs, outputs;
std::array<double, kChunk> expected;
Worst worst;

ActivationFunction function(std::uint32_t index) { return activations()[index]; }

const Accuracy& promise(std::uint32_t index, std::uint32_t what) {
  const Contract& contract = activations()[index].contract;
  if (what == kValue) return contract.value;
  return what == kSlope ? contract.slope : contract.slope_from_value;
}

double exact(const ActivationFunction& f, std::uint32_t what, double x) {
  if (what == kValue) return f.exact(x);
  return what == kSlope ? f.exact_slope(x) : f.exact_slope_from_value(x);
}

void kernel(const ActivationFunction& f, std::uint32_t what, const float* in, float* out, std::uint32_t n) {
  if (what == kValue) f.value(in, out, n);
  else if (what == kSlope) f.slope(in, out, n);
  else f.slope_from_value(in, out, n);
}

// The floats first, first + step, … as bit patterns. Those that no value of the function can be are drawn into its
// range.
void fill_inputs(const ActivationFunction& f, std::uint32_t what, std::uint32_t first, std::uint32_t step,
                 std::uint32_t n) {
  const Range range = what == kSlopeFromValue ? f.contract().range : Range{};
  for (std::uint32_t k = 0; k < n; ++k) {
    const float x = std::bit_cast<float>(first + k * step);
    inputs[k] = x < range.low ? static_cast<float>(range.low) : (x > range.high ? static_cast<float>(range.high) : x);
  }
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE std::uint32_t chunk_size() { return kChunk; }
EMSCRIPTEN_KEEPALIVE std::uint32_t function_count() { return static_cast<std::uint32_t>(activations().size()); }
EMSCRIPTEN_KEEPALIVE const char* function_id(std::uint32_t index) { return activations()[index].contract.id.data(); }
EMSCRIPTEN_KEEPALIVE const char* function_name(std::uint32_t index) {
  return activations()[index].contract.name.data();
}
EMSCRIPTEN_KEEPALIVE bool has_slope_from_value(std::uint32_t index) { return function(index).has_slope_from_value(); }

// What the contract promises.
EMSCRIPTEN_KEEPALIVE double promised_ulp(std::uint32_t index, std::uint32_t what) { return promise(index, what).ulp; }
EMSCRIPTEN_KEEPALIVE double promised_absolute(std::uint32_t index, std::uint32_t what) {
  return promise(index, what).absolute;
}

EMSCRIPTEN_KEEPALIVE double* expected_buffer() { return expected.data(); }
EMSCRIPTEN_KEEPALIVE const Worst* worst_so_far() { return &worst; }
EMSCRIPTEN_KEEPALIVE void start() { worst = {}; }

// Fills the buffer with the double-precision definition at n floats, n at most chunk_size().
EMSCRIPTEN_KEEPALIVE void expect(std::uint32_t index, std::uint32_t what, std::uint32_t first, std::uint32_t step,
                                 std::uint32_t n) {
  const ActivationFunction f = function(index);
  fill_inputs(f, what, first, step, n);
  for (std::uint32_t k = 0; k < n; ++k) expected[k] = exact(f, what, inputs[k]);
}

// Runs the kernel at the same floats and compares it with the buffer.
EMSCRIPTEN_KEEPALIVE void compare(std::uint32_t index, std::uint32_t what, std::uint32_t first, std::uint32_t step,
                                  std::uint32_t n) {
  const ActivationFunction f = function(index);
  fill_inputs(f, what, first, step, n);
  kernel(f, what, inputs.data(), outputs.data(), n);
  const double floor = promise(index, what).absolute;
  for (std::uint32_t k = 0; k < n; ++k) {
    const double in_ulp = ulp_error(outputs[k], expected[k]), absolute = std::fabs(outputs[k] - expected[k]);
    if (in_ulp > worst.ulp && absolute > floor) worst.ulp = in_ulp, worst.ulp_at = inputs[k];
    if (absolute > worst.absolute && std::fabs(inputs[k]) <= kAbsoluteUpTo) {
      worst.absolute = absolute, worst.absolute_at = inputs[k];
    }
  }
}

// One value of one kernel.
EMSCRIPTEN_KEEPALIVE float at(std::uint32_t index, std::uint32_t what, float x) {
  kernel(function(index), what, &x, &x, 1);
  return x;
}
}
