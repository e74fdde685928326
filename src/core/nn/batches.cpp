#include "core/nn/batches.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/choice.h"

namespace nonlinear {
namespace {

constexpr std::array<std::string_view, 2> kOrders{"shuffled", "fixed"};
constexpr std::array<std::string_view, 3> kRemainders{"keep", "drop", "carry"};

// Four examples and four features at a time.
template <class Which>
void gather_by(const float* rows, std::size_t features, std::size_t count, Which which, Matrix& x) {
  x.resize(features, count);
  std::size_t k = 0;
  for (; k + kLanes <= count; k += kLanes) {
    const float* examples[kLanes];
    for (std::size_t i = 0; i < kLanes; ++i) examples[i] = rows + which(k + i) * features;
    std::size_t f = 0;
    for (; f + kLanes <= features; f += kLanes) {
      F32x4 block[kLanes];
      for (std::size_t i = 0; i < kLanes; ++i) block[i] = load(examples[i] + f);
      transpose(block);
      for (std::size_t i = 0; i < kLanes; ++i) store(x.row(f + i) + k, block[i]);
    }
    for (; f < features; ++f) {
      for (std::size_t i = 0; i < kLanes; ++i) x.row(f)[k + i] = examples[i][f];
    }
  }
  for (; k < count; ++k) {
    const float* example = rows + which(k) * features;
    for (std::size_t f = 0; f < features; ++f) x.row(f)[k] = example[f];
  }
  x.zero_padding();
}

template <std::size_t N>
std::size_t position(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::size_t(std::ranges::find(names, name) - names.begin());
}

}  // namespace

void gather(const float* rows, std::size_t features, std::span<const std::uint32_t> examples, Matrix& x) {
  gather_by(
      rows, features, examples.size(), [&](std::size_t k) { return examples[k]; }, x);
}

void gather(const float* rows, std::size_t features, std::size_t count, Matrix& x) {
  gather_by(
      rows, features, count, [](std::size_t k) { return k; }, x);
}

Result<Batches> Batches::create(const Dataset& data, std::size_t batch, const std::string& order,
                                const std::string& remainder, std::size_t classes) {
  const std::size_t order_at = position(kOrders, order), remainder_at = position(kRemainders, remainder);
  if (order_at == kOrders.size()) return unknown_choice("order", order, kOrders);
  if (remainder_at == kRemainders.size()) return unknown_choice("remainder", remainder, kRemainders);
  return Batches(data.train_count, std::min(batch, data.train_count), Order(order_at), Remainder(remainder_at),
                 classes);
}

Batches::Batches(std::size_t count, std::size_t batch, Order order, Remainder remainder, std::size_t classes)
    : batch_(batch),
      order_(order),
      remainder_(remainder),
      classes_(classes),
      random_(0, Random::Stream::kOrder),
      examples_(count) {}

std::size_t Batches::per_epoch() const {
  const std::size_t whole = examples_.size() / batch_;
  return remainder_ == Remainder::kKeep && whole * batch_ < examples_.size() ? whole + 1 : whole;
}

void Batches::start(std::uint32_t seed) {
  random_ = Random(seed, Random::Stream::kOrder);
  std::iota(examples_.begin(), examples_.end(), 0u);
  if (order_ == Order::kShuffled) random_.shuffle(std::span(examples_));
  begin_ = index_ = 0;
  carried_.clear();
  take_next();
}

void Batches::advance() {
  begin_ += size_;
  ++index_;
  carried_.clear();
  const std::size_t left = examples_.size() - begin_;
  const bool over = left == 0 || (left < batch_ && remainder_ != Remainder::kKeep);
  if (!over) {
    take_next();
    return;
  }
  if (remainder_ == Remainder::kCarry) carried_.assign(examples_.end() - std::ptrdiff_t(left), examples_.end());
  if (order_ == Order::kShuffled) random_.shuffle(std::span(examples_));
  begin_ = index_ = 0;
  take_next();
  if (!carried_.empty()) carried_.insert(carried_.end(), examples_.begin(), examples_.begin() + std::ptrdiff_t(size_));
}

void Batches::take_next() { size_ = std::min(batch_, examples_.size() - begin_); }

template <class Which>
void Batches::gather_targets(const Dataset& data, std::size_t count, Which which, Targets& targets) const {
  targets.classes = classes_;
  Matrix& rows = targets.rows;
  if (data.classes == 0) {
    gather_by(data.targets.data(), data.target_count, count, which, rows);
    return;
  }
  const std::size_t labels = data.labels_each();  // of one example
  rows.resize(labels, count);
  for (std::size_t k = 0; k < count; ++k) {
    const std::uint8_t* of_example = data.labels.data() + which(k) * labels;
    for (std::size_t step = 0; step < labels; ++step) rows.row(step)[k] = of_example[step];
  }
  rows.zero_padding();
}

void Batches::gather_next(const Dataset& data, Batch& batch) const {
  const std::span<const std::uint32_t> examples = next();
  gather(data.inputs.data(), data.features, examples, batch.inputs);
  gather_targets(
      data, examples.size(), [&](std::size_t k) { return examples[k]; }, batch.targets);
}

void Batches::gather_row(const Dataset& data, std::size_t first, std::size_t count, Batch& batch) const {
  gather(data.example(first), data.features, count, batch.inputs);
  gather_targets(
      data, count, [first](std::size_t k) { return first + k; }, batch.targets);
}

}  // namespace nonlinear
