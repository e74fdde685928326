#include "core/simd/map.h"

#include <catch_amalgamated.hpp>
#include <numeric>
#include <vector>

using namespace nonlinear;

namespace {

constexpr std::size_t kLongest = 40;  // past the unrolled loop, with every length of tail
constexpr float kUntouched = -99;

std::vector<float> counting(std::size_t n) {
  std::vector<float> x(n);
  std::iota(x.begin(), x.end(), 1.0f);
  return x;
}

}  // namespace

TEST_CASE("map reaches every element of every length and not one more", "[simd][map]") {
  for (std::size_t n = 0; n <= kLongest; ++n) {
    CAPTURE(n);
    const std::vector<float> x = counting(n);
    std::vector<float> y(n + 4, kUntouched);
    map(
        n, y.data(), [](F32x4 v) { return v * v; }, x.data());
    for (std::size_t i = 0; i < n; ++i) CHECK(y[i] == x[i] * x[i]);
    for (std::size_t i = n; i < y.size(); ++i) CHECK(y[i] == kUntouched);
  }
}

TEST_CASE("map may write over any of its inputs", "[simd][map]") {
  for (std::size_t n = 0; n <= kLongest; ++n) {
    CAPTURE(n);
    const std::vector<float> a = counting(n);
    const std::vector<float> b(n, 3);
    const auto f = [](F32x4 v, F32x4 w) { return v - w; };
    std::vector<float> apart(n), over_a = a, over_b = b;
    map(n, apart.data(), f, a.data(), b.data());
    map(n, over_a.data(), f, over_a.data(), b.data());
    map(n, over_b.data(), f, a.data(), over_b.data());
    CHECK(over_a == apart);
    CHECK(over_b == apart);
  }
}
