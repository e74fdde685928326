// The loop that optimisers share: four weights at a time, with their gradient and what is remembered of them.
#pragma once

#include <array>
#include <cstddef>

#include "core/simd/map.h"

namespace nonlinear {

struct UpdateStep {
  double learning_rate;
  double count;  // of this step: 1, 2, …
  const std::array<double, 4>& options;

  F32x4 rate() const { return F32x4(static_cast<float>(learning_rate)); }
  F32x4 option(std::size_t i) const { return F32x4(static_cast<float>(options[i])); }
};

struct UpdateBuffers {
  const float* weights;
  const float* gradient;
  float* next_weights;
  std::array<const float*, 2> slots{};
  std::array<float*, 2> next_slots{};
};

// rule(w, g, slots) answers the next weight and changes the slots in place. Slots: how many of them.
template <std::size_t Slots, class Rule>
bool update_loop(std::size_t n, const UpdateBuffers& buffers, Rule rule) {
  F32x4 trace;  // 0 * inf and 0 * NaN are NaN, and NaN stays in a sum
  for (std::size_t block = 0; block < n; block += kBlock) {
    F32x4 weights[kBlock / kLanes];
    for (std::size_t v = 0; v < kBlock / kLanes; ++v) {
      const std::size_t i = block + v * kLanes;
      std::array<F32x4, 2> slots;
      for (std::size_t s = 0; s < Slots; ++s) slots[s] = load(buffers.slots[s] + i);
      weights[v] = rule(load(buffers.weights + i), load(buffers.gradient + i), slots);
      store(buffers.next_weights + i, weights[v]);
      for (std::size_t s = 0; s < Slots; ++s) store(buffers.next_slots[s] + i, slots[s]);
    }
    trace = madd(F32x4(0), (weights[0] + weights[1]) + (weights[2] + weights[3]), trace);
  }
  return sum(trace) == 0;
}

}  // namespace nonlinear
