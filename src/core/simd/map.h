// Loops over arrays. A kernel sees vectors, never an array's end: what is left over goes through a padded block.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/simd/f32x4.h"

namespace nonlinear {

// How many floats a loop takes at once: four vectors in flight hide the latency of a division.
inline constexpr std::size_t kBlock = 4 * kLanes;

// out[i] = f(in[i]...) for n a multiple of kBlock and any number of inputs, one vector at a time: a quarter of the code
// of map_blocks, for kernels that nobody waits for. out may be one of the inputs.
template <class F, class... In>
void map_vectors(std::size_t n, float* out, F f, const In*... in) {
#if defined(__clang__)
#pragma clang loop unroll(disable)
#endif
  for (std::size_t i = 0; i < n; i += kLanes) store(out + i, f(load(in + i)...));
}

// The same with four vectors at a time. All loads stand before the stores, as out may be one of the inputs.
template <class F, class... In>
void map_blocks(std::size_t n, float* out, F f, const In*... in) {
#if defined(NL_SCALAR)
  map_vectors(n, out, f, in...);  // four floats are four instructions already
#else
  for (const float* const end = out + n; out != end; out += kBlock) {
    const F32x4 a = f(load(in)...);
    const F32x4 b = f(load(in + kLanes)...);
    const F32x4 c = f(load(in + 2 * kLanes)...);
    const F32x4 d = f(load(in + 3 * kLanes)...);
    store(out, a);
    store(out + kLanes, b);
    store(out + 2 * kLanes, c);
    store(out + 3 * kLanes, d);
    ((in += kBlock), ...);  // pointers that move: an index would have to be added to each of them
  }
#endif
}

// kernel(n, out, in...) knows whole blocks; this gives it any n. The last, unfinished block goes through copies padded
// with zeros.
template <class Kernel, class... In>
void in_blocks(std::size_t n, float* out, Kernel kernel, const In*... in) {
  const std::size_t whole = n / kBlock * kBlock;
  if (whole > 0) kernel(whole, out, in...);
  const std::size_t rest = n - whole;
  if (rest == 0) return;
  const auto padded = [&](const float* p) {
    std::array<float, kBlock> block{};
    std::copy_n(p + whole, rest, block.begin());
    return block;
  };
  std::array<float, kBlock> results;
  const auto run = [&](const auto&... blocks) { kernel(kBlock, results.data(), blocks.data()...); };
  run(padded(in)...);
  std::copy_n(results.begin(), rest, out + whole);
}

}  // namespace nonlinear
