#include "core/math/polynomial.h"

#include <catch_amalgamated.hpp>

using namespace nonlinear;

TEST_CASE("coefficients stand in rising order of powers", "[math][polynomial]") {
  CHECK(sum(polynomial(F32x4(2), 1.f, 10.f, 100.f)) == 4 * 421);
  CHECK(sum(monic_polynomial(F32x4(2), 1.f, 10.f, 100.f)) == 4 * 429);
}
