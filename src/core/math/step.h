// The step from one constant to another at 0.
#pragma once

#include "core/simd/f32x4.h"

namespace nonlinear {

// `low` for x <= 0, `high` for x > 0, NaN for NaN. 0 <= low <= high <= 2^100.
//
// Two factors lift the smallest denormal, 2^-149, above 2^100, and the clamps do the rest: four instructions that run
// beside each other, where comparing with 0, and for NaN with itself, takes twice as many.
template <class V>
V step(V x, V low, V high) {
  return pmin(pmax(x * V(0x1p127f) * V(0x1p127f), low), high);
}

}  // namespace nonlinear
