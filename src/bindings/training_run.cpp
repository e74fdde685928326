#include "bindings/training_run.h"

#include "core/analysis/surface.h"
#include "core/arguments.h"
#include "core/export/description.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

constexpr std::size_t kMostKept = 64;

DivergenceObject divergence_of(const Trainer& trainer) {
  if (!trainer.divergence()) return DivergenceObject(val::undefined());
  val object = val::object();
  object.set("step", double(trainer.divergence()->step));
  object.set("layer", double(trainer.divergence()->layer));
  object.set("what", trainer.divergence()->what);
  return DivergenceObject(object);
}

}  // namespace

Float32Array TrainingRun::points() const {
  const Dataset& data = trainer_.data();
  return float32_array(data.features == 2 ? std::span<const float>(data.inputs) : std::span<const float>());
}

Uint8Array TrainingRun::labels() const {
  const Dataset& data = trainer_.data();
  return uint8_array(data.features == 2 ? std::span<const std::uint8_t>(data.labels) : std::span<const std::uint8_t>());
}

void TrainingRun::train(double steps) {
  for (double i = 0; i < steps && !stopped_; ++i) {
    timeline_.step(trainer_);
    stopped_ = rules_.check(trainer_);
  }
}

Answer<SnapshotObject> TrainingRun::seek(double step) {
  if (const auto error = timeline_.seek(trainer_, step)) return refusal<SnapshotObject>(*error);
  stopped_.reset();
  rules_.reset();
  return accepted(snapshot());
}

Answer<SnapshotObject> TrainingRun::reset(double seed) {
  if (const auto error = trainer_.reset(seed)) return refusal<SnapshotObject>(*error);
  timeline_ = Timeline(trainer_);
  kept_.clear();
  stopped_.reset();
  rules_.reset();
  return accepted(snapshot());
}

double TrainingRun::keep_state() {
  if (kept_.size() == kMostKept) kept_.erase(kept_.begin() + 1);  // the first is the one that people go back to
  kept_.push_back(trainer_.state());
  return double(kept_.size() - 1);
}

Answer<SnapshotObject> TrainingRun::restore_state(double kept) {
  if (kept_.empty()) return refusal<SnapshotObject>({"kept", "a state", "none has been kept"});
  const auto at = whole_number("kept", kept, 0, static_cast<std::uint32_t>(kept_.size() - 1));
  if (!at.ok()) return refusal<SnapshotObject>(at.error());
  trainer_.restore(kept_[at.value()]);
  timeline_ = Timeline(trainer_);
  stopped_.reset();
  rules_.reset();
  return accepted(snapshot());
}

Float32Array TrainingRun::parameters() const {
  const Network& network = trainer_.network();
  return float32_array(std::span(network.parameters().data(), network.parameter_count()));
}

Answer<Float32Array> TrainingRun::set_parameters(const Float32Array& numbers) {
  const auto given = emscripten::convertJSArrayToNumberVector<float>(numbers);
  if (const auto error = trainer_.set_parameters(given)) return refusal<Float32Array>(*error);
  timeline_ = Timeline(trainer_);  // what comes now does not follow from what was
  stopped_.reset();
  return accepted(parameters());
}

std::string TrainingRun::file() const { return network_json(trainer_.network()); }

SnapshotObject TrainingRun::snapshot() const {
  const Snapshot s = take_snapshot(trainer_);
  return {s.step,
          s.epoch,
          s.train_loss,
          s.train_accuracy,
          s.test_loss,
          s.test_accuracy,
          object_array<LayerStatisticsList>(s.layers),
          trainer_.learning_rate(),
          s.diverged,
          divergence_of(trainer_),
          StopReasonText(js_text(stopped_ ? stop_reason_id(*stopped_) : ""))};
}

ScoreObject TrainingRun::score() const {
  const Score train = trainer_.score(Part::kTrain), test = trainer_.score(Part::kTest);
  return {train.loss, train.accuracy, test.loss, test.accuracy};
}

Float32Array TrainingRun::next_batch() const {
  const auto examples = trainer_.next_batch();
  return float32_array(std::vector<float>(examples.begin(), examples.end()));
}

Answer<Float32Array> TrainingRun::example_gradient(double place) const {
  const std::size_t size = trainer_.next_batch().size();
  const auto at = whole_number("place", place, 0, static_cast<std::uint32_t>(size - 1));
  if (!at.ok()) return refusal<Float32Array>(at.error());
  const AlignedVector gradient = trainer_.preview_example(at.value()).pass.gradient;
  return accepted(float32_array(std::span(gradient.data(), trainer_.network().parameter_count())));
}

Answer<Float32Array> TrainingRun::surface(double resolution, double extent) const {
  const auto plane = cells(resolution, extent);
  if (!plane.ok()) return refusal<Float32Array>(plane.error());
  return accepted(float32_array(nonlinear::surface(trainer_, *plane.value())));
}

Result<const PlaneCells*> TrainingRun::cells(double resolution, double extent) const {
  if (!cells_ || !cells_->are(resolution, extent)) {
    auto made = PlaneCells::create(trainer_, resolution, extent);
    if (!made.ok()) return made.error();
    cells_ = std::move(made.value());
  }
  return &*cells_;
}

Predictions TrainingRun::predict() const {
  std::vector<std::uint8_t> predicted;
  std::vector<float> confidence;
  for (const Prediction& prediction : trainer_.predict(Part::kTest)) {
    predicted.push_back(prediction.label);
    confidence.push_back(prediction.confidence);
  }
  return {uint8_array(predicted), uint8_array(trainer_.labels(Part::kTest)), float32_array(confidence)};
}

}  // namespace nonlinear::bindings
