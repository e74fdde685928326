// Networks: how large they are, and what happens when they are trained from many seeds.
#include <algorithm>
#include <numeric>

#include "core/arguments.h"
#include "core/facts/words/words.h"
#include "core/nn/network.h"
#include "core/scenarios/born_dead.h"
#include "core/scenarios/circle.h"
#include "core/scenarios/gradient_flow.h"
#include "core/scenarios/slowdown.h"
#include "core/scenarios/xor.h"

namespace nonlinear {
namespace {

using Files = const LessonFiles&;

Result<double> parameters(FactArguments a, Files) {
  std::vector<double> units;
  for (const FactArgument& argument : a) {
    const auto whole = whole_number("units[" + std::to_string(units.size()) + "]", argument.number, 1, 1000000);
    if (!whole.ok()) return whole.error();
    units.push_back(argument.number);
  }
  return dense_parameters(units);
}

Result<double> xor_solved(FactArguments a, Files) {
  const auto trials = xor_trials(a[0].name, a[1].number, a[2].number);
  if (!trials.ok()) return trials.error();
  const auto& solved = trials.value().solved;
  return std::accumulate(solved.begin(), solved.end(), 0.0);
}

Result<double> xor_loss(FactArguments a, Files) {
  auto trials = xor_trials(a[0].name, a[1].number, a[2].number);
  if (!trials.ok()) return trials.error();
  std::vector<float>& losses = trials.value().final_loss;
  std::ranges::sort(losses);
  return (double(losses[(losses.size() - 1) / 2]) + double(losses[losses.size() / 2])) / 2;
}

Result<double> ratio_of_gradients(FactArguments a, Files) { return gradient_ratio(a[0].name, a[1].name, a[2].number); }
Result<double> ratio_of_signals(FactArguments a, Files) { return signal_ratio(a[0].name, a[1].name, a[2].number); }
Result<double> race(FactArguments a, Files) { return race_epochs(a[0].name, a[1].number); }

template <double DeadUnits::*Of>
Result<double> dead(FactArguments a, Files) {
  const auto rate = number_between("rate", a[1].number, 1e-6, 10);
  if (!rate.ok()) return rate.error();
  const auto units = dead_units(a[0].name, a[1].number);
  if (!units.ok()) return units.error();
  return 100 * units.value().*Of;
}

Result<double> dead_by_law(FactArguments a, Files) { return born_dead_law(a[0].number, a[1].number); }
Result<double> dead_by_count(FactArguments a, Files) { return born_dead_share(a[0].number, a[1].number, 20000); }
Result<double> after_steps(FactArguments a, Files) {
  return slowdown(a[0].name, a[1].number, a[2].number, a[3].number);
}

constexpr FactWord kWords[] = {
    // Weights and biases of a dense network with these numbers of inputs and units.
    {"parameters", "parameters(inputs, units, ...)", 0, 2, kAnyNumber, parameters},
    // scenarios/xor.h: how many of the seeds 1, 2, ... solve it; the median of their final losses.
    {"xor_solved", "xor_solved(activation, hidden, seeds)", 1, 3, 3, xor_solved},
    {"xor_loss", "xor_loss(activation, hidden, seeds)", 1, 3, 3, xor_loss},
    // scenarios/gradient_flow.h, circle.h (percent), born_dead.h and slowdown.h
    {"gradient_ratio", "gradient_ratio(activation, init, layers)", 2, 3, 3, ratio_of_gradients},
    {"signal_ratio", "signal_ratio(activation, init, layers)", 2, 3, 3, ratio_of_signals},
    {"race_epochs", "race_epochs(activation, layers)", 1, 2, 2, race},
    {"dead_share", "dead_share(activation, rate)", 1, 2, 2, dead<&DeadUnits::share>},
    {"dead_accuracy", "dead_accuracy(activation, rate)", 1, 2, 2, dead<&DeadUnits::accuracy>},
    {"born_dead", "born_dead(width, layers)", 0, 2, 2, dead_by_law},
    {"born_dead_share", "born_dead_share(width, layers)", 0, 2, 2, dead_by_count},
    {"slowdown", "slowdown(loss, weight, bias, steps)", 1, 4, 4, after_steps},
};

}  // namespace

std::span<const FactWord> experiment_words() { return kWords; }

}  // namespace nonlinear
