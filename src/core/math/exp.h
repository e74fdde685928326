// e^x in three parts, for functions that divide anyway and can so save a division of their own.
#pragma once

#include "core/math/polynomial.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

// e^x = 2^64 * power * above / below, with 2^64 kept outside so that `power` fits into a float for x up to 132.
template <class V>
struct ExpParts {
  static constexpr float kScale = 0x1p-64f;
  V power;  // 2^(n - 64) with n = x / ln 2 rounded to the nearest whole number
  V above;  // above / below = e^r, where r = x - n ln 2 and |r| <= ln(2) / 2
  V below;  //
};

// For -43 <= x <= 132; the caller clamps. NaN gives NaN in `above` and `below`.
//
// e^r = (1 + t) / (1 - t) with t = tanh(r / 2) = r A / B and r² = z:  A = a0 + a1 z,  B = b0 + z.
// The fit is minimax in |t|'s relative error, 5.4e-10 (tools/fit_rational.py, first table).
template <class V>
ExpParts<V> exp_parts(V x) {
  // Adding 1.5 * 2^23 pushes the fraction out of the float: what stays in the low bits is n, here with the exponent's
  // bias 127 and the scale's -64 added. Moved to the exponent's place they are 2^(n - 64).
  constexpr float magic = 0x1.8p23f + 127 - 64;
  constexpr float log2_e = 0x1.715476p0f;
  // ln 2 in two steps: the first has 15 bits, so that n * ln2_high is exact; the second is the rest.
  constexpr float ln2_high = 0x1.62e4p-1f;
  constexpr float ln2_low = 0x1.7f7d1cp-20f;

  const V biased = madd(x, V(log2_e), V(magic));
  const V power = shift_bits_left(biased, 23);
  const V n = biased - V(magic);
  const V r = madd(n, V(-ln2_low), madd(n, V(-ln2_high), x));
  const V z = r * r;
  const V t = r * polynomial(z, 5.00107431f, 0.0832441896f);
  const V b = monic_polynomial(z, 10.0021486f);
  return {power, b + t, b - t};
}

}  // namespace nonlinear
