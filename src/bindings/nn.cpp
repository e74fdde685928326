// Training runs, as protocol.ts describes them.
#include <memory>

#include "bindings/data_spec.h"
#include "bindings/run_spec.h"
#include "core/analysis/snapshot.h"
#include "core/analysis/surface.h"
#include "core/data/all.h"
#include "core/nn/trainer.h"
#include "core/scenarios/trials.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(LayerStatisticsList)
EMSCRIPTEN_DECLARE_VAL_TYPE(TrainingRunReference)  // a shared_ptr in a structure would be typed as perhaps null

struct SnapshotObject {
  double step = 0, epoch = 0, train_loss = 0, train_accuracy = 0, test_loss = 0, test_accuracy = 0;
  LayerStatisticsList layers{val::undefined()};
  bool diverged = false;
};

SnapshotObject to_js(const Snapshot& s) {
  return {s.step,
          s.epoch,
          s.train_loss,
          s.train_accuracy,
          s.test_loss,
          s.test_accuracy,
          object_array<LayerStatisticsList>(s.layers),
          s.diverged};
}

struct Predictions {
  Uint8Array predicted{val::undefined()}, actual{val::undefined()};
  Float32Array confidence{val::undefined()};
};

class TrainingRun {
 public:
  explicit TrainingRun(Trainer trainer) : trainer_(std::move(trainer)) {}

  double parameter_count() const { return double(trainer_.network().parameter_count()); }
  double train_count() const { return double(trainer_.data().train_count); }
  double test_count() const { return double(trainer_.data().test_count()); }
  double steps_per_epoch() const { return double(trainer_.steps_per_epoch()); }

  // Training examples first. Empty where examples are not points of the plane.
  Float32Array points() const {
    const Dataset& data = trainer_.data();
    return float32_array(data.features == 2 ? std::span<const float>(data.inputs) : std::span<const float>());
  }
  Uint8Array labels() const {
    const Dataset& data = trainer_.data();
    return uint8_array(data.features == 2 ? std::span<const std::uint8_t>(data.labels)
                                          : std::span<const std::uint8_t>());
  }

  void train(double steps) {
    for (double i = 0; i < steps && !trainer_.diverged(); ++i) trainer_.step();
  }

  // All weights and biases: layer by layer, weights [out][in], then biases.
  Float32Array parameters() const {
    const Network& network = trainer_.network();
    return float32_array(std::span(network.parameters().data(), network.parameter_count()));
  }
  Answer<Float32Array> set_parameters(const Float32Array& numbers) {
    const auto given = emscripten::convertJSArrayToNumberVector<float>(numbers);
    if (const auto error = trainer_.set_parameters(given)) return refusal<Float32Array>(*error);
    return accepted(parameters());
  }

  SnapshotObject snapshot() const { return to_js(take_snapshot(trainer_)); }

  Answer<SnapshotObject> reset(double seed) {
    if (const auto error = trainer_.reset(seed)) return refusal<SnapshotObject>(*error);
    return accepted(snapshot());
  }

  Answer<Float32Array> surface(double resolution, double extent) const {
    return answer<Float32Array>(nonlinear::surface(trainer_, resolution, extent), float32_array);
  }

  // For the test part, in its order.
  Predictions predict() const {
    std::vector<std::uint8_t> predicted;
    std::vector<float> confidence;
    for (const Prediction& prediction : trainer_.predict(Part::kTest)) {
      predicted.push_back(prediction.label);
      confidence.push_back(prediction.confidence);
    }
    return {uint8_array(predicted), uint8_array(trainer_.labels(Part::kTest)), float32_array(confidence)};
  }

 private:
  Trainer trainer_;
};

Answer<TrainingRunReference> create_run(const RunSpec& spec) {
  const auto data = make_dataset(data_spec_of(spec["data"]), number(spec["seed"]));
  if (!data.ok()) return refusal<TrainingRunReference>(data.error());
  return answer<TrainingRunReference>(Trainer::create(data.value(), training_spec(spec)), [](const Trainer& trainer) {
    return TrainingRunReference(val(std::make_shared<TrainingRun>(trainer)));
  });
}

