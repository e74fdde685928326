// Plain stochastic gradient descent: w -= rate * gradient. No momentum, no decay, no schedule.
#pragma once

#include <cstddef>
#include <span>

#include "core/simd/f32x4.h"

namespace nonlinear {

struct Sgd {
  float learning_rate = 0;

  // Steps the weights. False once a weight is no longer a finite number: 0 * inf and 0 * NaN are NaN, and NaN stays in
  // the sum.
  bool update(std::span<float> weights, std::span<const float> gradient) const {
    const std::size_t n = weights.size();
    const F32x4 rate(-learning_rate);
    F32x4 trace;
    std::size_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
      const F32x4 weight = madd(rate, load(gradient.data() + i), load(weights.data() + i));
      trace = madd(F32x4(0), weight, trace);
      store(weights.data() + i, weight);
    }
    float rest = 0;
    for (; i < n; ++i) {
      weights[i] -= learning_rate * gradient[i];
      rest += 0 * weights[i];
    }
    return sum(trace) + rest == 0;
  }
};

}  // namespace nonlinear
