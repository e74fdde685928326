#include "core/math/normal_tail.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/math/lanes.h"

using namespace nonlinear;

namespace {

double tail(double t) { return std::erfc(t / std::sqrt(2.0)) / 2; }

}  // namespace

TEST_CASE("t times the tail, which GELU is made of, is right to 3e-7 by the quick form", "[math][normal_tail]") {
  for (int k = 0; k <= 100 * 256; ++k) {
    const float t = static_cast<float>(k) / 256;
    CAPTURE(t);
    CHECK(std::fabs(t / first_lane(inverse_normal_tail(F32x4(t))) - t * tail(t)) < 3e-7);
  }
}

TEST_CASE("the tail itself is right to 3e-7 by way of the density", "[math][normal_tail]") {
  for (int k = 0; k <= 14 * 256; ++k) {
    const float t = static_cast<float>(k) / 256;
    CAPTURE(t);
    const double density = std::exp(-double(t) * t / 2) / std::sqrt(2 * 3.14159265358979323846);
    CHECK(std::fabs(density * first_lane(normal_tail_over_density(F32x4(t))) - tail(t)) < 3e-7);
  }
}
