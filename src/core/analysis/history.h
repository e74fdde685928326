// How a run went: losses and what else a page draws over its steps, in bounded memory.
//
// Every n-th record is kept, n being 1 until the memory is full; then every second entry goes and n doubles. So entries
// stay evenly spaced, the first stays for ever, and the last is always the newest.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

struct HistoryEntry {
  double step = 0;
  double train_loss = 0;
  double test_loss = 0;
  double train_accuracy = 0;  // NaN where answers are numbers
  double test_accuracy = 0;
  double learning_rate = 0;  // of the next step
};

// Where a run stands now, over its whole parts.
HistoryEntry history_entry(const Trainer& run);

class History {
 public:
  // capacity: 4 to 1,000,000 entries.
  static Result<History> create(double capacity);

  // Steps must not go back. A second record of one step takes the place of the first.
  std::optional<Error> record(const HistoryEntry& entry);
  void clear();

  std::size_t size() const { return columns_.step.size(); }
  std::size_t spacing() const { return spacing_; }  // n: how many records lie between two entries

  // The same length each, oldest first, as plots take them. A double counts steps, a float has bits enough to draw.
  struct Columns {
    std::vector<double> step;
    std::vector<float> train_loss, test_loss, train_accuracy, test_accuracy, learning_rate;
  };
  const Columns& columns() const { return columns_; }

 private:
  explicit History(std::size_t capacity) : capacity_(capacity) {}

  void thin();

  std::size_t capacity_;
  std::size_t spacing_ = 1;
  std::size_t last_ = 0;  // which record the last entry is, counted from 0
  Columns columns_;
};

}  // namespace nonlinear
