#include "core/math/exp.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace nonlinear;

namespace {

// e^x from the three parts, put together in double precision.
double joined(float x) {
  const ExpParts<F32x4> e = exp_parts(F32x4(x));
  float power[4], above[4], below[4];
  store(power, e.power);
  store(above, e.above);
  store(below, e.below);
  return 0x1p64 * power[0] * above[0] / below[0];
}

}  // namespace

TEST_CASE("the parts of e^x are e^x to three roundings, from -43 to 132", "[math][exp]") {
  for (int k = -43 * 64; k <= 132 * 64; ++k) {
    const float x = static_cast<float>(k) / 64;
    CAPTURE(x);
    CHECK(std::fabs(joined(x) / std::exp(static_cast<double>(x)) - 1) < 3 * 0x1p-24);
  }
}

TEST_CASE("e^0 is exactly 1", "[math][exp]") { CHECK(joined(0) == 1); }

TEST_CASE("NaN passes through e^x", "[math][exp]") { CHECK(std::isnan(joined(NAN))); }
