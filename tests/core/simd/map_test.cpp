#include "core/simd/map.h"

#include <catch_amalgamated.hpp>
#include <numeric>
#include <vector>

using namespace nonlinear;

namespace {

constexpr std::size_t kLongest = 40;  // two whole blocks, and every length of what is left over
constexpr float kUntouched = -99;

std::vector<float> counting(std::size_t n) {
  std::vector<float> x(n);
  std::iota(x.begin(), x.end(), 1.0f);
  return x;
}

void square(std::size_t n, float* out, const float* x) {
  map_blocks(
      n, out, [](F32x4 v) { return v * v; }, x);
}

void minus(std::size_t n, float* out, const float* a, const float* b) {
  map_blocks(
      n, out, [](F32x4 v, F32x4 w) { return v - w; }, a, b);
}

}  // namespace

TEST_CASE("map reaches every element of every length and not one more", "[simd][map]") {
  for (std::size_t n = 0; n <= kLongest; ++n) {
    CAPTURE(n);
    const std::vector<float> x = counting(n);
    std::vector<float> y(n + 4, kUntouched);
    in_blocks(n, y.data(), square, x.data());
    for (std::size_t i = 0; i < n; ++i) CHECK(y[i] == x[i] * x[i]);
    for (std::size_t i = n; i < y.size(); ++i) CHECK(y[i] == kUntouched);
  }
}

TEST_CASE("map may write over any of its inputs", "[simd][map]") {
  for (std::size_t n = 0; n <= kLongest; ++n) {
    CAPTURE(n);
    const std::vector<float> a = counting(n);
    const std::vector<float> b(n, 3);
    std::vector<float> apart(n), over_a = a, over_b = b;
    in_blocks(n, apart.data(), minus, a.data(), b.data());
    in_blocks(n, over_a.data(), minus, over_a.data(), b.data());
    in_blocks(n, over_b.data(), minus, a.data(), over_b.data());
    CHECK(over_a == apart);
    CHECK(over_b == apart);
  }
}

TEST_CASE("one vector at a time gives what four give", "[simd][map]") {
  const std::vector<float> x = counting(2 * kBlock);
  std::vector<float> at_once(x.size()), one_by_one(x.size());
  const auto f = [](F32x4 v) { return v / (v + F32x4(1)); };
  map_blocks(x.size(), at_once.data(), f, x.data());
  map_vectors(x.size(), one_by_one.data(), f, x.data());
  CHECK(one_by_one == at_once);
}
