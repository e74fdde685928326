#include "core/data/split.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <vector>

using namespace nonlinear;

namespace {

std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> rows) {
  std::ranges::sort(rows);
  return rows;
}

bool every_row_once(const Split& split, std::size_t n) {
  const auto rows = sorted(split.order);
  for (std::size_t i = 0; i < n; ++i) {
    if (rows[i] != i) return false;
  }
  return rows.size() == n;
}

}  // namespace

TEST_CASE("a stratified split gives each class its share of the training side, to less than one row", "[data][split]") {
  Random random(1, Random::Stream::kData);
  for (int trial = 0; trial < 200; ++trial) {
    const std::size_t classes = 2 + random.below(5), n = 10 + random.below(300),
                      train = 1 + random.below(std::uint32_t(n - 1));
    std::vector<std::uint8_t> labels(n);
    for (auto& label : labels) label = std::uint8_t(std::min(random.below(std::uint32_t(classes)), random.below(7)));
    const Split split = stratified(labels, classes, train, random);
    CAPTURE(trial, classes, n, train);
    REQUIRE(split.train_count == train);
    REQUIRE(every_row_once(split, n));
    std::vector<double> whole(classes), training(classes);
    for (std::size_t i = 0; i < n; ++i) ++whole[labels[split.order[i]]];
    for (std::size_t i = 0; i < train; ++i) ++training[labels[split.order[i]]];
    for (std::size_t c = 0; c < classes; ++c) {
      CHECK(std::fabs(training[c] - whole[c] * double(train) / double(n)) < 1);
    }
  }
}

TEST_CASE("a split of 100,000 rows counts beyond 32 bits", "[data][split]") {
  std::vector<std::uint8_t> labels(100000);
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = i % 4 == 0;
  Random random(1, Random::Stream::kData);
  const Split split = stratified(labels, 2, 90000, random);
  CHECK(std::count_if(split.order.begin(), split.order.begin() + 90000, [&](auto row) { return labels[row] == 1; }) ==
        22500);
}

TEST_CASE("splits are mixed, equal for equal seeds and others for others", "[data][split]") {
  const std::vector<std::uint8_t> labels = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
  const auto order = [&](std::uint32_t seed) {
    Random random(seed, Random::Stream::kData);
    return stratified(labels, 2, 10, random).order;
  };
  CHECK(order(1) == order(1));
  CHECK(order(1) != order(2));
  CHECK(order(1) != sorted(order(1)));

  Random random(1, Random::Stream::kData);
  const Split plain = shuffled(50, 30, random);
  CHECK(every_row_once(plain, 50));
  CHECK(plain.train_count == 30);
  CHECK(plain.order != sorted(plain.order));
}
