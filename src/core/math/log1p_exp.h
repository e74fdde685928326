// log(1 + e^x) for x <= 0: what softplus and log-sigmoid add to a straight line.
#pragma once

#include "core/math/expm1.h"
#include "core/math/polynomial.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

// For x <= 0; -inf gives 0, NaN gives NaN.
//
// log(1 + u) = 2 artanh(w) with w = u / (2 + u), at most 1/3 for u = e^x. 2 artanh(w) = 2w + w³ p(w²), with p minimax
// in the relative error of the whole, 4.5e-9 (tools/fit_kernels.py, table 4), in pairs as in expm1.h.
template <class V>
V log1p_exp_of_negative(V x) {
  const V u = exp_of_negative(x);
  const V w = u / (V(2) + u);
  const V z = w * w;
  const V p = madd(z * z, polynomial(z, 0.280031741f, 0.28005904f), polynomial(z, 0.666664183f, 0.400214314f));
  return madd(w * z, p, w + w);
}

}  // namespace nonlinear
