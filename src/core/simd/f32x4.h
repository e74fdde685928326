// Four floats that are computed with at once: the one header that differs between flavours.
//
//   NL_SCALAR          plain loops over four floats, for browsers without SIMD and as the yardstick of the others
//   __wasm_simd128__   WebAssembly SIMD; with __wasm_relaxed_simd__, too, madd is fused
//   otherwise          the vector extensions of GCC and Clang, so that the same kernels run natively under sanitizers
//
// A kernel is a template on V and uses only what stands below the line "for all flavours" and the operators of F32x4.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

#if defined(__wasm_simd128__) && !defined(NL_SCALAR)
#include <wasm_simd128.h>
#define NL_WASM_SIMD 1
#endif

namespace nonlinear {

inline constexpr std::size_t kLanes = 4;

#if defined(NL_SCALAR)

namespace lanes {
template <class Lane>
struct Four {
  Lane lane[kLanes];
};
template <class Out, class F, class... In>
Four<Out> each(F f, const Four<In>&... in) {
  return {{f(in.lane[0]...), f(in.lane[1]...), f(in.lane[2]...), f(in.lane[3]...)}};
}
using Floats = Four<float>;
using Bits = Four<std::uint32_t>;

inline Floats splat(float x) { return {{x, x, x, x}}; }
inline Bits bits(Floats a) {
  return each<std::uint32_t>([](float x) { return std::bit_cast<std::uint32_t>(x); }, a);
}
inline Floats floats(Bits a) {
  return each<float>([](std::uint32_t x) { return std::bit_cast<float>(x); }, a);
}

#define NL_LANEWISE(type, op, out)                                        \
  inline Four<out> operator op(type a, type b) {                          \
    return each<out>([](auto x, auto y) -> out { return x op y; }, a, b); \
  }
NL_LANEWISE(Floats, +, float)
NL_LANEWISE(Floats, -, float)
NL_LANEWISE(Floats, *, float)
NL_LANEWISE(Floats, /, float)
NL_LANEWISE(Bits, &, std::uint32_t)
NL_LANEWISE(Bits, |, std::uint32_t)
NL_LANEWISE(Bits, ^, std::uint32_t)
#undef NL_LANEWISE
inline Bits operator~(Bits a) {
  return each<std::uint32_t>([](std::uint32_t x) { return ~x; }, a);
}
inline Bits operator<<(Bits a, int count) {
  return each<std::uint32_t>([count](std::uint32_t x) { return x << count; }, a);
}
inline Bits less(Floats a, Floats b) {
  return each<std::uint32_t>([](float x, float y) { return x < y ? ~0u : 0u; }, a, b);
}
inline Bits equal(Floats a, Floats b) {
  return each<std::uint32_t>([](float x, float y) { return x == y ? ~0u : 0u; }, a, b);
}
inline Bits splat_bits(std::uint32_t x) { return {{x, x, x, x}}; }
inline Floats select(Bits mask, Floats a, Floats b) {
  return each<float>([](std::uint32_t m, float x, float y) { return m ? x : y; }, mask, a, b);
}
inline Floats pmin(Floats a, Floats b) {
  return each<float>([](float x, float y) { return y < x ? y : x; }, a, b);
}
inline Floats pmax(Floats a, Floats b) {
  return each<float>([](float x, float y) { return x < y ? y : x; }, a, b);
}
inline Floats madd(Floats a, Floats b, Floats c) { return a * b + c; }
inline Floats sqrt(Floats a) {
  return each<float>([](float x) { return __builtin_sqrtf(x); }, a);
}
inline float lane(Floats a, int k) { return a.lane[k]; }
inline float sum(Floats a) { return (a.lane[0] + a.lane[2]) + (a.lane[1] + a.lane[3]); }
inline Floats sums_of(Floats a, Floats b, Floats c, Floats d) { return {{sum(a), sum(b), sum(c), sum(d)}}; }
inline void transpose(Floats& a, Floats& b, Floats& c, Floats& d) {
  Floats* const rows[] = {&a, &b, &c, &d};
  for (std::size_t i = 0; i < kLanes; ++i) {
    for (std::size_t j = 0; j < i; ++j) std::swap(rows[i]->lane[j], rows[j]->lane[i]);
  }
}
}  // namespace lanes

#else

namespace lanes {
using Floats = float __attribute__((vector_size(16)));
using Bits = std::uint32_t __attribute__((vector_size(16)));

inline Floats splat(float x) { return Floats{x, x, x, x}; }
inline Bits splat_bits(std::uint32_t x) { return Bits{x, x, x, x}; }
inline Bits bits(Floats a) { return std::bit_cast<Bits>(a); }
inline Floats floats(Bits a) { return std::bit_cast<Floats>(a); }
inline Bits less(Floats a, Floats b) { return std::bit_cast<Bits>(a < b); }
inline Bits equal(Floats a, Floats b) { return std::bit_cast<Bits>(a == b); }
inline float lane(Floats a, int k) { return a[k]; }
inline float sum(Floats a) { return (a[0] + a[2]) + (a[1] + a[3]); }
// A transposition of four by four, added up on the way.
inline Floats sums_of(Floats a, Floats b, Floats c, Floats d) {
  const Floats ab = __builtin_shufflevector(a, b, 0, 4, 1, 5) + __builtin_shufflevector(a, b, 2, 6, 3, 7);
  const Floats cd = __builtin_shufflevector(c, d, 0, 4, 1, 5) + __builtin_shufflevector(c, d, 2, 6, 3, 7);
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}
inline void transpose(Floats& a, Floats& b, Floats& c, Floats& d) {
  const Floats ab_low = __builtin_shufflevector(a, b, 0, 4, 1, 5), ab_high = __builtin_shufflevector(a, b, 2, 6, 3, 7);
  const Floats cd_low = __builtin_shufflevector(c, d, 0, 4, 1, 5), cd_high = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  a = __builtin_shufflevector(ab_low, cd_low, 0, 1, 4, 5);
  b = __builtin_shufflevector(ab_low, cd_low, 2, 3, 6, 7);
  c = __builtin_shufflevector(ab_high, cd_high, 0, 1, 4, 5);
  d = __builtin_shufflevector(ab_high, cd_high, 2, 3, 6, 7);
}

#if defined(NL_WASM_SIMD)
inline Floats pmin(Floats a, Floats b) { return Floats(wasm_f32x4_pmin(v128_t(a), v128_t(b))); }
inline Floats pmax(Floats a, Floats b) { return Floats(wasm_f32x4_pmax(v128_t(a), v128_t(b))); }
inline Floats select(Bits mask, Floats a, Floats b) {
  return Floats(wasm_v128_bitselect(v128_t(a), v128_t(b), v128_t(mask)));
}
inline Floats sqrt(Floats a) { return Floats(wasm_f32x4_sqrt(v128_t(a))); }
#else
inline Floats sqrt(Floats a) {
  return Floats{__builtin_sqrtf(a[0]), __builtin_sqrtf(a[1]), __builtin_sqrtf(a[2]), __builtin_sqrtf(a[3])};
}
inline Floats select(Bits mask, Floats a, Floats b) { return floats((bits(a) & mask) | (bits(b) & ~mask)); }
inline Floats pmin(Floats a, Floats b) { return select(less(b, a), b, a); }
inline Floats pmax(Floats a, Floats b) { return select(less(a, b), b, a); }
#endif

#if defined(NL_WASM_SIMD) && defined(__wasm_relaxed_simd__)
inline Floats madd(Floats a, Floats b, Floats c) {
  return Floats(wasm_f32x4_relaxed_madd(v128_t(a), v128_t(b), v128_t(c)));
}
#else
inline Floats madd(Floats a, Floats b, Floats c) { return a * b + c; }
#endif
}  // namespace lanes

#endif

// ---- for all flavours ----

// 0, which neither the compiler nor the engine can know. Engines build a vector constant anew at each use, in up to
// three instructions (V8 14: a sigmoid takes twice its time). A number that has met this zero is to them no constant:
// it is computed before the loop and stays in a register, or in memory one instruction away.
[[gnu::const]] float unknown_zero();

// What a comparison gives: per lane all ones (true) or all zeros (false).
struct Mask4 {
  lanes::Bits bits;
};

struct F32x4 {
  lanes::Floats lanes;

