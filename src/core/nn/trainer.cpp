#include "core/nn/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/arguments.h"
#include "core/nn/losses/all.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostBatch = 65536;
constexpr std::size_t kChunk = 128;  // examples that go through the network together when nothing is learnt

// What does not fit between a loss, the last network layer and the number of classes, if anything.
std::optional<Error> mismatch(const Loss& loss, const Network& network, std::size_t classes) {
  const std::string place = "layers[" + std::to_string(network.layers().size() - 1) + "]";
  const Dense& last = network.layers().back();
  const std::string id(loss.id);
  if (loss.takes_logits && last.activation().contract.id != "identity") {
    return Error{place + ".activation", '"' + std::string(last.activation().contract.id) + '"',
                 "identity, because " + id + " takes logits"};
  }
  const bool one = loss.one_output && classes == 2;
  if ((one && last.units() == 1) || (loss.output_per_class && last.units() == classes)) return std::nullopt;
  const std::string per_class = std::to_string(classes);
  const std::string with = " with " + id + " and " + per_class + " classes";
  if (!one && !loss.output_per_class) return Error{"loss", id, "a loss for " + per_class + " classes"};
  const std::string allowed = one && loss.output_per_class ? "1 or " + per_class : one ? "1" : per_class;
  return Error{place + ".units", std::to_string(last.units()), allowed + with};
}

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

Result<Trainer> Trainer::create(Dataset data, const TrainingSpec& spec) {
  if (const auto wrong = flaw(data)) return *wrong;
  auto network = Network::create(data.features, spec.layers);
  if (!network.ok()) return network.error();
  const auto loss = find_loss(spec.loss);
  if (!loss.ok()) return loss.error();
  if (const auto wrong = mismatch(*loss.value(), network.value(), data.classes)) return *wrong;
  const auto init = find_init(spec.init);
  if (!init.ok()) return init.error();
  const auto rate = positive_number("learning_rate", spec.learning_rate);
  if (!rate.ok()) return rate.error();
  const auto batch = whole_number("batch", spec.batch, 1, kMostBatch);
  if (!batch.ok()) return batch.error();
  const auto seed = whole_number("seed", spec.seed, 0, kLargestSeed);
  if (!seed.ok()) return seed.error();
  return Trainer(std::move(data), std::move(network.value()), *loss.value(), *init.value(), Sgd{rate.value()},
                 batch.value(), seed.value());
}

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
  const double count = double(wanted.count());
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
