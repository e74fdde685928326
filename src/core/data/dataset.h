// Examples with their answers: what networks learn from and are tested on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/data/features.h"
#include "core/data/shape.h"
#include "core/error.h"

namespace nonlinear {

// The answers are classes (`classes` of them, one label for each example or for each step of a sequence), or numbers
// (`classes` is 0, `target_count` of them for each example).
struct Dataset {
  std::size_t features = 0;          // numbers in one example
  std::size_t classes = 0;           // 0 where the answers are numbers
  std::size_t train_count = 0;       // the first examples are for training, the rest for testing
  std::vector<float> inputs;         // [example][feature]
  std::vector<std::uint8_t> labels;  // [example] or [example][step], 0 .. classes - 1
  std::vector<float> targets = {};   // [example][target]
  std::size_t target_count = 0;      // targets of one example
  Shape shape = {};                  // how the features of an example are arranged; empty: in a row
  // What an example says about a point of the plane, in this order. Empty where examples are no points of the plane,
  // and where they are plain x and y.
  std::vector<Feature> plane_features = {};

  struct Range {
    std::size_t begin, end;
    std::size_t count() const { return end - begin; }
  };

  std::size_t count() const { return features == 0 ? 0 : inputs.size() / features; }
  // Of one example: 1, or one for each step of a sequence.
  std::size_t labels_each() const { return count() == 0 ? 1 : labels.size() / count(); }
  std::size_t test_count() const { return count() - train_count; }
  const float* example(std::size_t i) const { return inputs.data() + i * features; }
};

// The first thing that is wrong with a set, if anything is: empty, sizes that do not fit, a number that is not finite,
// a label out of range.
std::optional<Error> flaw(const Dataset& data);

}  // namespace nonlinear
