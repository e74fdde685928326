// Inputs that reach every corner of float32, for tests that hold over all of them.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "core/activations/activation_function.h"

namespace nonlinear {

// Every exponent from denormals to the largest, both signs, `mantissas` evenly spread numbers of each; both zeros come
// first. An odd stride between them, so that low bits vary, too.
inline std::vector<float> floats_of_every_size(std::uint32_t mantissas) {
  std::vector<float> x{0.0f, -0.0f};
  const std::uint32_t stride = ((1u << 23) / mantissas) | 1u;
  for (std::uint32_t exponent = 0; exponent < 255; ++exponent) {
    for (std::uint32_t mantissa = 0; mantissa < (1u << 23); mantissa += stride) {
      const float size = std::bit_cast<float>((exponent << 23) | mantissa);
      x.push_back(size);
      x.push_back(-size);
    }
  }
  return x;
}

// `count` + 1 evenly spread numbers from `low` to `high`, in rising order.
inline std::vector<float> grid(float low, float high, int count) {
  std::vector<float> x;
  for (int k = 0; k <= count; ++k) x.push_back(low + (high - low) * static_cast<float>(k) / static_cast<float>(count));
  return x;
}

inline constexpr float kInf = std::numeric_limits<float>::infinity();
inline constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

using Kernel = void (ActivationFunction::*)(const float*, float*, std::size_t) const;

inline constexpr Kernel kValue = &ActivationFunction::value, kSlope = &ActivationFunction::slope;

// &ActivationFunction::value, slope or slope_from_value over a list.
inline std::vector<float> applied(Kernel kernel, const ActivationFunction& f, const std::vector<float>& x) {
  std::vector<float> y(x.size());
  (f.*kernel)(x.data(), y.data(), x.size());
  return y;
}

inline float applied(Kernel kernel, const ActivationFunction& f, float x) {
  return applied(kernel, f, std::vector<float>{x}).front();
}

// The function with its standard parameters, and with each of them at either end and in the middle of what is allowed.
inline std::vector<ActivationFunction> variants(const Activation& entry) {
  std::vector<ActivationFunction> all{entry};
  for (std::size_t i = 0; i < entry.contract.parameters.size(); ++i) {
    const auto [low, high] = std::pair(entry.contract.parameters[i].low, entry.contract.parameters[i].high);
    for (const double value : {low, (low + high) / 2, high}) {
      ParameterValues values = all.front().parameters();
      values[i] = static_cast<float>(value);
      all.emplace_back(entry, values);
    }
  }
  return all;
}

}  // namespace nonlinear
