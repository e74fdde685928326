// Where a run stands, in the numbers that a page shows.
#pragma once

#include <vector>

#include "core/analysis/layer_statistics.h"
#include "core/nn/trainer.h"

namespace nonlinear {

// Losses and accuracies are means over a whole part, not over a batch.
struct Snapshot {
  double step = 0;
  double epoch = 0;  // finished ones
  double train_loss = 0;
  double train_accuracy = 0;
  double test_loss = 0;
  double test_accuracy = 0;
  std::vector<LayerStatistics> layers;
  bool diverged = false;
};

Snapshot take_snapshot(const Trainer& run);

}  // namespace nonlinear
