// A training run as JavaScript holds it: a trainer that remembers where it has been and when it should stop.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "bindings/conversions.h"
#include "core/analysis/snapshot.h"
#include "core/analysis/surface.h"
#include "core/nn/stop_rules.h"
#include "core/nn/timeline.h"
#include "core/nn/trainer.h"

namespace nonlinear::bindings {

EMSCRIPTEN_DECLARE_VAL_TYPE(LayerStatisticsList)
EMSCRIPTEN_DECLARE_VAL_TYPE(DivergenceObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(StopReasonText)

struct SnapshotObject {
  double step = 0, epoch = 0, train_loss = 0, train_accuracy = 0, test_loss = 0, test_accuracy = 0;
  LayerStatisticsList layers{emscripten::val::undefined()};
  double learning_rate = 0;
  bool diverged = false;
  DivergenceObject divergence{emscripten::val::undefined()};
  StopReasonText stopped{emscripten::val::undefined()};  // the id of the rule, empty while it may go on
};

struct ScoreObject {
  double train_loss = 0, train_accuracy = 0, test_loss = 0, test_accuracy = 0;
};

struct Predictions {
  Uint8Array predicted{emscripten::val::undefined()}, actual{emscripten::val::undefined()};
  Float32Array confidence{emscripten::val::undefined()};
};

class TrainingRun {
 public:
  TrainingRun(Trainer trainer, const StopRules& rules)
      : trainer_(std::move(trainer)), timeline_(trainer_), rules_(rules) {}

  const Trainer& trainer() const { return trainer_; }

  double parameter_count() const { return double(trainer_.network().parameter_count()); }
  double train_count() const { return double(trainer_.data().train_count); }
  double test_count() const { return double(trainer_.data().test_count()); }
  double steps_per_epoch() const { return double(trainer_.steps_per_epoch()); }

  // Training examples first. Empty where examples are not points of the plane.
  Float32Array points() const;
  Uint8Array labels() const;

  // Fewer where a rule says so, or where it diverges.
  void train(double steps);
  bool may_go_on() const { return !stopped_; }
  // On in spite of the rule that stopped it.
  void go_on() { stopped_.reset(); }
  // To any step, forth or back; the same bits as by training there.
  Answer<SnapshotObject> seek(double step);
  Answer<SnapshotObject> reset(double seed);

  // States that a page wants to come back to.
  double keep_state();
  Answer<SnapshotObject> restore_state(double kept);

  // All weights and biases: layer by layer, weights [out][in], then biases.
  Float32Array parameters() const;
  Answer<Float32Array> set_parameters(const Float32Array& numbers);

  // The network as it is now, as JSON to keep or to take along (docs/network-format.md).
  std::string file() const;

  SnapshotObject snapshot() const;
  ScoreObject score() const;
  // The mean loss of the latest batch, before its step.
  double latest_loss() const { return trainer_.latest_loss(); }
  // The examples of the next batch, as indices into the data.
  Float32Array next_batch() const;
  // The gradient of one example of the next batch, laid out like the parameters.
  Answer<Float32Array> example_gradient(double place) const;

  Answer<Float32Array> surface(double resolution, double extent) const;
  // The cells of such a picture, kept until others are asked for: a page draws the same square after every slice.
  Result<const PlaneCells*> cells(double resolution, double extent) const;
  // For the test part, in its order.
  Predictions predict() const;

 private:
  Trainer trainer_;
  Timeline timeline_;
  StopRules rules_;
  std::optional<StopReason> stopped_;
  std::vector<TrainerState> kept_;
  mutable std::optional<PlaneCells> cells_;
};

}  // namespace nonlinear::bindings
