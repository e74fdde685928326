#include <algorithm>
#include <array>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>
#include <vector>

#include "core/math/random.h"

using namespace nonlinear;
using Stream = Random::Stream;

TEST_CASE("the first numbers of a seed are the same on every build", "[math][random]") {
  Random random(42, Stream::kData);
  // From the same recurrence in Python's unbounded integers: tests/fixtures/pcg32.py.
  const std::uint32_t expected[] = {308960946u, 3810851252u, 251544961u, 2205932146u, 1545401597u, 1316974901u};
  for (const std::uint32_t number : expected) CHECK(random.next() == number);
}

TEST_CASE("streams of one seed and seeds of one stream differ", "[math][random]") {
  std::set<std::uint32_t> firsts;
  for (std::uint32_t seed = 0; seed < 1000; ++seed) {
    for (const Stream stream : {Stream::kWeights, Stream::kOrder, Stream::kData}) {
      firsts.insert(Random(seed, stream).next());
    }
  }
  CHECK(firsts.size() >= 2998);  // 3,000 of 2^32 numbers: one coincidence is expected in a thousand such sets
}

TEST_CASE("uniform numbers lie in [0, 1) with mean 1/2 and variance 1/12", "[math][random]") {
  Random random(3, Stream::kData);
  constexpr int n = 100000;
  double sum = 0, squares = 0;
  for (int i = 0; i < n; ++i) {
    const float x = random.uniform();
    REQUIRE((x >= 0 && x < 1));
    sum += x, squares += double(x) * x;
  }
  const double mean = sum / n;
  CHECK(std::fabs(mean - 0.5) < 5 * std::sqrt(1.0 / 12 / n));  // five standard errors
  CHECK(std::fabs(squares / n - 1.0 / 3) < 5 * std::sqrt(4.0 / 45 / n));
}

TEST_CASE("normal numbers have the first four moments of the normal distribution", "[math][random]") {
  Random random(3, Stream::kWeights);
  constexpr int n = 100000;
  std::array<double, 4> moments{};
  for (int i = 0; i < n; ++i) {
    const double z = random.normal();
    for (double power = 1; double& moment : moments) moment += (power *= z) / n;
  }
  // Five standard errors; the variances of z, z², z³ and z⁴ are 1, 2, 15 and 96.
  const double expected[] = {0, 1, 0, 3}, variance[] = {1, 2, 15, 96};
  for (int k = 0; k < 4; ++k) {
    CAPTURE(k + 1);
    CHECK(std::fabs(moments[k] - expected[k]) < 5 * std::sqrt(variance[k] / n));
  }
}

TEST_CASE("a shuffle keeps every item and reaches all orders about equally often", "[math][random]") {
  Random random(1, Stream::kOrder);
  std::array<int, 6> counts{};
  for (int i = 0; i < 6000; ++i) {
    std::array<int, 3> items{0, 1, 2};
    random.shuffle(std::span<int>(items));
    REQUIRE(std::set<int>(items.begin(), items.end()).size() == 3);
    ++counts[items[0] * 2 + (items[1] > items[2])];
  }
  for (const int count : counts) CHECK(std::abs(count - 1000) < 150);  // five standard deviations of 28.9
}
