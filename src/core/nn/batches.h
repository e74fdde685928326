// Which examples come next, and how they become the columns that networks work on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/math/random.h"
#include "core/nn/losses/targets.h"

namespace nonlinear {

// Some examples, side by side in columns.
struct Batch {
  Matrix inputs;  // [feature][example]
  Targets targets;
};

// x[feature][k] = the k-th of the examples, from rows [example][feature].
void gather(const float* rows, std::size_t features, std::span<const std::uint32_t> examples, Matrix& x);
// The same of `count` examples in a row.
void gather(const float* rows, std::size_t features, std::size_t count, Matrix& x);

// The training examples of a set, batch after batch, epoch after epoch.
class Batches {
 public:
  // order: "shuffled" anew before each epoch, or "fixed" as the data lie.
  // remainder: what becomes of the examples that do not fill a batch at an epoch's end. "keep" them as a smaller batch,
  // "drop" them, or "carry" them over into the first batch of the next epoch, which then is larger (TensorFlow
  // Playground).
  // classes: as in Targets.
  static Result<Batches> create(const Dataset& data, std::size_t batch, const std::string& order,
                                const std::string& remainder, std::size_t classes);

  void start(std::uint32_t seed);

  // The examples of the next batch, as indices into the data.
  std::span<const std::uint32_t> next() const {
    return carried_.empty() ? std::span(examples_).subspan(begin_, size_) : std::span(carried_);
  }
  void advance();

  void gather_next(const Dataset& data, Batch& batch) const;
  // Any training or test examples in a row, with what they should have answered.
  void gather_row(const Dataset& data, std::size_t first, std::size_t count, Batch& batch) const;

  std::size_t per_epoch() const;
  std::size_t examples() const { return examples_.size(); }
  std::size_t classes() const { return classes_; }
  // In a fixed order the same batches come again: which of them is next, if it is one of these.
  bool repeats() const { return order_ == Order::kFixed && carried_.empty(); }
  std::size_t index_of_next() const { return index_; }

 private:
  enum class Order { kShuffled, kFixed };
  enum class Remainder { kKeep, kDrop, kCarry };

  Batches(std::size_t count, std::size_t batch, Order order, Remainder remainder, std::size_t classes);
  void take_next();
  template <class Which>
  void gather_targets(const Dataset& data, std::size_t count, Which which, Targets& targets) const;

  std::size_t batch_;
  Order order_;
  Remainder remainder_;
  std::size_t classes_;
  Random random_;
  std::vector<std::uint32_t> examples_;  // of the training part, in the order of this epoch
  std::size_t begin_ = 0, size_ = 0;     // of the next batch in it
  std::size_t index_ = 0;                // of the next batch in this epoch
  std::vector<std::uint32_t> carried_;   // the next batch where it begins with what was left of the last epoch
};

}  // namespace nonlinear
