#include "core/nn/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::size_t kChunk = 128;  // examples that go through the network together when nothing is learnt

// x[feature][k] = the k-th of the wanted examples, from rows [example][feature].
template <class Which>
void gather(const float* rows, std::size_t features, std::size_t count, Which which, Matrix& x) {
  x.resize(features, count);
  for (std::size_t k = 0; k < count; ++k) {
    const float* example = rows + which(k) * features;
    float* column = x.data() + k;
    for (std::size_t f = 0; f < features; ++f) column[f * x.stride()] = example[f];
  }
  x.zero_padding();
}

// The most probable label of the i-th example.
Prediction decide(const Matrix& probabilities, std::size_t i) {
  if (probabilities.rows() == 1) {
    const float p = probabilities.row(0)[i];
    return p > 0.5f ? Prediction{1, p} : Prediction{0, 1 - p};
  }
  Prediction best{0, probabilities.row(0)[i]};
  for (std::size_t unit = 1; unit < probabilities.rows(); ++unit) {
    const float p = probabilities.row(unit)[i];
    if (p > best.confidence) best = {static_cast<std::uint8_t>(unit), p};
  }
  return best;
}

// Sends rows [example][feature] through the network in chunks: visit(index of the first, outputs).
template <class Visit>
void for_chunks(const Network& network, const float* rows, std::size_t count, Visit visit) {
  Matrix x;
  Pass pass;
  for (std::size_t first = 0; first < count; first += kChunk) {
    const std::size_t size = std::min(kChunk, count - first);
    gather(
        rows, network.inputs(), size, [first](std::size_t k) { return first + k; }, x);
    visit(first, network.forward(x, pass));
  }
}

}  // namespace

Trainer::Trainer(Dataset data, Network network, const Loss& loss, const Init& init, Sgd optimizer, std::size_t batch,
                 std::uint32_t seed)
    : data_(std::move(data)),
      network_(std::move(network)),
      loss_(&loss),
      init_(&init),
      batch_(std::min(batch, data_.train_count)),
      optimizer_(optimizer),
      order_random_(seed, Random::Stream::kOrder),
      order_(data_.train_count) {
  start(seed);
}

std::optional<Error> Trainer::reset(double seed) {
  const auto whole = whole_number("seed", seed, 0, kLargestSeed);
  if (!whole.ok()) return whole.error();
  start(whole.value());
  return std::nullopt;
}

void Trainer::start(std::uint32_t seed) {
  Random weights(seed, Random::Stream::kWeights);
  network_.start(*init_, weights);
  order_random_ = Random(seed, Random::Stream::kOrder);
  std::iota(order_.begin(), order_.end(), 0u);
  order_random_.shuffle(std::span(order_));
  steps_ = 0;
  diverged_ = false;
  take_batch(0);
  forward_backward();
}

void Trainer::take_batch(std::size_t begin) {
  batch_begin_ = begin;
  const std::size_t size = std::min(batch_, order_.size() - begin);
  gather(
      data_.inputs.data(), data_.features, size, [&](std::size_t k) { return order_[begin + k]; }, inputs_);
  labels_.resize(size);
  for (std::size_t k = 0; k < size; ++k) labels_[k] = data_.labels[order_[begin + k]];
}

// Leaves the gradients in the network and answers the batch's mean loss.
double Trainer::forward_backward() {
  const Matrix& outputs = network_.forward(inputs_, training_);
  loss_->gradient(outputs, labels_, training_.gradients.back());
  network_.backward(inputs_, training_);
  return loss_->total(outputs, labels_) / double(labels_.size());
}

void Trainer::step() {
  if (diverged_) return;
  if (steps_ > 0) {  // the first batch is there since `start`
    std::size_t begin = batch_begin_ + labels_.size();
    if (begin == order_.size()) {
      order_random_.shuffle(std::span(order_));
      begin = 0;
    }
    take_batch(begin);
  }
  diverged_ = !std::isfinite(forward_backward()) || !network_.update(optimizer_);
  ++steps_;
}

Dataset::Range Trainer::range(Part part) const {
  if (part == Part::kTrain || data_.test_count() == 0) return {0, data_.train_count};
  return {data_.train_count, data_.count()};
}

Score Trainer::score(Part part) const {
  const Dataset::Range wanted = range(part);
  const Labels labels = this->labels(part);
  Matrix probabilities;
  double loss = 0;
  std::size_t right = 0;
  for_chunks(network_, data_.example(wanted.begin), wanted.count(), [&](std::size_t first, const Matrix& outputs) {
    const Labels chunk = labels.subspan(first, outputs.columns());
    loss += loss_->total(outputs, chunk);
    loss_->probabilities(outputs, probabilities);
    for (std::size_t k = 0; k < chunk.size(); ++k) right += decide(probabilities, k).label == chunk[k];
  });
  const auto count = double(wanted.count());
  return {loss / count, double(right) / count};
}

Labels Trainer::labels(Part part) const {
  const Dataset::Range wanted = range(part);
  return Labels(data_.labels).subspan(wanted.begin, wanted.count());
}

std::vector<Prediction> Trainer::predict(Part part) const {
  const Dataset::Range wanted = range(part);
  Matrix probabilities;
  std::vector<Prediction> predictions;
  predictions.reserve(wanted.count());
  for_chunks(network_, data_.example(wanted.begin), wanted.count(), [&](std::size_t, const Matrix& outputs) {
    loss_->probabilities(outputs, probabilities);
    for (std::size_t k = 0; k < outputs.columns(); ++k) predictions.push_back(decide(probabilities, k));
  });
  return predictions;
}

std::vector<float> Trainer::probability_of_label_1(std::span<const float> inputs) const {
  Matrix probabilities;
  std::vector<float> answers(inputs.size() / data_.features);
  for_chunks(network_, inputs.data(), answers.size(), [&](std::size_t first, const Matrix& outputs) {
    loss_->probabilities(outputs, probabilities);
    const float* row = probabilities.row(probabilities.rows() == 1 ? 0 : 1);
    std::copy(row, row + outputs.columns(), answers.begin() + std::ptrdiff_t(first));
  });
  return answers;
}

}  // namespace nonlinear
