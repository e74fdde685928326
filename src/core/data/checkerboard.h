// checkerboard: four by four squares of side 2.5; label 1 on every other one, as in xor where they meet at the origin.
//
// Coordinates are uniform over [-5, 5). Noise shifts the position that decides the label by up to a side times its
// amount on each axis; the point itself stays.
#pragma once

#include <cmath>

#include "core/data/generator.h"

namespace nonlinear {

struct Checkerboard : PlaneClasses {
  static constexpr std::string_view id = "checkerboard";

  static Point point(Random& random, std::size_t, std::size_t, const Knobs& knobs) {
    const float x = random.uniform(-5, 5), y = random.uniform(-5, 5);
    const float noisy_x = x + random.uniform(-kSide, kSide) * knobs.noise;
    const float noisy_y = y + random.uniform(-kSide, kSide) * knobs.noise;
    const int square = static_cast<int>(std::floor(noisy_x / kSide)) + static_cast<int>(std::floor(noisy_y / kSide));
    return {x, y, static_cast<std::uint8_t>(square % 2 != 0)};
  }

 private:
  static constexpr float kSide = 2.5f;
};

}  // namespace nonlinear
