// e^-x in three parts, for functions that divide anyway and can so save a division of their own.
#pragma once

#include "core/math/polynomial.h"
#include "core/simd/f32x4.h"

namespace nonlinear {

inline constexpr float kLog2E = 0x1.715476p0f;
// ln 2 in two steps: the first has 15 bits, so that a whole number times it is exact; the second is the rest.
inline constexpr float kLn2High = 0x1.62e4p-1f;
inline constexpr float kLn2Low = 0x1.7f7d1cp-20f;

// e^-x = power * above / below.
template <class V>
struct ExpParts {
  V power;  // 2^n with n = -x / ln 2 rounded to the nearest whole number
  V above;  // above / below = e^r, where r = -x - n ln 2 and |r| <= ln(2) / 2; both lie between 8.3 and 11.9
  V below;  //
};

// For -88.7 <= x <= 88.3; the caller clamps. power * above overflows to +inf from x = -86.3 down, and power is 0 from
// x = 87.7 up: where e^-x would leave the normal floats. NaN gives NaN in `above` and `below`.
//
// e^r = (1 + t) / (1 - t) with t = tanh(r / 2) = r A / B and r² = z:  A = a0 + a1 z,  B = b0 + z.
// The fit is minimax in |t|'s relative error, 5.4e-10 (tools/fit_kernels.py, table 1). What is computed is -r.
template <class V>
ExpParts<V> exp_parts_of_minus(V x) {
  // Adding 1.5 * 2^23 pushes the fraction out of the float: what stays in the low bits is n, here with the exponent's
  // bias 127 added. Moved to the exponent's place they are 2^n.
  constexpr float magic = 0x1.8p23f + 127;
  const V biased = madd(x, V(-kLog2E), V(magic));
  const V power = shift_bits_left(biased, 23);
  const V n = biased - V(magic);
  const V minus_r = madd(n, V(kLn2Low), madd(n, V(kLn2High), x));
  const V z = minus_r * minus_r;
  const V minus_t = minus_r * polynomial(z, 5.00107431f, 0.0832441896f);
  const V b = monic_polynomial(z, 10.0021486f);
  return {power, b - minus_t, b + minus_t};
}

}  // namespace nonlinear
