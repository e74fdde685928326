#include "core/simd/f32x4.h"

namespace nonlinear {

float unknown_zero() {
  static const volatile float zero = 0;
  return zero;
}

}  // namespace nonlinear
