#include "core/scenarios/trials.h"

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostTrials = 10000;
constexpr std::uint32_t kMostSteps = 1000000;

}  // namespace

Result<Trials> trials(const Dataset& data, TrainingSpec spec, double first_seed, double count, double steps,
                      const StopSpec& stop) {
  const auto runs = whole_number("count", count, 1, kMostTrials);
  if (!runs.ok()) return runs.error();
  const auto length = whole_number("steps", steps, 1, kMostSteps);
  if (!length.ok()) return length.error();
  const auto first = whole_number("firstSeed", first_seed, 0, kLargestSeed - (runs.value() - 1));
  if (!first.ok()) return first.error();
  spec.seed = first_seed;
  auto made = Trainer::create(data, spec);
  if (!made.ok()) return made.error();

  auto rules = StopRules::create(stop);
  if (!rules.ok()) return rules.error();
  Trainer& run = made.value();
  Trials result;
  for (std::uint32_t i = 0; i < runs.value(); ++i) {
    if (const auto error = run.reset(first_seed + i)) return *error;
    rules.value().reset();
    std::optional<StopReason> reason;
    while (run.steps() < length.value() && !reason) {
      run.step();
      reason = rules.value().check(run);
    }
    const Score score = run.score(Part::kTrain);
    result.solved.push_back(score.accuracy == 1 && !run.diverged());
    result.final_loss.push_back(static_cast<float>(score.loss));
    const Score test = run.data().test_count() == 0 ? score : run.score(Part::kTest);
    result.final_accuracy.push_back(static_cast<float>(test.accuracy));
    result.steps.push_back(static_cast<std::uint32_t>(run.steps()));
    result.stopped.push_back(reason ? static_cast<std::uint8_t>(1 + int(*reason)) : 0);
  }
  return result;
}

}  // namespace nonlinear
