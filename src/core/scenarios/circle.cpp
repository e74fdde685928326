#include "core/scenarios/circle.h"

#include <algorithm>
#include <vector>

#include "core/activations/registry.h"
#include "core/analysis/layer_statistics.h"
#include "core/arguments.h"
#include "core/data/all.h"
#include "core/nn/stop_rules.h"
#include "core/nn/trainer.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kSeeds = 15;
constexpr double kPoints = 500;
constexpr double kDeadEpochs = 60;

Result<Trainer> start(const std::string& activation, std::vector<LayerSpec> hidden, double rate, double seed) {
  const auto found = find_activation(activation);
  if (!found.ok()) return found.error();
  auto data = generate("circle", kPoints, 0, seed);
  if (!data.ok()) return data.error();
  hidden.emplace_back(1, "identity");
  return Trainer::create(std::move(data.value()),
                         {std::move(hidden), "binary_cross_entropy",
                          std::string(found.value()->contract.recommended_init), rate, 32, seed});
}

// Units of the hidden layers that answer 0 to every training point, and how many units there are.
double dead_share(const Trainer& run) {
  const Batch batch = run.examples(0, run.data().train_count);
  Pass pass;
  run.network().forward(batch.inputs, pass);
  std::size_t dead = 0, units = 0;
  for (std::size_t layer = 0; layer + 1 < run.network().layers().size(); ++layer) {
    const Matrix& outputs = pass.traces[layer].outputs;
    units += outputs.rows();
    for (std::size_t unit = 0; unit < outputs.rows(); ++unit) {
      const std::span answers(outputs.row(unit), outputs.columns());
      dead += std::ranges::all_of(answers, [](float y) { return y == 0; });
    }
  }
  return double(dead) / double(units);
}

}  // namespace

Result<double> race_epochs(const std::string& activation, double layers) {
  const auto depth = whole_number("layers", layers, 1, 8);
  if (!depth.ok()) return depth.error();
  auto rules = StopRules::create({.target_accuracy = 0.95, .epochs = kRaceEpochs});
  if (!rules.ok()) return rules.error();
  std::vector<double> epochs;
  for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
    auto made = start(activation, std::vector<LayerSpec>(depth.value(), {8, activation}), 0.1, seed);
    if (!made.ok()) return made.error();
    Trainer& run = made.value();
    rules.value().reset();
    std::optional<StopReason> reason;
    while (!reason) {
      run.step();
      reason = rules.value().check(run);
    }
    epochs.push_back(reason == StopReason::kTarget ? double(run.epochs()) : kRaceEpochs);
  }
  std::ranges::nth_element(epochs, epochs.begin() + kSeeds / 2);
  return epochs[kSeeds / 2];
}

Result<DeadUnits> dead_units(const std::string& activation, double rate) {
  DeadUnits mean;
  for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
    auto made = start(activation, {{16, activation}, {16, activation}}, rate, seed);
    if (!made.ok()) return made.error();
    Trainer& run = made.value();
    while (double(run.epochs()) < kDeadEpochs && !run.diverged()) run.step();
    mean.share += dead_share(run) / kSeeds;
    mean.accuracy += run.score(Part::kTrain).accuracy / kSeeds;
  }
  return mean;
}

}  // namespace nonlinear
