// spiral: two arms that wind 1.75 times around the origin, out to radius 5; the second is the first, half a turn on.
//
// Noise moves the points themselves, by up to its amount on each axis.
#pragma once

#include <cmath>
#include <numbers>

#include "core/data/generator.h"

namespace nonlinear {

struct Spiral : PlaneClasses {
  static constexpr std::string_view id = "spiral";

  static Point point(Random& random, std::size_t i, std::size_t n, const Knobs& knobs) {
    const std::size_t first_arm = n / 2;
    const bool first = i < first_arm;
    // How far along its arm the point lies, 0 at the centre.
    const double along = first ? double(i) / double(first_arm) : double(i - first_arm) / double(n - first_arm);
    const double angle = along * 1.75 * 2 * std::numbers::pi + (first ? 0 : std::numbers::pi);
    const float x = static_cast<float>(5 * along * std::sin(angle)) + random.uniform(-1, 1) * knobs.noise;
    const float y = static_cast<float>(5 * along * std::cos(angle)) + random.uniform(-1, 1) * knobs.noise;
    return {x, y, static_cast<std::uint8_t>(first)};
  }
};

}  // namespace nonlinear
