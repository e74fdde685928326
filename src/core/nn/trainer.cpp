#include "core/nn/trainer.h"

#include <cmath>

#include "core/arguments.h"

namespace nonlinear {
namespace {

// Batches that come again and again are kept in columns, up to so many numbers.
constexpr std::size_t kMostPacked = 4'000'000;

// The most probable label of the i-th example, among the rows of one group.
Prediction decide(Rows probabilities, std::size_t i) {
  if (probabilities.count == 1) {
    const float p = probabilities.row(0)[i];
    return p > 0.5f ? Prediction{1, p} : Prediction{0, 1 - p};
  }
  Prediction best{0, probabilities.row(0)[i]};
  for (std::size_t unit = 1; unit < probabilities.count; ++unit) {
    const float p = probabilities.row(unit)[i];
    if (p > best.confidence) best = {static_cast<std::uint8_t>(unit), p};
  }
  return best;
}

bool all_finite(std::span<const float> numbers) {
  return std::ranges::all_of(numbers, [](float x) { return std::isfinite(x); });
}
bool all_finite(const Matrix& matrix) {
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    if (!all_finite(std::span(matrix.row(r), matrix.columns()))) return false;
  }
  return true;
}

}  // namespace

Trainer::Trainer(Dataset data, Network network, const Rules& rules, Batches batches, std::uint32_t seed)
    : data_(std::move(data)),
      network_(std::move(network)),
      rules_(rules),
      batches_(std::move(batches)),
      next_parameters_(network_.parameters().size()),
      dropout_(seed, Random::Stream::kDropout),
      drops_(std::ranges::any_of(network_.layers(),
                                 [](const NetworkLayer& layer) { return std::holds_alternative<Dropout>(layer); })) {
  if (data_.inputs.size() <= kMostPacked) packed_.resize(batches_.per_epoch());
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
  network_.start(rules_.init, rules_.recurrent_init, weights);
  batches_.start(seed);
  dropout_ = Random(seed, Random::Stream::kDropout);
  steps_ = 0;
  divergence_.reset();
  clear_slots();
  pass_ = {};
}

void Trainer::clear_slots() {
  updates_ = 0;
  for (std::size_t s = 0; s < rules_.optimizer.optimizer->slots; ++s) {
    slots_[s].assign(network_.parameters().size(), 0.0f);
    next_slots_[s].resize(network_.parameters().size());
  }
}

std::optional<Error> Trainer::set_parameters(std::span<const float> parameters) {
  if (parameters.size() != network_.parameter_count()) {
    return Error{"parameters", std::to_string(parameters.size()) + " numbers",
                 std::to_string(network_.parameter_count())};
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!std::isfinite(parameters[i])) {
      return Error{"parameters[" + std::to_string(i) + "]", "not finite", "a finite number"};
    }
  }
  std::ranges::copy(parameters, network_.parameters().begin());
  clear_slots();
  divergence_.reset();
  return std::nullopt;
}

TrainerState Trainer::state() const {
  return {network_.parameters(), slots_, batches_, dropout_, steps_, updates_, divergence_};
}

void Trainer::restore(const TrainerState& state) {
  network_.parameters() = state.parameters;
  slots_ = state.slots;
  batches_ = state.batches;
  dropout_ = state.dropout;
  steps_ = state.steps;
  updates_ = state.updates;
  divergence_ = state.divergence;
  pass_ = {};
}

const Batch& Trainer::take_batch() {
  latest_is_packed_ = batches_.repeats() && !packed_.empty();
  if (!latest_is_packed_) {
    batches_.gather_next(data_, batch_);
    return batch_;
  }
  latest_packed_ = batches_.index_of_next();
  Batch& packed = packed_[latest_packed_];
  if (packed.inputs.columns() == 0) batches_.gather_next(data_, packed);
  return packed;
}

void Trainer::forward_backward(const Batch& batch, Pass& pass, const Context& context) const {
  const Matrix& outputs = network_.forward(batch.inputs, pass, context);
  rules_.loss.gradient(outputs, batch.targets, pass.traces.back().gradient);
  network_.backward(batch.inputs, pass);
}

