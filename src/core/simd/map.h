// Loops over arrays: a kernel sees vectors, the loop sees the array and owns its tail.
#pragma once

#include <cstddef>

#include "core/simd/f32x4.h"

namespace nonlinear {

// out[i] = f(in[i]...) for any n and any number of inputs. out may be one of the inputs.
// The tail runs through padded vectors, so a kernel never sees one.
template <class F, class... In>
void map(std::size_t n, float* out, F f, const In*... in) {
  std::size_t i = 0;
  // Four vectors in flight hide the latency of a division. All loads stand before the stores: out may be an input.
  for (; i + 4 * kLanes <= n; i += 4 * kLanes) {
    const F32x4 a = f(load(in + i)...);
    const F32x4 b = f(load(in + i + kLanes)...);
    const F32x4 c = f(load(in + i + 2 * kLanes)...);
    const F32x4 d = f(load(in + i + 3 * kLanes)...);
    store(out + i, a);
    store(out + i + kLanes, b);
    store(out + i + 2 * kLanes, c);
    store(out + i + 3 * kLanes, d);
  }
  for (; i + kLanes <= n; i += kLanes) store(out + i, f(load(in + i)...));
  if (i == n) return;

  const std::size_t rest = n - i;
  const auto load_rest = [rest](const float* p) {
    float padded[kLanes] = {};
    for (std::size_t k = 0; k < rest; ++k) padded[k] = p[k];
    return load(padded);
  };
  float results[kLanes];
  store(results, f(load_rest(in + i)...));
  for (std::size_t k = 0; k < rest; ++k) out[i + k] = results[k];
}

}  // namespace nonlinear
