// gaussians: two round clouds, label 1 about (2, 2) and label 0 about (-2, -2).
//
// Their variance on each axis is 0.5 without noise and grows by 7 times the noise.
#pragma once

#include <cmath>

#include "core/data/generator.h"

namespace nonlinear {

struct Gaussians : PlaneClasses {
  static constexpr std::string_view id = "gaussians";

  static Point point(Random& random, std::size_t i, std::size_t n, const Knobs& knobs) {
    const bool upper = i < n / 2;
    const float centre = upper ? 2.0f : -2.0f;
    const float deviation = std::sqrt(0.5f + 7 * knobs.noise);
    const float x = centre + deviation * random.normal();
    const float y = centre + deviation * random.normal();
    return {x, y, static_cast<std::uint8_t>(upper)};
  }
};

}  // namespace nonlinear
