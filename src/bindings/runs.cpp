// Training runs, as protocol.ts describes them.
#include <memory>

#include "bindings/data_spec.h"
#include "bindings/instruments.h"
#include "bindings/run_spec.h"
#include "bindings/training_run.h"
#include "core/data/all.h"
#include "core/scenarios/trials.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(TrainingRunReference)  // a shared_ptr in a structure would be typed as perhaps null

Answer<TrainingRunReference> create_run(const RunSpec& spec) {
  const auto data = make_dataset(data_spec_of(spec["data"]), number(spec["seed"]));
  if (!data.ok()) return refusal<TrainingRunReference>(data.error());
  const auto rules = StopRules::create(stop_spec(spec["stop"]));
  if (!rules.ok()) return refusal<TrainingRunReference>(rules.error());
  return answer<TrainingRunReference>(Trainer::create(data.value(), training_spec(spec)), [&](const Trainer& trainer) {
    return TrainingRunReference(val(std::make_shared<TrainingRun>(trainer, rules.value())));
  });
}

struct TrialsObject {
  Uint8Array solved{val::undefined()};
  Float32Array final_loss{val::undefined()}, final_accuracy{val::undefined()}, steps{val::undefined()};
  StringList stopped{val::undefined()};
};

TrialsObject trials_to_js(const Trials& trials) {
  const std::vector<float> steps(trials.steps.begin(), trials.steps.end());
  std::vector<std::string> stopped;
  for (const std::uint8_t reason : trials.stopped) {
    stopped.emplace_back(reason == 0 ? "" : stop_reason_id(StopReason(reason - 1)));
  }
  return {uint8_array(trials.solved), float32_array(trials.final_loss), float32_array(trials.final_accuracy),
          float32_array(steps), object_array<StringList>(stopped)};
}

Answer<TrialsObject> run_trials(const RunSpec& spec, double first_seed, double count, double steps) {
  const auto data = make_dataset(data_spec_of(spec["data"]), number(spec["seed"]));
  if (!data.ok()) return refusal<TrialsObject>(data.error());
  return answer<TrialsObject>(
      trials(data.value(), training_spec(spec), first_seed, count, steps, stop_spec(spec["stop"])), trials_to_js);
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
       "order?: string; remainder?: string; stop?: { targetAccuracy?: number; targetLoss?: number; "
       "gradientBelow?: number; patience?: number; improvement?: number; epochs?: number } }")
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
      .field("learningRate", &SnapshotObject::learning_rate)
      .field("diverged", &SnapshotObject::diverged)
      .field("divergence", &SnapshotObject::divergence)
      .field("stopped", &SnapshotObject::stopped);
  register_type<StopReasonText>("'target' | 'converged' | 'plateau' | 'diverged' | 'limit' | ''");
  register_type<DivergenceObject>("{ step: number; layer: number; what: string } | undefined");
  register_answer<SnapshotObject>("Snapshot");

  value_object<Predictions>("Predictions")
      .field("predicted", &Predictions::predicted)
      .field("actual", &Predictions::actual)
      .field("confidence", &Predictions::confidence);

  value_object<ScoreObject>("Scores")
      .field("trainLoss", &ScoreObject::train_loss)
      .field("trainAccuracy", &ScoreObject::train_accuracy)
      .field("testLoss", &ScoreObject::test_loss)
      .field("testAccuracy", &ScoreObject::test_accuracy);

  register_answer<Float32Array>("Float32Array");

  class_<TrainingRun>("TrainingRun")
      .smart_ptr<std::shared_ptr<TrainingRun>>("TrainingRunHandle")
      .property("parameterCount", &TrainingRun::parameter_count)
      .property("trainCount", &TrainingRun::train_count)
      .property("testCount", &TrainingRun::test_count)
      .property("stepsPerEpoch", &TrainingRun::steps_per_epoch)
      .property("mayGoOn", &TrainingRun::may_go_on)
      .function("points", &TrainingRun::points)
      .function("labels", &TrainingRun::labels)
      .function("train(steps)", &TrainingRun::train)
      .function("seek(step)", &TrainingRun::seek)
      .function("goOn", &TrainingRun::go_on)
      .function("keepState", &TrainingRun::keep_state)
      .function("restoreState(kept)", &TrainingRun::restore_state)
      .function("latestLoss", &TrainingRun::latest_loss)
      .function("nextBatch", &TrainingRun::next_batch)
      .function("exampleGradient(place)", &TrainingRun::example_gradient)
      .function("score", &TrainingRun::score)
      .function("parameters", &TrainingRun::parameters)
      .function("setParameters(numbers)", &TrainingRun::set_parameters)
      .function("file", &TrainingRun::file)
      .function("snapshot", &TrainingRun::snapshot)
      .function("reset(seed)", &TrainingRun::reset)
      .function("surface(resolution, extent)", &TrainingRun::surface)
      .function("unitSurfaces(resolution, extent)", &unit_surfaces_of)
      .function("inspect(options)", &inspection_of)
      .function("chainRule(question)", &chain_rule_of)
      .function("timeGradients", &time_gradients_of)
      .function("evaluate(question)", &evaluation_of)
      .function("trace(example)", &trace_of)
      .function("lossLine(question)", &loss_line_of)
      .function("predict", &TrainingRun::predict);
  register_type<TrainingRunReference>("TrainingRun");
  register_answer<TrainingRunReference>("TrainingRun");
  function("createRun(spec)", &create_run);

  value_object<TrialsObject>("Trials")
      .field("solved", &TrialsObject::solved)
      .field("finalLoss", &TrialsObject::final_loss)
      .field("finalAccuracy", &TrialsObject::final_accuracy)
      .field("steps", &TrialsObject::steps)
      .field("stopped", &TrialsObject::stopped);
  register_answer<TrialsObject>("Trials");
  function("trials(spec, firstSeed, count, steps)", &run_trials);
}

}  // namespace nonlinear::bindings
