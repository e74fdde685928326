// How far gradients reach back in time: in each recurrent layer, at each step, the size of the gradient of the next
// batch's mean loss.
#pragma once

#include <cstddef>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

// Root mean squares over units and examples, [step]. Exactly 0 where no gradient comes: before a cut (`truncate`) that
// nothing after it answers.
struct TimeGradients {
  std::size_t layer = 0;
  std::vector<double> states;  // d loss / d h_t: through what reads the state, and through later steps up to a cut
  std::vector<double> sums;    // d loss / d z_t, where h_t = f(z_t)
};

// One entry for each recurrent layer, inputs to outputs.
std::vector<TimeGradients> time_gradients(const Trainer& run);

}  // namespace nonlinear
