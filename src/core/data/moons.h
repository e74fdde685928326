// moons: two half circles of radius 3 that reach into each other, label 0 above and label 1 below.
//
// As make_moons of scikit-learn, evenly spaced along the arcs, moved to the middle of the plane and three times as
// large. Noise moves the points themselves, by normal numbers with that standard deviation on each axis.
#pragma once

#include <cmath>
#include <numbers>

#include "core/data/generator.h"

namespace nonlinear {

struct Moons : PlaneClasses {
  static constexpr std::string_view id = "moons";

  static Point point(Random& random, std::size_t i, std::size_t n, const Knobs& knobs) {
    const std::size_t above = n / 2;
    const bool lower = i >= above;
    const std::size_t place = lower ? i - above : i, places = lower ? n - above : above;
    const double angle = places > 1 ? std::numbers::pi * double(place) / double(places - 1) : 0;
    const double x = lower ? 1 - std::cos(angle) : std::cos(angle);
    const double y = lower ? 0.5 - std::sin(angle) : std::sin(angle);
    return {static_cast<float>(3 * (x - 0.5)) + knobs.noise * random.normal(),
            static_cast<float>(3 * (y - 0.25)) + knobs.noise * random.normal(), static_cast<std::uint8_t>(lower)};
  }
};

}  // namespace nonlinear
