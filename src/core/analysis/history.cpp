#include "core/analysis/history.h"

#include <cmath>

#include "core/arguments.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kFewest = 4, kMost = 1'000'000;

template <class Columns, class Visit>
void for_each_column(Columns& columns, Visit visit) {
  visit(columns.step, &HistoryEntry::step);
  visit(columns.train_loss, &HistoryEntry::train_loss);
  visit(columns.test_loss, &HistoryEntry::test_loss);
  visit(columns.train_accuracy, &HistoryEntry::train_accuracy);
  visit(columns.test_accuracy, &HistoryEntry::test_accuracy);
  visit(columns.learning_rate, &HistoryEntry::learning_rate);
}

}  // namespace

HistoryEntry history_entry(const Trainer& run) {
  const Score train = run.score(Part::kTrain);
  const Score test = run.data().test_count() == 0 ? train : run.score(Part::kTest);
  return {.step = double(run.steps()),
          .train_loss = train.loss,
          .test_loss = test.loss,
          .train_accuracy = train.accuracy,
          .test_accuracy = test.accuracy,
          .learning_rate = run.learning_rate()};
}

Result<History> History::create(double capacity) {
  const auto entries = whole_number("capacity", capacity, kFewest, kMost);
  if (!entries.ok()) return entries.error();
  return History(entries.value());
}

void History::clear() {
  columns_ = {};
  spacing_ = 1;
  last_ = 0;
}

std::optional<Error> History::record(const HistoryEntry& entry) {
  const double least = size() == 0 ? 0 : columns_.step.back();
  if (!(entry.step >= least) || std::isinf(entry.step)) {
    return Error{"step", number_text(entry.step), "a finite number from " + number_text(least) + " on"};
  }
  const bool again = size() > 0 && entry.step == least;
  // The last entry gives way to a newer one unless it has a place of its own.
  const bool replace = again || (size() > 0 && last_ % spacing_ != 0);
  if (size() > 0 && !again) ++last_;
  if (!replace && size() == capacity_) {
    thin();
    if ((last_ - 1) % spacing_ != 0) for_each_column(columns_, [](auto& column, auto) { column.pop_back(); });
  }
  for_each_column(columns_, [&](auto& column, auto value) {
    using Number = typename std::remove_reference_t<decltype(column)>::value_type;
    if (replace) column.back() = static_cast<Number>(entry.*value);
    else column.push_back(static_cast<Number>(entry.*value));
  });
  return std::nullopt;
}

// Keeps every second entry from the first on, and the last.
void History::thin() {
  const std::size_t all = size();
  for_each_column(columns_, [all](auto& column, auto) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all; i += 2) column[kept++] = column[i];
    if (all % 2 == 0) column[kept++] = column[all - 1];
    column.resize(kept);
  });
  spacing_ *= 2;
}

}  // namespace nonlinear
