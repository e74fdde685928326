// When a run has done enough: looked at when an epoch ends.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/error.h"
#include "core/nn/trainer.h"

namespace nonlinear {

// As a page asks for it; 0 switches a rule off. Losses and accuracies are those of the training part.
struct StopSpec {
  double target_accuracy = 0;  // "target": at least this, 0 to 1
  double target_loss = 0;      // "target": at most this
  double gradient_below = 0;   // "converged": the gradient of the next batch is shorter than this
  double patience = 0;         // "plateau": so many epochs without a loss that is lower …
  double improvement = 0;      // … than the lowest so far by more than this share of it
  double epochs = 0;           // "limit": so many epochs are over
};

enum class StopReason { kTarget, kConverged, kPlateau, kDiverged, kLimit };
std::string_view stop_reason_id(StopReason reason);  // "target", "converged", "plateau", "diverged" or "limit"

class StopRules {
 public:
  static Result<StopRules> create(const StopSpec& spec);

  // Whether the run should stop here. Costs a look at the training part when an epoch has ended, and nothing otherwise.
  std::optional<StopReason> check(const Trainer& run) {
    if (run.diverged()) return StopReason::kDiverged;
    return looks_ ? look(run) : std::nullopt;
  }
  // For a run that begins anew.
  void reset() { *this = StopRules(spec_); }

 private:
  explicit StopRules(const StopSpec& spec)
      : spec_(spec), looks_(looks_at_loss() || spec.gradient_below > 0 || spec.epochs > 0) {}

  std::optional<StopReason> look(const Trainer& run);
  bool looks_at_loss() const { return spec_.target_accuracy > 0 || spec_.target_loss > 0 || spec_.patience > 0; }

  StopSpec spec_;
  bool looks_;  // whether any rule but divergence is on
  std::size_t last_epoch_ = 0;
  std::size_t best_epoch_ = 0;
  std::optional<double> best_loss_;
};

}  // namespace nonlinear
