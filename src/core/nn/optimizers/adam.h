// adam: momentum, measured by the size of recent gradients, both corrected for their start at zero (torch.optim.Adam).
//
//   m ← β₁ m + (1 - β₁) g     v ← β₂ v + (1 - β₂) g²     w ← w - η m̂ / (√v̂ + ε)
//   m̂ = m / (1 - β₁ᵗ)         v̂ = v / (1 - β₂ᵗ)          g: with λ w added (weightDecay)
#pragma once

#include "core/nn/optimizers/adam_step.h"

namespace nonlinear {

struct Adam {
  static constexpr std::string_view id = "adam";
  static constexpr std::string_view formula = R"(w - \eta \frac{\hat m}{\sqrt{\hat v} + \varepsilon})";
  static constexpr std::string_view source = "Kingma & Ba 2015";
  static constexpr std::size_t slots = 2;
  static constexpr OptimizerOption options[] = {
      {"beta1", 0.9, 0, 0.9999}, {"beta2", 0.999, 0, 0.99999}, {"epsilon", 1e-8, 1e-12, 1}, {"weightDecay", 0, 0, 1}};

  static bool update(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers) {
    const AdamStep adam(step);
    const F32x4 decay = step.option(3);
    return update_loop<slots>(n, buffers,
                              [&](F32x4 w, F32x4 g, auto& slot) { return adam.next(w, madd(decay, w, g), slot); });
  }
};

}  // namespace nonlinear
