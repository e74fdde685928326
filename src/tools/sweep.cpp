// Measures how exact the kernels are: the largest error of every activation over every float32, in ulp of the
// double-precision definition. These are the numbers that the contracts state.
//
//   sweep              all activations, every float32: minutes
//   sweep tanh         one of them
//   sweep tanh 1001    every 1001st float32: seconds
//
// Rounding differs between flavours: build/native/src/tools/sweep has vectors without fused madd; under node,
// build/wasm/src/tools/sweep_relaxed.cjs has it fused.
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "core/activations/activation_function.h"
#include "core/math/ulp.h"
#include "core/selftest.h"

namespace {

using namespace nonlinear;

constexpr std::uint64_t kAllFloats = std::uint64_t{1} << 32;
constexpr std::size_t kChunk = 4096;

template <class Kernel, class Exact>
void sweep(std::string_view id, const char* what, Kernel kernel, Exact exact, Range inputs, std::uint64_t step) {
  double worst = 0;
  float worst_at = 0;
  std::vector<float> in, out(kChunk);
  for (std::uint64_t bits = 0; bits < kAllFloats;) {
    in.clear();
    for (; bits < kAllFloats && in.size() < kChunk; bits += step) {
      const float x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
      const bool outside = x < inputs.low || x > inputs.high;  // NaN is inside
      if (!outside) in.push_back(x);
    }
    kernel(in.data(), out.data(), in.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
      const double error = ulp_error(out[i], exact(in[i]));
      if (error > worst) {
        worst = error;
        worst_at = in[i];
      }
    }
  }
  std::printf("%-10.*s %-18s %8.3f ulp at %.9g\n", static_cast<int>(id.size()), id.data(), what, worst, worst_at);
  std::fflush(stdout);
}

// With the standard parameters.
void sweep_all(const ActivationFunction& f, std::uint64_t step) {
  const std::string_view id = f.contract().id;
  using Floats = const float*;
  const Range all;
  sweep(
      id, "value", [&](Floats x, float* y, std::size_t n) { f.value(x, y, n); }, [&](double x) { return f.exact(x); },
      all, step);
  sweep(
      id, "slope", [&](Floats x, float* y, std::size_t n) { f.slope(x, y, n); },
      [&](double x) { return f.exact_slope(x); }, all, step);
  sweep(
      id, "slope from value", [&](Floats x, float* y, std::size_t n) { f.slope_from_value(x, y, n); },
      [&](double y) { return f.exact_slope_from_value(y); }, f.contract().range, step);
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view only = count > 1 ? arguments[1] : "";
  if (!only.empty() && !find_activation(only).ok()) {
    std::fprintf(stderr, "sweep: %s\n", find_activation(only).error().message().c_str());
    return 1;
  }
  const std::uint64_t step = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
  if (step == 0) {
    std::fprintf(stderr, "sweep: step was %s; allowed: a whole number from 1\n", arguments[2]);
    return 1;
  }
  std::printf("flavour %.*s, every %s float32\n", static_cast<int>(flavour().size()), flavour().data(),
              step == 1 ? "single" : arguments[2]);
  for (const Activation& entry : activations()) {
    if (only.empty() || only == entry.contract.id) sweep_all(entry, step);
  }
}
