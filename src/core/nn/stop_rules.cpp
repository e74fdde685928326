#include "core/nn/stop_rules.h"

#include <cmath>

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr double kMostEpochs = 1e9;

double gradient_norm(const Trainer& run) {
  double squares = 0;
  for (const float g : run.preview().pass.gradient) squares += double(g) * g;
  return std::sqrt(squares);
}

}  // namespace

std::string_view stop_reason_id(StopReason reason) {
  constexpr std::string_view kIds[] = {"target", "converged", "plateau", "diverged", "limit"};
  return kIds[std::size_t(reason)];
}

Result<StopRules> StopRules::create(const StopSpec& spec) {
  const struct {
    const char* name;
    double given, high;
  } numbers[] = {{"stop.targetAccuracy", spec.target_accuracy, 1}, {"stop.targetLoss", spec.target_loss, 1e9},
                 {"stop.gradientBelow", spec.gradient_below, 1e9}, {"stop.patience", spec.patience, kMostEpochs},
                 {"stop.improvement", spec.improvement, 1},        {"stop.epochs", spec.epochs, kMostEpochs}};
  for (const auto& number : numbers) {
    if (const auto checked = number_between(number.name, number.given, 0, number.high); !checked.ok()) {
      return checked.error();
    }
  }
  return StopRules(spec);
}

std::optional<StopReason> StopRules::look(const Trainer& run) {
  const std::size_t epoch = run.epochs();
  if (epoch < last_epoch_) reset();  // the run was taken back
  if (epoch == last_epoch_) return std::nullopt;
  last_epoch_ = epoch;
  if (looks_at_loss()) {
    const Score score = run.score(Part::kTrain);
    if (spec_.target_accuracy > 0 && score.accuracy >= spec_.target_accuracy) return StopReason::kTarget;
    if (spec_.target_loss > 0 && score.loss <= spec_.target_loss) return StopReason::kTarget;
    if (!best_loss_ || score.loss < *best_loss_ * (1 - spec_.improvement)) {
      best_loss_ = score.loss;
      best_epoch_ = epoch;
    }
    if (spec_.patience > 0 && double(epoch - best_epoch_) >= spec_.patience) return StopReason::kPlateau;
  }
  if (spec_.gradient_below > 0 && gradient_norm(run) < spec_.gradient_below) return StopReason::kConverged;
  if (spec_.epochs > 0 && double(epoch) >= spec_.epochs) return StopReason::kLimit;
  return std::nullopt;
}

}  // namespace nonlinear
