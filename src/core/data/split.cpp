#include "core/data/split.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/arguments.h"
#include "core/decimal.h"

namespace nonlinear {

Result<std::size_t> training_examples(std::size_t n, double train_share) {
  if (const auto share = number_between("data.trainShare", train_share, 0.1, 0.9); !share.ok()) return share.error();
  // 0.29 of 100 are 29, though 100 * 0.29 is 28.999999999999996.
  const auto count = static_cast<std::size_t>(std::floor(static_cast<double>(n) * train_share + 1e-9));
  if (count > 0) return count;
  return Error{"data.trainShare", number_text(train_share),
               "a share that leaves at least 1 of " + std::to_string(n) + " examples for training"};
}

Split shuffled(std::size_t n, std::size_t train_count, Random& random) {
  Split split{std::vector<std::uint32_t>(n), train_count};
  std::iota(split.order.begin(), split.order.end(), 0u);
  random.shuffle(std::span(split.order));
  return split;
}

Split stratified(std::span<const std::uint8_t> labels, std::size_t classes, std::size_t train_count, Random& random) {
  const std::size_t n = labels.size();
  std::vector<std::uint64_t> sizes(classes), quota(classes);  // 64 bits for their products
  for (const std::uint8_t label : labels) ++sizes[label];

  // Each class gets its share rounded down. What is still free goes to the classes that lost most by rounding, the
  // first of equals first (Hamilton's method for seats in a parliament).
  std::vector<std::size_t> by_loss(classes);
  std::iota(by_loss.begin(), by_loss.end(), std::size_t{0});
  std::uint64_t given = 0;
  for (std::size_t c = 0; c < classes; ++c) given += quota[c] = sizes[c] * train_count / n;
  std::ranges::stable_sort(by_loss, std::ranges::greater(), [&](std::size_t c) { return sizes[c] * train_count % n; });
  for (std::size_t i = 0; given < train_count; ++i, ++given) ++quota[by_loss[i]];

  // In a random order the first of each class are a random choice, and so is the order on each side.
  const Split mixed = shuffled(n, train_count, random);
  Split split{{}, train_count};
  std::vector<std::uint32_t> testing;
  for (const std::uint32_t row : mixed.order) {
    std::uint64_t& free = quota[labels[row]];
    (free > 0 ? split.order : testing).push_back(row);
    if (free > 0) --free;
  }
  split.order.insert(split.order.end(), testing.begin(), testing.end());
  return split;
}

}  // namespace nonlinear
