// plane: a slope over the plane, target (x + y) / 10.
//
// Coordinates are uniform over [-6, 6). Noise shifts the position that decides the target by up to 6 times its amount
// on each axis; the point itself stays.
#pragma once

#include "core/data/generator.h"

namespace nonlinear {

struct Plane : PlaneNumbers {
  static constexpr std::string_view id = "plane";

  static Point point(Random& random, std::size_t, std::size_t, const Knobs& knobs) {
    const float x = random.uniform(-6, 6), y = random.uniform(-6, 6);
    const float noisy_x = x + random.uniform(-6, 6) * knobs.noise;
    const float noisy_y = y + random.uniform(-6, 6) * knobs.noise;
    return {.x = x, .y = y, .target = (noisy_x + noisy_y) / 10};
  }
};

}  // namespace nonlinear
