// formula: label 1 above a line of a known formula, 0 on it and below.
//
// Coordinates are uniform over [-5, 5); each boundary leaves about half of that square above it. Noise shifts the
// position that decides the label by up to 5 times its amount on each axis; the point itself stays.
#pragma once

#include <array>
#include <cmath>

#include "core/data/generator.h"

namespace nonlinear {

struct Boundary {
  std::string_view id;
  double (*y)(double x);
};

inline constexpr std::array kBoundaries = {
    Boundary{"line", [](double x) { return x / 2; }},
    Boundary{"parabola", [](double x) { return x * x / 4 - 2; }},
    Boundary{"sine", [](double x) { return 2.5 * std::sin(x); }},
    Boundary{"cubic", [](double x) { return x * x * x / 10 - x; }},
};

struct Formula : PlaneClasses {
  static constexpr std::string_view id = "formula";

  static Point point(Random& random, std::size_t, std::size_t, const Knobs& knobs) {
    const float x = random.uniform(-5, 5), y = random.uniform(-5, 5);
    const float noisy_x = x + random.uniform(-5, 5) * knobs.noise;
    const float noisy_y = y + random.uniform(-5, 5) * knobs.noise;
    return {x, y, static_cast<std::uint8_t>(noisy_y > knobs.boundary(noisy_x))};
  }
};

}  // namespace nonlinear
