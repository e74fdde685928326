// adam_w: Adam whose weight decay acts on the weights themselves and not through the gradient (torch.optim.AdamW).
//
//   w ← (1 - η λ) w, then a step of adam on g alone
#pragma once

#include "core/nn/optimizers/adam_step.h"

namespace nonlinear {

struct AdamW {
  static constexpr std::string_view id = "adam_w";
  static constexpr std::string_view formula =
      R"((1 - \eta\lambda) w - \eta \frac{\hat m}{\sqrt{\hat v} + \varepsilon})";
  static constexpr std::string_view source = "Loshchilov & Hutter 2019";
  static constexpr std::size_t slots = 2;
  static constexpr OptimizerOption options[] = {{"beta1", 0.9, 0, 0.9999},
                                                {"beta2", 0.999, 0, 0.99999},
                                                {"epsilon", 1e-8, 1e-12, 1},
                                                {"weightDecay", 0.01, 0, 1}};

  static bool update(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers) {
    const AdamStep adam(step);
    const F32x4 shrink(static_cast<float>(1 - step.learning_rate * step.options[3]));
    return update_loop<slots>(n, buffers, [&](F32x4 w, F32x4 g, auto& slot) { return adam.next(shrink * w, g, slot); });
  }
};

}  // namespace nonlinear
