// The loss along the straight line through two states of a network (Goodfellow, Vinyals & Saxe 2015).
#pragma once

#include <span>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

struct LossLine {
  std::vector<double> t, loss, accuracy;  // accuracy: NaN where answers are numbers
};

// Means over a part at a + t (b - a), for `points` evenly spaced t from `from` to `to`, both included. a and b are
// weights and biases laid out as in Network::parameters, without the padding. t = 0 is a and t = 1 is b, to the bit.
// points: 2 to 10,000; from and to: -1,000 to 1,000. The run stays as it is.
Result<LossLine> loss_line(const Trainer& run, std::span<const float> a, std::span<const float> b, double from,
                           double to, double points, Part part);

}  // namespace nonlinear