struct TrialsObject {
  Uint8Array solved{val::undefined()};
  Float32Array final_loss{val::undefined()};
};

Answer<TrialsObject> run_trials(const RunSpec& spec, double first_seed, double count, double steps) {
  const auto data = make_dataset(data_spec_of(spec["data"]), number(spec["seed"]));
  if (!data.ok()) return refusal<TrialsObject>(data.error());
  return answer<TrialsObject>(trials(data.value(), training_spec(spec), first_seed, count, steps),
                              [](const Trials& trials) {
                                return TrialsObject{uint8_array(trials.solved), float32_array(trials.final_loss)};
                              });
}

}  // namespace

EMSCRIPTEN_BINDINGS(nn) {
  using namespace emscripten;
  register_type<RunSpec>(
      (std::string("{ data: ") + kDataSpecType +
       "; layers: { kind?: string; activation?: string; parameters?: Record<string, number> }[]; "
       "loss: string | { kind: string }; init: string | { kind: string }; learningRate: number; batch: number; "
       "seed: number; optimizer?: string | { kind: string }; schedule?: string | { kind: string }; "
       "recurrentInit?: string | { kind: string }; l1?: number; l2?: number; clipNorm?: number; clipValue?: number; "
       "order?: string; remainder?: string }")
          .c_str());

  value_object<LayerStatistics>("LayerStatistics")
      .field("gradientRms", &LayerStatistics::gradient_rms)
      .field("activationMean", &LayerStatistics::activation_mean)
      .field("activationRms", &LayerStatistics::activation_rms)
      .field("deadShare", &LayerStatistics::dead_share)
      .field("saturatedShare", &LayerStatistics::saturated_share);
  register_type<LayerStatisticsList>("LayerStatistics[]");

  value_object<SnapshotObject>("Snapshot")
      .field("step", &SnapshotObject::step)
      .field("epoch", &SnapshotObject::epoch)
      .field("trainLoss", &SnapshotObject::train_loss)
      .field("trainAccuracy", &SnapshotObject::train_accuracy)
      .field("testLoss", &SnapshotObject::test_loss)
      .field("testAccuracy", &SnapshotObject::test_accuracy)
      .field("layers", &SnapshotObject::layers)
      .field("diverged", &SnapshotObject::diverged);
  register_answer<SnapshotObject>("Snapshot");

  value_object<Predictions>("Predictions")
      .field("predicted", &Predictions::predicted)
      .field("actual", &Predictions::actual)
      .field("confidence", &Predictions::confidence);

  register_answer<Float32Array>("Float32Array");

  class_<TrainingRun>("TrainingRun")
      .smart_ptr<std::shared_ptr<TrainingRun>>("TrainingRunHandle")
      .property("parameterCount", &TrainingRun::parameter_count)
      .property("trainCount", &TrainingRun::train_count)
      .property("testCount", &TrainingRun::test_count)
      .property("stepsPerEpoch", &TrainingRun::steps_per_epoch)
      .function("points", &TrainingRun::points)
      .function("labels", &TrainingRun::labels)
      .function("train(steps)", &TrainingRun::train)
      .function("parameters", &TrainingRun::parameters)
      .function("setParameters(numbers)", &TrainingRun::set_parameters)
      .function("snapshot", &TrainingRun::snapshot)
      .function("reset(seed)", &TrainingRun::reset)
      .function("surface(resolution, extent)", &TrainingRun::surface)
      .function("predict", &TrainingRun::predict);
  register_type<TrainingRunReference>("TrainingRun");
  register_answer<TrainingRunReference>("TrainingRun");
  function("createRun(spec)", &create_run);

  value_object<TrialsObject>("Trials")
      .field("solved", &TrialsObject::solved)
      .field("finalLoss", &TrialsObject::final_loss);
  register_answer<TrialsObject>("Trials");
  function("trials(spec, firstSeed, count, steps)", &run_trials);
}

}  // namespace nonlinear::bindings
