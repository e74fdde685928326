#include "core/math/step.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/math/lanes.h"

using namespace nonlinear;

namespace {

float at(float x) { return first_lane(step(F32x4(x), F32x4(0.25f), F32x4(1))); }

}  // namespace

TEST_CASE("the step takes every positive float up and everything else down", "[math][step]") {
  for (const float x : {1e-45f, 1.2e-38f, 1.0f, 3e38f, INFINITY}) {
    CAPTURE(x);
    CHECK(at(x) == 1);
    CHECK(at(-x) == 0.25f);
  }
  CHECK(at(0.0f) == 0.25f);
  CHECK(at(-0.0f) == 0.25f);
  CHECK(std::isnan(at(NAN)));
}
