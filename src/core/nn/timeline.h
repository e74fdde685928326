// Where a run has been: states along the way, so that it can be taken back to any step, or on to one not reached yet.
//
// Between two kept states the run trains again, and since it is deterministic, step k is the same bits whichever way it
// was reached.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

class Timeline {
 public:
  // Begins where the run stands.
  explicit Timeline(const Trainer& run);

  // One step of the run, kept in mind.
  void step(Trainer& run) {
    run.step();
    if (run.steps() == next_) keep(run);
  }

  // Takes the run to step k, a whole number not before the timeline's beginning. A run that diverges on the way stands
  // at its last good step.
  std::optional<Error> seek(Trainer& run, double k);

  std::size_t farthest() const { return states_.back().steps; }  // of the kept states
  std::size_t kept() const { return states_.size(); }

 private:
  void keep(const Trainer& run);

  std::size_t most_;         // states; when there are more, every second one is dropped
  std::size_t spacing_ = 1;  // steps from one to the next
  std::size_t next_;         // the step to keep next
  std::vector<TrainerState> states_;
};

}  // namespace nonlinear
