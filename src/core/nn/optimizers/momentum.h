// momentum: steps add up, so that a steady direction is followed faster (torch.optim.SGD with momentum).
//
//   v ← μ v + g       w ← w - η v        g: with λ w added (weightDecay)
//
// The learning rate is outside of v, as in PyTorch: Polyak's own form has it inside, which differs when the rate
// changes.
#pragma once

#include "core/nn/optimizers/optimizer.h"

namespace nonlinear {

struct Momentum {
  static constexpr std::string_view id = "momentum";
  static constexpr std::string_view formula = R"(v \leftarrow \mu v + g,\quad w - \eta v)";
  static constexpr std::string_view source = "Polyak 1964";
  static constexpr std::size_t slots = 1;
  static constexpr OptimizerOption options[] = {{"momentum", 0.9, 0, 0.9999}, {"weightDecay", 0, 0, 1}};

  static bool update(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers) {
    const F32x4 rate = -step.rate(), kept = step.option(0), decay = step.option(1);
    return update_loop<slots>(n, buffers, [&](F32x4 w, F32x4 g, auto& slot) {
      slot[0] = madd(kept, slot[0], madd(decay, w, g));
      return madd(rate, slot[0], w);
    });
  }
};

}  // namespace nonlinear
