// How exact a kernel is, and whether a result is so.
#pragma once

#include <cmath>

#include "core/math/ulp.h"

namespace nonlinear {

// How far a result may lie from the definition in double precision: by this many ulp, or by this much whatever its
// size. A slope that crosses 0 has no bound in ulp there, so it states both.
struct Accuracy {
  float ulp = 0;
  float absolute = 0;
};

inline bool keeps(const Accuracy& promise, float got, double exact) {
  return ulp_error(got, exact) <= promise.ulp || std::fabs(got - exact) <= promise.absolute;  // false for NaN
}

}  // namespace nonlinear
