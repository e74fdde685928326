// Polynomials by Horner's rule, the lowest power's coefficient first.
#pragma once

#include "core/simd/f32x4.h"

namespace nonlinear {

// c0 + c1 z + c2 z² + …
template <class V, class... Higher>
V polynomial(V z, float c0, Higher... higher) {
  if constexpr (sizeof...(higher) == 0) return V(c0);
  else return madd(polynomial(z, higher...), z, V(c0));
}

// c0 + c1 z + … + zⁿ: the leading coefficient is 1, which saves a multiplication.
template <class V, class... Higher>
V monic_polynomial(V z, float c0, Higher... higher) {
  if constexpr (sizeof...(higher) == 0) return z + V(c0);
  else return madd(monic_polynomial(z, higher...), z, V(c0));
}

}  // namespace nonlinear
