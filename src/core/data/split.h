// Which examples are for training, and in which order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/data/dataset.h"
#include "core/math/random.h"

namespace nonlinear {

// How many of n examples a share from 0.1 to 0.9 is, rounded down; refused as data.trainShare, also where it is none.
Result<std::size_t> training_examples(std::size_t n, double train_share);

// Row order[i] becomes example i; the first train_count are for training.
struct Split {
  std::vector<std::uint32_t> order;
  std::size_t train_count = 0;
};

// A random order of n rows.
Split shuffled(std::size_t n, std::size_t train_count, Random& random);

// As many of each class on the training side as its share of the whole says, to less than one example; both sides in
// random order. labels: [row], below `classes`.
Split stratified(std::span<const std::uint8_t> labels, std::size_t classes, std::size_t train_count, Random& random);

}  // namespace nonlinear
