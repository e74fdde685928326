// One number through a vector function.
#pragma once

#include "core/simd/f32x4.h"

namespace nonlinear {

inline float first_lane(F32x4 v) {
  float lanes[kLanes];
  store(lanes, v);
  return lanes[0];
}

}  // namespace nonlinear
