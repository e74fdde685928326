#include "core/simd/f32x4.h"

#include <array>
#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

using namespace nonlinear;

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();

F32x4 four(float a, float b, float c, float d) {
  const float lanes[] = {a, b, c, d};
  return load(lanes);
}

// As bit patterns, so that -0 differs from 0 and NaN equals itself.
std::array<std::uint32_t, 4> bits(F32x4 x) {
  float lanes[4];
  store(lanes, x);
  return std::bit_cast<std::array<std::uint32_t, 4>>(lanes);
}

}  // namespace

TEST_CASE("a vector leaves memory as it entered it, at any address", "[simd]") {
  const float in[] = {9, 1.5f, -0.0f, kInf, 1e-45f, 9};
  float out[] = {0, 0, 0, 0, 0, 0};
  store(out + 1, load(in + 1));
  CHECK(bits(load(out + 1)) == bits(four(1.5f, -0.0f, kInf, 1e-45f)));
  CHECK(out[0] == 0);
  CHECK(out[5] == 0);
}

TEST_CASE("arithmetic works lane by lane", "[simd]") {
  const F32x4 a = four(1, 2, 3, 4), b = four(8, 4, 2, 1);
  CHECK(bits(a + b) == bits(four(9, 6, 5, 5)));
  CHECK(bits(a - b) == bits(four(-7, -2, 1, 3)));
  CHECK(bits(a * b) == bits(four(8, 8, 6, 4)));
  CHECK(bits(a / b) == bits(four(0.125f, 0.5f, 1.5f, 4)));
  CHECK(bits(madd(a, b, F32x4(1))) == bits(four(9, 9, 7, 5)));
  CHECK(sum(a) == 10);
}

TEST_CASE("madd is a * b + c in this order of arguments", "[simd]") {
  CHECK(sum(madd(F32x4(2), F32x4(3), F32x4(4))) == 40);
}

TEST_CASE("pmin and pmax keep a NaN in their first argument and drop one in the second", "[simd]") {
  CHECK(std::isnan(std::bit_cast<float>(bits(pmax(F32x4(kNaN), F32x4(0)))[0])));
  CHECK(std::isnan(std::bit_cast<float>(bits(pmin(F32x4(kNaN), F32x4(0)))[3])));
  CHECK(bits(pmax(F32x4(0), F32x4(kNaN))) == bits(F32x4(0)));
  CHECK(bits(pmin(F32x4(0), F32x4(kNaN))) == bits(F32x4(0)));
}

TEST_CASE("pmin and pmax give their first argument when both are equal", "[simd]") {
  CHECK(bits(pmax(F32x4(-0.0f), F32x4(0))) == bits(F32x4(-0.0f)));
  CHECK(bits(pmin(F32x4(0), F32x4(-0.0f))) == bits(F32x4(0)));
  CHECK(bits(pmax(four(-1, 0, 1, -kInf), F32x4(0))) == bits(four(0, 0, 1, 0)));
  CHECK(bits(pmin(four(-1, 0, 1, kInf), F32x4(0))) == bits(four(-1, 0, 0, 0)));
}

TEST_CASE("select takes each lane from the side its mask names", "[simd]") {
  const F32x4 x = four(-1, 0, 1, kNaN);
  const F32x4 yes(1), no(0);
  CHECK(bits(select(x > F32x4(0), yes, no)) == bits(four(0, 0, 1, 0)));
  CHECK(bits(select(x < F32x4(0), yes, no)) == bits(four(1, 0, 0, 0)));
  CHECK(bits(select(x == x, yes, no)) == bits(four(1, 1, 1, 0)));
}

TEST_CASE("sign changes touch the sign bit alone, of zeros and infinities too", "[simd]") {
  CHECK(bits(-four(0, -0.0f, 2, -kInf)) == bits(four(-0.0f, 0, -2, kInf)));
  CHECK(bits(abs(four(0, -0.0f, -2, -kInf))) == bits(four(0, 0, 2, kInf)));
}

TEST_CASE("bits moved left by 23 become an exponent", "[simd]") {
  CHECK(bits(shift_bits_left(F32x4(0x1.8p23f + 127 + 3), 23)) == bits(F32x4(8)));
  CHECK(bits(shift_bits_left(F32x4(0x1.8p23f + 127 - 3), 23)) == bits(F32x4(0.125f)));
}
