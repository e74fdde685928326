// e^x and e^x - 1 for x <= 0 to about an ulp, without a division. Where a division is needed anyway, exp.h is faster.
#pragma once

#include "core/math/exp.h"
#include "core/math/polynomial.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

// p(r) in e^r = 1 + r + r² p(r), |r| <= ln(2) / 2, with r2 = r²: minimax in the relative error of e^r - 1, 1.4e-8
// (tools/fit_kernels.py, table 3). In pairs (Estrin 1960), since a chain of dependent steps is what such kernels wait
// for.
template <class V>
V exp_remainder(V r, V r2) {
  return madd(r2, madd(r2, V(0.0013869938f), polynomial(r, 0.0416674428f, 0.0083662495f)),
              polynomial(r, 0.49999997f, 0.166665465f));
}

// e^x for x <= 0. From x = -87.7 down it is 0, where e^x would leave the normal floats. NaN gives NaN.
template <class V>
V exp_of_negative(V x) {
  constexpr float magic = 0x1.8p23f + 127;  // this and the steps of ln 2 as in exp.h
  const V c = pmax(x, V(-88));
  const V biased = madd(c, V(kLog2E), V(magic));
  const V power = shift_bits_left(biased, 23);
  const V n = biased - V(magic);
  const V r = madd(n, V(-kLn2Low), madd(n, V(-kLn2High), c));
  const V r2 = r * r;
  return power * (V(1) + madd(r2, exp_remainder(r, r2), r));
}

// e^x - 1 = (power - 1) + tail without the cancellation near 0: power is a power of two and its difference from 1
// exact, so only the addition rounds at the size of the result.
template <class V>
struct Expm1Parts {
  V power;
  V tail;
};

// For -87 <= x <= 0. NaN gives NaN in `tail`.
//
// With x = n ln 2 + r, power is 2^n and tail 2^n (r + r² p(r)). ln 2 comes in one step: where n ln 2 is rounded, 2^n
// has made that error small.
template <class V>
Expm1Parts<V> expm1_parts(V x) {
  constexpr float magic = 0x1.8p23f + 127;
  constexpr float ln2 = 0x1.62e43p-1f;
  const V biased = madd(x, V(kLog2E), V(magic));
  const V power = shift_bits_left(biased, 23);
  const V r = madd(biased - V(magic), V(-ln2), x);
  const V r2 = r * r;
  return {power, madd(r2 * exp_remainder(r, r2), power, power * r)};
}

// For x <= 0; from -17.33 down exactly -1, at 0 exactly +0. NaN gives NaN.
template <class V>
V expm1_of_negative(V x) {
  const Expm1Parts<V> e = expm1_parts(pmax(x, V(-17.4f)));
  return e.tail + (e.power - V(1));
}

}  // namespace nonlinear
