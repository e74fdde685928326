// sine: x from -6 to 6 and target sin x, for networks with one input.
//
// x is uniform over [-6, 6). Noise adds normal numbers with that standard deviation to the target.
#pragma once

#include <cmath>

#include "core/data/generator.h"

namespace nonlinear {

struct Sine : LineNumbers {
  static constexpr std::string_view id = "sine";

  static Point point(Random& random, std::size_t, std::size_t, const Knobs& knobs) {
    const float x = random.uniform(-6, 6);
    return {.x = x, .target = static_cast<float>(std::sin(double(x))) + knobs.noise * random.normal()};
  }
};

}  // namespace nonlinear
