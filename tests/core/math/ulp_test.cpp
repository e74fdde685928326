#include "core/math/ulp.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace nonlinear;

TEST_CASE("neighbouring floats are one ulp apart at every size", "[math][ulp]") {
  for (const float x : {1e-44f, 1e-38f, 0.75f, 1.0f, 1.5f, 3e38f}) {
    CAPTURE(x);
    CHECK(ulp_error(std::nextafter(x, HUGE_VALF), x) == 1);
  }
  CHECK(ulp_error(1e-45f, 0) == 1);
}

TEST_CASE("a rounded number is at most half an ulp from what it was", "[math][ulp]") {
  for (const double x : {0.1, 1.0 / 3, 1e-42, 2.0000001}) CHECK(ulp_error(static_cast<float>(x), x) <= 0.5);
}

TEST_CASE("NaN and infinity match only themselves", "[math][ulp]") {
  CHECK(ulp_error(NAN, NAN) == 0);
  CHECK(ulp_error(INFINITY, HUGE_VAL) == 0);
  CHECK(ulp_error(INFINITY, 1e39) == 0);  // too large for a float
  CHECK(std::isinf(ulp_error(NAN, 1)));
  CHECK(std::isinf(ulp_error(1, NAN)));
  CHECK(std::isinf(ulp_error(-INFINITY, HUGE_VAL)));
}
