#include "core/math/log1p_exp.h"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/math/lanes.h"
#include "core/math/ulp.h"

using namespace nonlinear;

namespace {

float at(float x) { return first_lane(log1p_exp_of_negative(F32x4(x))); }

}  // namespace

TEST_CASE("log(1 + e^x) is within 3 ulp as long as it is a normal float", "[math][log1p_exp]") {
  for (int k = 0; k <= 87 * 256; ++k) {
    const float x = -static_cast<float>(k) / 256;
    CAPTURE(x);
    CHECK(ulp_error(at(x), std::log1p(std::exp(double(x)))) <= 3);
  }
}

TEST_CASE("log(1 + e^x) is ln 2 at 0 and 0 at minus infinity", "[math][log1p_exp]") {
  CHECK(at(0) == static_cast<float>(std::log(2.0)));
  CHECK(at(-INFINITY) == 0);
  CHECK(std::isnan(at(NAN)));
}