void Trainer::step() {
  if (diverged()) return;
  const Batch& batch = take_batch();
  std::optional<Random> dropout;
  if (drops_) dropout = dropout_;
  forward_backward(batch, pass_, {.keep_pre_activations = false, .dropout = &dropout_});
  if (rules_.shapes_gradient()) shape_gradient(pass_.gradient);
  if (!next_parameters(pass_.gradient, next_parameters_, next_slots_)) {
    if (dropout) dropout_ = *dropout;
    divergence_ = explain_divergence();
    return;
  }
  std::swap(network_.parameters(), next_parameters_);
  for (std::size_t s = 0; s < rules_.optimizer.optimizer->slots; ++s) std::swap(slots_[s], next_slots_[s]);
  ++steps_;
  ++updates_;
  batches_.advance();
}

// Penalties on weights, then the limits on the whole.
void Trainer::shape_gradient(AlignedVector& gradient) const {
  if (rules_.l1 > 0 || rules_.l2 > 0) {
    for (const Network::Place& place : network_.places()) {
      if (!place.block.is_weights()) continue;
      for (std::size_t i = place.begin; i < place.begin + place.block.count(); ++i) {
        const float weight = network_.parameters()[i];
        const float sign = weight > 0 ? 1.0f : weight < 0 ? -1.0f : 0.0f;
        gradient[i] += rules_.l2 * weight + rules_.l1 * sign;
      }
    }
  }
  if (rules_.clip_value > 0) {
    for (float& g : gradient) g = std::min(std::max(g, -rules_.clip_value), rules_.clip_value);
  }
  if (rules_.clip_norm > 0) {
    double squares = 0;
    for (const float g : gradient) squares += double(g) * g;
    // The 1e-6 is PyTorch's.
    const double factor = double(rules_.clip_norm) / (std::sqrt(squares) + 1e-6);
    if (factor < 1) {
      for (float& g : gradient) g *= static_cast<float>(factor);
    }
  }
}

bool Trainer::next_parameters(const AlignedVector& gradient, AlignedVector& next, Slots& next_slots) const {
  UpdateBuffers buffers{network_.parameters().data(), gradient.data(), next.data()};
  for (std::size_t s = 0; s < kMostSlots; ++s) {
    buffers.slots[s] = slots_[s].data();
    buffers.next_slots[s] = next_slots[s].data();
  }
  const UpdateStep update{learning_rate(), double(updates_ + 1), rules_.optimizer.options};
  return rules_.optimizer.optimizer->update(update, next.size(), buffers);
}

// Outputs are looked at from the first layer on, gradients on their way back.
Divergence Trainer::explain_divergence() const {
  const std::size_t layers = network_.layers().size();
  for (std::size_t i = 0; i < layers; ++i) {
    if (!all_finite(pass_.traces[i].outputs)) return {steps_ + 1, i, "output"};
  }
  for (std::size_t i = layers; i-- > 0;) {
    for (const Network::Place& place : network_.places()) {
      if (place.layer != i) continue;
      if (!all_finite(std::span(pass_.gradient.data() + place.begin, place.block.count()))) {
        return {steps_ + 1, i, "gradient"};
      }
    }
  }
  for (const Network::Place& place : network_.places()) {
    if (!all_finite(std::span(next_parameters_.data() + place.begin, place.block.count()))) {
      return {steps_ + 1, place.layer, "weight"};
    }
  }
  return {steps_ + 1, layers - 1, "weight"};  // an overflow in the optimiser's memory alone
}

double Trainer::latest_loss() const {
  if (pass_.traces.empty()) return std::nan("");
  const Batch& batch = latest_is_packed_ ? packed_[latest_packed_] : batch_;
  return rules_.loss.total(pass_.traces.back().outputs, batch.targets) / double(batch.inputs.columns());
}

Trainer::Preview Trainer::preview() const {
  Batch batch;
  batches_.gather_next(data_, batch);
  return preview_of(std::move(batch));
}

Trainer::Preview Trainer::preview_example(std::size_t place) const {
  Batch batch;
  batches_.gather_row(data_, batches_.next()[place], 1, batch);
  return preview_of(std::move(batch));
}

