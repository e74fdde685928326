#include "core/scenarios/trials.h"

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostTrials = 10000;
constexpr std::uint32_t kMostSteps = 1000000;

}  // namespace

Result<Trials> trials(const Dataset& data, TrainingSpec spec, double first_seed, double count, double steps) {
  const auto runs = whole_number("count", count, 1, kMostTrials);
  if (!runs.ok()) return runs.error();
  const auto length = whole_number("steps", steps, 1, kMostSteps);
  if (!length.ok()) return length.error();
  const auto first = whole_number("firstSeed", first_seed, 0, kLargestSeed - (runs.value() - 1));
  if (!first.ok()) return first.error();
  spec.seed = first_seed;
  auto made = Trainer::create(data, spec);
  if (!made.ok()) return made.error();

  Trainer& run = made.value();
  Trials result;
  for (std::uint32_t i = 0; i < runs.value(); ++i) {
    if (const auto error = run.reset(first_seed + i)) return *error;
    for (std::uint32_t step = 0; step < length.value() && !run.diverged(); ++step) run.step();
    const Score score = run.score(Part::kTrain);
    result.solved.push_back(score.accuracy == 1 && !run.diverged());
    result.final_loss.push_back(static_cast<float>(score.loss));
  }
  return result;
}

}  // namespace nonlinear
