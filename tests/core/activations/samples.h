// Inputs that reach every corner of float32, for tests that hold over all of them.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

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

// A kernel of the registry applied to a list.
template <class Kernel>
std::vector<float> applied(Kernel kernel, const std::vector<float>& x) {
  std::vector<float> y(x.size());
  kernel(x.data(), y.data(), x.size());
  return y;
}

template <class Kernel>
float applied(Kernel kernel, float x) {
  return applied(kernel, std::vector<float>{x}).front();
}

}  // namespace nonlinear
