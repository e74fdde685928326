#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/analysis/summary.h"
#include "core/math/random.h"

using namespace nonlinear;

namespace {

using Counts = std::vector<std::uint32_t>;

// Two rows of three numbers, each with one of padding.
Matrix padded() {
  Matrix matrix;
  matrix.resize(2, 3);
  const float rows[2][4] = {{0, -1, 2, 999}, {0, 0, 5, -999}};
  for (std::size_t r = 0; r < 2; ++r) std::copy(rows[r], rows[r] + 4, matrix.row(r));
  return matrix;
}

}  // namespace

TEST_CASE("a summary counts what is in a matrix and nothing of its padding", "[analysis][summary]") {
  const Summary s = summarise(padded());
  CHECK(s.count == 6);
  CHECK(s.mean == 1);
  CHECK(s.variance == Catch::Approx(30.0 / 6 - 1));
  CHECK(s.norm == Catch::Approx(std::sqrt(30.0)));
  CHECK(s.rms == Catch::Approx(std::sqrt(5.0)));
  CHECK(s.smallest == -1);
  CHECK(s.largest == 5);
  CHECK(s.zero_share == 0.5);
}

TEST_CASE("a small spread around a large mean is not lost", "[analysis][summary]") {
  const std::vector<float> numbers{1e6f, 1e6f + 1, 1e6f - 1, 1e6f};
  CHECK(summarise(std::span<const float>(numbers)).variance == 0.5);
}

TEST_CASE("no number is passed over in silence: NaN and infinity show in what they enter", "[analysis][summary]") {
  const std::vector<float> nan{1, std::nanf(""), 3}, infinite{1, INFINITY};
  const Summary s = summarise(std::span<const float>(nan));
  CHECK(std::isnan(s.mean));
  CHECK(std::isnan(s.smallest));
  CHECK(std::isnan(s.largest));
  CHECK(summarise(std::span<const float>(infinite)).largest == INFINITY);
  CHECK(summarise(std::span<const float>(infinite)).smallest == 1);
  CHECK(summarise(std::span<const float>()).count == 0);
  CHECK(std::isnan(summarise(std::span<const float>()).mean));
}

TEST_CASE("a histogram over the data's own range loses nothing", "[analysis][summary]") {
  const Histogram h = histogram(padded(), {.bins = 3}).value();
  CHECK(h.low == -1);
  CHECK(h.high == 5);
  CHECK(h.counts == Counts{4, 1, 1});  // [-1, 1), [1, 3), [3, 5]
  CHECK(h.below + h.above + h.not_a_number == 0);
}

TEST_CASE("what falls outside a given range is counted in the end bins, and said", "[analysis][summary]") {
  const std::vector<float> numbers{-9, -1, 0, 0.5f, 1, 2, 3, INFINITY, -INFINITY, std::nanf("")};
  const Histogram h = histogram(std::span<const float>(numbers), {.bins = 2, .low = 0, .high = 1}).value();
  CHECK(h.counts == Counts{4, 5});
  CHECK(h.below == 3);
  CHECK(h.above == 3);
  CHECK(h.not_a_number == 1);
  const Histogram own = histogram(std::span<const float>(numbers), {.bins = 4}).value();
  CHECK(own.low == -9);  // of the finite ones
  CHECK(own.high == 3);
}

TEST_CASE("a histogram of one value, or of nothing finite, still has a range with a width", "[analysis][summary]") {
  const std::vector<float> same{2, 2, 2}, huge{1e30f, 1e30f}, none{INFINITY, std::nanf("")};
  const Histogram h = histogram(std::span<const float>(same), {.bins = 5}).value();
  CHECK(h.low == 1.5);
  CHECK(h.high == 2.5);
  CHECK(h.counts == Counts{0, 0, 3, 0, 0});
  CHECK(histogram(std::span<const float>(huge), {.bins = 5}).value().counts[2] == 2);
  CHECK(histogram(std::span<const float>(none), {.bins = 2}).value().counts == Counts{0, 1});
}

TEST_CASE("a histogram of normal numbers has the normal distribution's shares", "[analysis][summary]") {
  Random random(4, Random::Stream::kData);
  std::vector<float> numbers(40000);
  for (float& x : numbers) x = random.normal();
  const Histogram h = histogram(std::span<const float>(numbers), {.bins = 6, .low = -3, .high = 3}).value();
  const double edges[] = {-INFINITY, -2, -1, 0, 1, 2, INFINITY};
  for (std::size_t i = 0; i < 6; ++i) {
    const auto below = [](double x) { return std::erfc(-x / std::sqrt(2.0)) / 2; };
    CHECK(h.counts[i] / 40000.0 == Catch::Approx(below(edges[i + 1]) - below(edges[i])).margin(0.01));  // 4 sigma
  }
  CHECK(std::accumulate(h.counts.begin(), h.counts.end(), 0u) == 40000);
}

TEST_CASE("a histogram that cannot be made is refused by name", "[analysis][errors]") {
  const auto argument = [](const HistogramOptions& options) { return histogram(padded(), options).error().argument; };
  for (const double bins : {0.0, 1001.0, 2.5}) CHECK(argument({.bins = bins}) == "histogram.bins");
  CHECK(argument({.low = 1}) == "histogram.high");
  CHECK(argument({.high = 1}) == "histogram.low");
  CHECK(argument({.low = 1, .high = 1}) == "histogram.high");
  CHECK(argument({.low = -INFINITY, .high = 1}) == "histogram.low");
}
