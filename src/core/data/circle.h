// circle: a disc (label 1, radius below 2.5) inside a ring (label 0, radius from 3.5 to 5).
//
// Radii and directions are uniform. Noise shifts the position that decides the label by up to 5 times its amount on
// each axis; the point itself stays.
#pragma once

#include <cmath>

#include "core/data/generator.h"

namespace nonlinear {

struct Circle : PlaneClasses {
  static constexpr std::string_view id = "circle";

  static Point point(Random& random, std::size_t i, std::size_t n, const Knobs& knobs) {
    const bool inner = i < n / 2;
    const float radius = inner ? random.uniform(0, 2.5f) : random.uniform(3.5f, 5);
    // A direction without sine and cosine, whose last bits differ between libraries: a point of the unit disc,
    // stretched.
    float u, v, s;
    do {
      u = random.uniform(-1, 1);
      v = random.uniform(-1, 1);
      s = u * u + v * v;
    } while (s >= 1 || s < 1e-4f);
    const float stretch = radius / std::sqrt(s);
    const float x = u * stretch, y = v * stretch;
    const float noisy_x = x + random.uniform(-5, 5) * knobs.noise;
    const float noisy_y = y + random.uniform(-5, 5) * knobs.noise;
    return {x, y, static_cast<std::uint8_t>(noisy_x * noisy_x + noisy_y * noisy_y < 2.5f * 2.5f)};
  }
};

}  // namespace nonlinear
