// What Adam and AdamW share: two running means and their corrections for a start at zero (Kingma & Ba 2015).
#pragma once

#include <cmath>

#include "core/nn/optimizers/optimizer.h"

namespace nonlinear {

// Constants of one step, in double precision where they nearly cancel: 1 - β₂ᵗ begins at 0.001.
struct AdamStep {
  F32x4 first_kept, first_fresh, second_kept, second_fresh, rate, root_correction, epsilon;

  // options: beta1, beta2, epsilon
  explicit AdamStep(const UpdateStep& step) {
    const double beta1 = step.options[0], beta2 = step.options[1];
    first_kept = step.option(0);
    first_fresh = F32x4(static_cast<float>(1 - beta1));
    second_kept = step.option(1);
    second_fresh = F32x4(static_cast<float>(1 - beta2));
    rate = F32x4(static_cast<float>(step.learning_rate / (1 - std::pow(beta1, step.count))));
    root_correction = F32x4(static_cast<float>(1 / std::sqrt(1 - std::pow(beta2, step.count))));
    epsilon = step.option(2);
  }

  // w - η m̂ / (√v̂ + ε)
  template <class Slots>
  F32x4 next(F32x4 w, F32x4 g, Slots& slots) const {
    slots[0] = madd(first_kept, slots[0], first_fresh * g);
    slots[1] = madd(second_kept, slots[1], second_fresh * g * g);
    return w - rate * slots[0] / madd(sqrt(slots[1]), root_correction, epsilon);
  }
};

}  // namespace nonlinear
