#include "core/simd/yardsticks.h"

#include "core/simd/map.h"

namespace nonlinear {
namespace {

void copy(const float* in, float* out, std::size_t n) {
  map_blocks(
      n, out, [](F32x4 v) { return v; }, in);
}

// Several sums at once, else each addition would wait for the last.
void read(const float* in, float* out, std::size_t n) {
  F32x4 a, b, c, d;
  for (std::size_t i = 0; i < n; i += kBlock) {
    a += load(in + i);
    b += load(in + i + kLanes);
    c += load(in + i + 2 * kLanes);
    d += load(in + i + 3 * kLanes);
  }
  store(out, (a + b) + (c + d));
}

void write(const float* /*in*/, float* out, std::size_t n) {
  map_blocks(n, out, [] { return F32x4(1); });
}

void multiply(const float* in, float* out, std::size_t n) {
  constexpr std::size_t kChains = 8;  // enough to hide a latency of four cycles at two multiplications a cycle
  const F32x4 factor(in[0]);
  F32x4 products[kChains];
  for (F32x4& product : products) product = F32x4(1);
  for (std::size_t i = 0; i < n; i += kChains * kLanes) {
    for (F32x4& product : products) product = product * factor;
  }
  F32x4 all = products[0];
  for (std::size_t k = 1; k < kChains; ++k) all = all * products[k];
  store(out, all);
}

constexpr Yardstick kYardsticks[] = {{"copy", copy}, {"read", read}, {"write", write}, {"multiply", multiply}};

}  // namespace

std::span<const Yardstick> yardsticks() { return kYardsticks; }

}  // namespace nonlinear
