// The same network on the same data from many seeds: how often does training succeed?
#pragma once

#include <cstdint>
#include <vector>

#include "core/nn/stop_rules.h"
#include "core/nn/trainer.h"

namespace nonlinear {

struct Trials {
  std::vector<std::uint8_t> solved;   // [seed]: 1 where every training example is on the right side of probability 0.5
  std::vector<float> final_loss;      // [seed]: mean over the training part, at the last good step where a run diverged
  std::vector<float> final_accuracy;  // [seed]: of the test part, or of the training part where that is all
  std::vector<std::uint32_t> steps;   // [seed]: taken; fewer than asked for where a rule stopped the run
  std::vector<std::uint8_t> stopped;  // [seed]: 1 + the StopReason, or 0
};

// `count` runs of `steps` steps each, from the seeds first_seed, first_seed + 1, …   count: 1 to 10,000;
// steps: 1 to 1,000,000. The seed in `spec` is not used. A run ends earlier where a rule says so.
Result<Trials> trials(const Dataset& data, TrainingSpec spec, double first_seed, double count, double steps,
                      const StopSpec& stop = {});

}  // namespace nonlinear
