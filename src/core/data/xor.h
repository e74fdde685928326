// xor: a square in four quarters; label 1 where exactly one coordinate is positive.
//
// Coordinates are uniform over [-5, 5) and pushed 0.3 away from the axes. Noise shifts the position that decides the
// label by up to 5 times its amount on each axis; the point itself stays. Playground gives label 1 to equal signs; here
// 1 is where "exclusive or" is true.
#pragma once

#include "core/data/generator.h"

namespace nonlinear {

struct Xor : PlaneClasses {
  static constexpr std::string_view id = "xor";

  static Point point(Random& random, std::size_t, std::size_t, const Knobs& knobs) {
    const float x = apart(random.uniform(-5, 5));
    const float y = apart(random.uniform(-5, 5));
    const float noisy_x = x + random.uniform(-5, 5) * knobs.noise;
    const float noisy_y = y + random.uniform(-5, 5) * knobs.noise;
    return {x, y, static_cast<std::uint8_t>((noisy_x > 0) != (noisy_y > 0))};
  }

 private:
  static float apart(float t) { return t + (t > 0 ? 0.3f : -0.3f); }
};

}  // namespace nonlinear
