// rms_prop: each weight's steps are measured by the size of its recent gradients (torch.optim.RMSprop).
//
//   v ← α v + (1 - α) g²       w ← w - η g / (√v + ε)        α: decay; g: with λ w added (weightDecay)
#pragma once

#include "core/nn/optimizers/optimizer.h"

namespace nonlinear {

struct RmsProp {
  static constexpr std::string_view id = "rms_prop";
  static constexpr std::string_view formula =
      R"(v \leftarrow \alpha v + (1 - \alpha) g^2,\quad w - \eta \frac{g}{\sqrt{v} + \varepsilon})";
  static constexpr std::string_view source = "Tieleman & Hinton 2012";
  static constexpr std::size_t slots = 1;
  static constexpr OptimizerOption options[] = {
      {"decay", 0.99, 0, 0.9999}, {"epsilon", 1e-8, 1e-12, 1}, {"weightDecay", 0, 0, 1}};

  static bool update(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers) {
    const F32x4 rate = step.rate(), kept = step.option(0), epsilon = step.option(1), decay = step.option(2);
    const F32x4 fresh(static_cast<float>(1 - step.options[0]));
    return update_loop<slots>(n, buffers, [&](F32x4 w, F32x4 g, auto& slot) {
      const F32x4 slope = madd(decay, w, g);
      slot[0] = madd(kept, slot[0], fresh * slope * slope);
      return w - rate * slope / (sqrt(slot[0]) + epsilon);
    });
  }
};

}  // namespace nonlinear
