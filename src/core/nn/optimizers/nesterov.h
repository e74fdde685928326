// nesterov: momentum that looks one step ahead (torch.optim.SGD with nesterov).
//
//   v ← μ v + g       w ← w - η (g + μ v)        g: with λ w added (weightDecay)
#pragma once

#include "core/nn/optimizers/optimizer.h"

namespace nonlinear {

struct Nesterov {
  static constexpr std::string_view id = "nesterov";
  static constexpr std::string_view formula = R"(v \leftarrow \mu v + g,\quad w - \eta (g + \mu v))";
  static constexpr std::string_view source = "Nesterov 1983; Sutskever, Martens, Dahl & Hinton 2013";
  static constexpr std::size_t slots = 1;
  static constexpr OptimizerOption options[] = {{"momentum", 0.9, 0, 0.9999}, {"weightDecay", 0, 0, 1}};

  static bool update(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers) {
    const F32x4 rate = -step.rate(), kept = step.option(0), decay = step.option(1);
    return update_loop<slots>(n, buffers, [&](F32x4 w, F32x4 g, auto& slot) {
      const F32x4 slope = madd(decay, w, g);
      slot[0] = madd(kept, slot[0], slope);
      return madd(rate, madd(kept, slot[0], slope), w);
    });
  }
};

}  // namespace nonlinear
