// A data set that the caller has as arrays.
#pragma once

#include <cstdint>
#include <span>

#include "core/data/dataset.h"

namespace nonlinear {

// inputs: [example][feature]; shape: one to three sizes whose product is the features of an example.
// classes 2 to 256: labels has one for each example, or for each of its steps. classes 0: targets has as many for each.
// The first `train_count` examples are for training.
struct Numbers {
  std::span<const float> inputs;
  std::span<const double> shape;
  double classes = 0;
  std::span<const std::uint8_t> labels;
  std::span<const float> targets;
  double train_count = 0;
};

Result<Dataset> dataset_from_numbers(const Numbers& numbers);

}  // namespace nonlinear
