#include "core/math/expm1.h"

#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/math/lanes.h"
#include "core/math/ulp.h"

using namespace nonlinear;

namespace {

float exp_at(float x) { return first_lane(exp_of_negative(F32x4(x))); }
float expm1_at(float x) { return first_lane(expm1_of_negative(F32x4(x))); }

}  // namespace

TEST_CASE("e^x for x <= 0 is within an ulp or so as long as it is a normal float, and then 0", "[math][expm1]") {
  for (int k = 0; k <= 87 * 256; ++k) {
    const float x = -static_cast<float>(k) / 256;
    CAPTURE(x);
    CHECK(ulp_error(exp_at(x), std::exp(double(x))) <= 1.05);
  }
  CHECK(exp_at(0) == 1);
  CHECK(exp_at(-88) == 0);
  CHECK(exp_at(-INFINITY) == 0);
  CHECK(std::isnan(exp_at(NAN)));
}

TEST_CASE("e^x - 1 for x <= 0 keeps its digits where it nearly cancels", "[math][expm1]") {
  for (int exponent = -149; exponent <= 4; ++exponent) {
    for (const float mantissa : {1.0f, 1.2345f, 1.75f, 1.9999999f}) {
      const float x = -std::ldexp(mantissa, exponent);
      CAPTURE(x);
      CHECK(ulp_error(expm1_at(x), std::expm1(double(x))) <= 1.1);
    }
  }
}

TEST_CASE("e^x - 1 ends at exactly -1 and starts at exactly +0", "[math][expm1]") {
  CHECK(expm1_at(-17.4f) == -1);
  CHECK(expm1_at(-INFINITY) == -1);
  CHECK(std::bit_cast<std::uint32_t>(expm1_at(0.0f)) == 0);
  CHECK(std::bit_cast<std::uint32_t>(expm1_at(-0.0f)) == 0);
  CHECK(std::isnan(expm1_at(NAN)));
}
