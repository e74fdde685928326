#include "core/analysis/snapshot.h"

namespace nonlinear {

Snapshot take_snapshot(const Trainer& run) {
  const Score train = run.score(Part::kTrain);
  const Score test = run.data().test_count() == 0 ? train : run.score(Part::kTest);
  return {.step = double(run.steps()),
          .epoch = double(run.epochs()),
          .train_loss = train.loss,
          .train_accuracy = train.accuracy,
          .test_loss = test.loss,
          .test_accuracy = test.accuracy,
          .layers = layer_statistics(run),
          .diverged = run.diverged()};
}

}  // namespace nonlinear
