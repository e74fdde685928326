#include "core/math/exp.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/math/lanes.h"

using namespace nonlinear;

namespace {

// e^-x from the three parts, put together in double precision.
double joined(float x) {
  const ExpParts<F32x4> e = exp_parts_of_minus(F32x4(x));
  return double(first_lane(e.power)) * first_lane(e.above) / first_lane(e.below);
}

}  // namespace

TEST_CASE("the parts of e^-x are e^-x to three roundings, as far as the power is finite", "[math][exp]") {
  for (int k = -88 * 64; k <= 87 * 64; ++k) {
    const float x = static_cast<float>(k) / 64;
    CAPTURE(x);
    CHECK(std::fabs(joined(x) / std::exp(-static_cast<double>(x)) - 1) < 3 * 0x1p-24);
  }
}

TEST_CASE("at the left end the power is infinite, so that a quotient over it is exactly 0", "[math][exp]") {
  CHECK(std::isinf(first_lane(exp_parts_of_minus(F32x4(-88.7f)).power)));
}

TEST_CASE("e^-0 is exactly 1", "[math][exp]") { CHECK(joined(0) == 1); }

TEST_CASE("NaN passes through e^-x", "[math][exp]") { CHECK(std::isnan(joined(NAN))); }
