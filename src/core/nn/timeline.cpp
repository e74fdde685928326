#include "core/nn/timeline.h"

#include <algorithm>

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::size_t kMostStates = 128;
constexpr std::size_t kFewestStates = 4;
constexpr std::size_t kMostNumbers = 8'000'000;  // in all states together: 32 MB
constexpr std::uint32_t kMostSteps = 100'000'000;

std::size_t numbers_of(const TrainerState& state) {
  return state.parameters.size() + state.slots[0].size() + state.slots[1].size() + state.batches.examples();
}

}  // namespace

Timeline::Timeline(const Trainer& run) : next_(run.steps() + 1) {
  states_.push_back(run.state());
  most_ = std::clamp(kMostNumbers / numbers_of(states_[0]), kFewestStates, kMostStates);
}

void Timeline::keep(const Trainer& run) {
  states_.push_back(run.state());
  if (states_.size() > most_) {
    std::size_t left = 0;
    for (std::size_t i = 0; i < states_.size(); i += 2) {
      if (i != left) states_[left] = std::move(states_[i]);
      ++left;
    }
    states_.erase(states_.begin() + std::ptrdiff_t(left), states_.end());
    spacing_ *= 2;
  }
  next_ = farthest() + spacing_;
}

std::optional<Error> Timeline::seek(Trainer& run, double k) {
  const auto step = whole_number("step", k, static_cast<std::uint32_t>(states_.front().steps), kMostSteps);
  if (!step.ok()) return step.error();
  // The last kept state that is not later; the run itself, where that is nearer.
  const auto later = std::ranges::find_if(states_, [&](const TrainerState& s) { return s.steps > step.value(); });
  const TrainerState& nearest = *(later - 1);
  if (run.steps() > step.value() || run.steps() < nearest.steps) run.restore(nearest);
  while (run.steps() < step.value() && !run.diverged()) this->step(run);
  return std::nullopt;
}

}  // namespace nonlinear
