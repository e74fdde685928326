// sgd: stochastic gradient descent, plain (torch.optim.SGD).
//
//   w ← w - η (g + λ w)       λ: weightDecay
#pragma once

#include "core/nn/optimizers/optimizer.h"

namespace nonlinear {

struct Sgd {
  static constexpr std::string_view id = "sgd";
  static constexpr std::string_view formula = R"(w - \eta g)";
  static constexpr std::string_view source = "Robbins & Monro 1951";
  static constexpr std::size_t slots = 0;
  static constexpr OptimizerOption options[] = {{"weightDecay", 0, 0, 1}};

  static bool update(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers) {
    const F32x4 rate = -step.rate(), decay = step.option(0);
    if (step.options[0] == 0) {
      return update_loop<slots>(n, buffers, [&](F32x4 w, F32x4 g, auto&) { return madd(rate, g, w); });
    }
    return update_loop<slots>(n, buffers, [&](F32x4 w, F32x4 g, auto&) { return madd(rate, madd(decay, w, g), w); });
  }
};

}  // namespace nonlinear