  F32x4() : lanes(lanes::splat(0)) {}
#if defined(NL_WASM_SIMD)
  explicit F32x4(float x) : lanes(lanes::splat(__builtin_constant_p(x) && x != 0 ? x + unknown_zero() : x)) {}
#else
  explicit F32x4(float x) : lanes(lanes::splat(x)) {}
#endif
  F32x4(lanes::Floats x) : lanes(x) {}

  friend F32x4 operator+(F32x4 a, F32x4 b) { return a.lanes + b.lanes; }
  friend F32x4 operator-(F32x4 a, F32x4 b) { return a.lanes - b.lanes; }
  friend F32x4 operator*(F32x4 a, F32x4 b) { return a.lanes * b.lanes; }
  friend F32x4 operator/(F32x4 a, F32x4 b) { return a.lanes / b.lanes; }
  friend Mask4 operator<(F32x4 a, F32x4 b) { return {lanes::less(a.lanes, b.lanes)}; }
  friend Mask4 operator>(F32x4 a, F32x4 b) { return {lanes::less(b.lanes, a.lanes)}; }
  friend Mask4 operator==(F32x4 a, F32x4 b) { return {lanes::equal(a.lanes, b.lanes)}; }
  F32x4& operator+=(F32x4 b) { return *this = *this + b; }
  // Flips the sign bit, of NaN as well. An exclusive or is faster in WebAssembly than its own negation.
  friend F32x4 operator-(F32x4 a) { return lanes::floats(lanes::bits(a.lanes) ^ lanes::splat_bits(0x80000000u)); }
};

inline F32x4 load(const float* p) {
  F32x4 x;
  std::memcpy(&x.lanes, p, sizeof x.lanes);
  return x;
}
inline void store(float* p, F32x4 x) { std::memcpy(p, &x.lanes, sizeof x.lanes); }

// The first argument unless the second is smaller (larger): NaN in the first passes, NaN in the second does not.
// Never f32x4.min and max: engines need nine instructions for their rules about NaN and -0, and one for these.
inline F32x4 pmin(F32x4 a, F32x4 b) { return lanes::pmin(a.lanes, b.lanes); }
inline F32x4 pmax(F32x4 a, F32x4 b) { return lanes::pmax(a.lanes, b.lanes); }

// a * b + c, rounded once where the flavour can (relaxed), else twice.
inline F32x4 madd(F32x4 a, F32x4 b, F32x4 c) { return lanes::madd(a.lanes, b.lanes, c.lanes); }

inline F32x4 sqrt(F32x4 a) { return lanes::sqrt(a.lanes); }

// a * factor, and nothing at all where the factor is known to be 1: the standard parameter of most functions.
inline F32x4 scale(F32x4 a, float factor) {
  return __builtin_constant_p(factor) && factor == 1 ? a : a * F32x4(factor);
}

inline F32x4 select(Mask4 mask, F32x4 a, F32x4 b) { return lanes::select(mask.bits, a.lanes, b.lanes); }
// The bits of either, for numbers of which one is +0.
inline F32x4 either(F32x4 a, F32x4 b) { return lanes::floats(lanes::bits(a.lanes) | lanes::bits(b.lanes)); }
inline F32x4 minus_abs(F32x4 a) { return lanes::floats(lanes::bits(a.lanes) | lanes::splat_bits(0x80000000u)); }
inline F32x4 abs(F32x4 a) { return lanes::floats(lanes::bits(a.lanes) & lanes::splat_bits(0x7fffffffu)); }

// `size`, which must not be negative, with the sign of `sign`: -0 has one, too.
inline F32x4 with_sign_of(F32x4 sign, F32x4 size) {
  return lanes::floats(lanes::bits(size.lanes) | (lanes::bits(sign.lanes) & lanes::splat_bits(0x80000000u)));
}

// The bit pattern moved left by `count`: turns the low bits of a magically biased number into its exponent
// (math/exp.h).
inline F32x4 shift_bits_left(F32x4 a, int count) { return lanes::floats(lanes::bits(a.lanes) << count); }

// The lanes added up, in the same order in every flavour.
inline float lane(F32x4 a, int k) { return lanes::lane(a.lanes, k); }
inline float sum(F32x4 a) { return lanes::sum(a.lanes); }
// The sums of four, one a lane, each in that same order.
inline F32x4 sums_of(F32x4 a, F32x4 b, F32x4 c, F32x4 d) { return lanes::sums_of(a.lanes, b.lanes, c.lanes, d.lanes); }
// Rows become columns.
inline void transpose(F32x4 (&rows)[kLanes]) {
  lanes::transpose(rows[0].lanes, rows[1].lanes, rows[2].lanes, rows[3].lanes);
}

}  // namespace nonlinear
