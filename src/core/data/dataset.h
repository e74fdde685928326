// Labelled examples: what networks learn from and are tested on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/error.h"

namespace nonlinear {

struct Dataset {
  std::size_t features = 0;
  std::size_t classes = 0;
  std::size_t train_count = 0;       // the first examples are for training, the rest for testing
  std::vector<float> inputs;         // [example][feature]
  std::vector<std::uint8_t> labels;  // [example], 0 .. classes - 1

  struct Range {
    std::size_t begin, end;
    std::size_t count() const { return end - begin; }
  };

  std::size_t count() const { return labels.size(); }
  std::size_t test_count() const { return count() - train_count; }
  const float* example(std::size_t i) const { return inputs.data() + i * features; }
};

// The first thing that is wrong with a set, if anything is: empty, sizes that do not fit, a number that is not finite,
// a label out of range.
std::optional<Error> flaw(const Dataset& data);

}  // namespace nonlinear
