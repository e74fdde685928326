// multi_gaussian: three hills and three hollows of radius 2 on a flat plane.
//
// Hills and hollows alternate. Each is a cone in spite of its name, which is TensorFlow Playground's: 1 or -1 in the
// middle, straight to 0 at the rim. Coordinates are uniform over [-6, 6). Noise shifts the position that decides the
// target by up to 6 times its amount on each axis; the point itself stays.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/data/generator.h"

namespace nonlinear {

struct MultiGaussian : PlaneNumbers {
  static constexpr std::string_view id = "multi_gaussian";

  static Point point(Random& random, std::size_t, std::size_t, const Knobs& knobs) {
    const float x = random.uniform(-6, 6), y = random.uniform(-6, 6);
    const float noisy_x = x + random.uniform(-6, 6) * knobs.noise;
    const float noisy_y = y + random.uniform(-6, 6) * knobs.noise;
    return {.x = x, .y = y, .target = height(noisy_x, noisy_y)};
  }

 private:
  struct Cone {
    float x, y, tip;
  };
  static constexpr Cone kCones[] = {{-4, 2.5f, 1},   {0, 2.5f, -1}, {4, 2.5f, 1},
                                    {-4, -2.5f, -1}, {0, -2.5f, 1}, {4, -2.5f, -1}};

  // No two middles are nearer than 4, twice the radius: at most one cone is not 0.
  static float height(float x, float y) {
    float height = 0;
    for (const Cone& cone : kCones) {
      const float across = x - cone.x, along = y - cone.y;
      height += cone.tip * std::max(0.0f, 1 - std::sqrt(across * across + along * along) / 2);
    }
    return height;
  }
};

}  // namespace nonlinear
