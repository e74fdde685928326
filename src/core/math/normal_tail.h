// The upper tail of the normal distribution, to an absolute error: what GELU needs of the error function.
#pragma once

#include "core/math/polynomial.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

// 1 / Q(t) with Q(t) = P(N(0, 1) > t) = erfc(t / √2) / 2, for t >= 0. Overflows to +inf where Q is 0 in float32.
//
// Q(t) = q(t)^-16 with a polynomial q of degree 7: the form of Hastings, "Approximations for Digital Computers", 1955,
// sheet 45, fitted afresh so that the error of t Q(t), which GELU is made of, is minimax: 4.6e-8
// (tools/fit_kernels.py, table 5).
template <class V>
V inverse_normal_tail(V t) {
  const V q = polynomial(t, 1.04427373f, 0.0520774871f, 0.0220611859f, 0.00346277491f, -7.71540181e-06f, 7.9147736e-05f,
                         -2.40315762e-06f, 8.74267187e-07f);
  const V q2 = q * q, q4 = q2 * q2, q8 = q4 * q4;
  return q8 * q8;
}

// Q(t) over the density e^(-t²/2) / √(2π), for t >= 0: for slopes, which need the density anyway. Times the density,
// the error is below 3e-7. Abramowitz & Stegun 1964, formula 26.2.17.
template <class V>
V normal_tail_over_density(V t) {
  const V k = V(1) / madd(t, V(0.2316419f), V(1));
  return k * polynomial(k, 0.31938153f, -0.356563782f, 1.781477937f, -1.821255978f, 1.330274429f);
}

}  // namespace nonlinear