Trainer::Preview Trainer::preview_of(Batch batch) const {
  Preview preview;
  preview.batch = std::move(batch);
  Random dropout = dropout_;
  forward_backward(preview.batch, preview.pass, {.keep_pre_activations = true, .dropout = &dropout});
  AlignedVector gradient = preview.pass.gradient;  // what the optimiser makes of it is not the loss's gradient any more
  shape_gradient(gradient);
  preview.next_parameters.resize(gradient.size());
  Slots slots = slots_;
  next_parameters(gradient, preview.next_parameters, slots);
  return preview;
}

Dataset::Range Trainer::range(Part part) const {
  if (part == Part::kTrain || data_.test_count() == 0) return {0, data_.train_count};
  return {data_.train_count, data_.count()};
}

Batch Trainer::examples(std::size_t first, std::size_t count) const {
  Batch batch;
  batches_.gather_row(data_, first, count, batch);
  return batch;
}

Score Trainer::score_of(const Network& network, Part part) const {
  const Dataset::Range wanted = range(part);
  Batch batch;
  Pass pass;
  Matrix probabilities;
  double loss = 0;
  std::size_t right = 0;
  const std::size_t groups = data_.classes == 0 ? 1 : data_.labels_each();
  for (std::size_t first = wanted.begin; first < wanted.end; first += kPortion) {
    batches_.gather_row(data_, first, std::min(kPortion, wanted.end - first), batch);
    const Matrix& outputs = network.forward(batch.inputs, pass);
    loss += rules_.loss.total(outputs, batch.targets);
    if (data_.classes == 0) continue;
    rules_.loss.probabilities(outputs, output_classes(), probabilities);
    const std::size_t rows = outputs.rows() / groups;
    for (std::size_t group = 0; group < groups; ++group) {
      for (std::size_t k = 0; k < outputs.columns(); ++k) {
        const Prediction answer = decide(Rows(probabilities).from(group * rows, rows), k);
        right += static_cast<float>(answer.label) == batch.targets.rows.row(group)[k];
      }
    }
  }
  const auto count = double(wanted.count());
  return {loss / count, data_.classes == 0 ? std::nan("") : double(right) / (count * double(groups))};
}

Labels Trainer::labels(Part part) const {
  const Dataset::Range wanted = range(part);
  const std::size_t each = data_.labels_each();
  return Labels(data_.labels).subspan(wanted.begin * each, wanted.count() * each);
}

std::vector<Prediction> Trainer::predict(Part part) const {
  const Dataset::Range wanted = range(part);
  const std::span<const float> inputs(data_.example(wanted.begin), wanted.count() * data_.features);
  const std::size_t groups = data_.classes == 0 ? 0 : data_.labels_each();
  Matrix probabilities;
  std::vector<Prediction> predictions;
  predictions.reserve(wanted.count() * groups);
  for_each_portion(inputs, [&](std::size_t, const Pass& pass) {
    const Matrix& outputs = pass.traces.back().outputs;
    rules_.loss.probabilities(outputs, output_classes(), probabilities);
    for (std::size_t k = 0; k < outputs.columns(); ++k) {
      for (std::size_t group = 0; group < groups; ++group) {
        const std::size_t rows = outputs.rows() / groups;
        predictions.push_back(decide(Rows(probabilities).from(group * rows, rows), k));
      }
    }
  });
  return predictions;
}

std::vector<float> Trainer::probability_of_label_1(std::span<const float> inputs) const {
  Matrix probabilities;
  std::vector<float> answers(inputs.size() / data_.features);
  for_each_portion(inputs, [&](std::size_t first, const Pass& pass) {
    const Matrix& outputs = pass.traces.back().outputs;
    const float* row = label_1_row(outputs, probabilities);
    std::copy(row, row + outputs.columns(), answers.begin() + std::ptrdiff_t(first));
  });
  return answers;
}

const float* Trainer::label_1_row(const Matrix& outputs, Matrix& scratch) const {
  if (data_.classes == 0) return outputs.row(0);
  rules_.loss.probabilities(outputs, output_classes(), scratch);
  return scratch.row(scratch.rows() == 1 ? 0 : 1);
}

}  // namespace nonlinear
