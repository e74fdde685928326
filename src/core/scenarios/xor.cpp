#include "core/scenarios/xor.h"

#include "core/activations/registry.h"
#include "core/data/all.h"

namespace nonlinear {
namespace {

constexpr double kRate = 0.5;
constexpr double kSteps = 2000;
constexpr double kFirstSeed = 1;

}  // namespace

Result<Trials> xor_trials(const std::string& activation, double hidden, double seeds) {
  const auto found = find_activation(activation);
  if (!found.ok()) return found.error();
  const TrainingSpec spec{.layers = {{hidden, activation}, {1, "identity"}},
                          .loss = "binary_cross_entropy",
                          .init = std::string(found.value()->contract.recommended_init),
                          .learning_rate = kRate,
                          .batch = 4,
                          .seed = kFirstSeed};
  return trials(xor_corners(), spec, kFirstSeed, seeds, kSteps);
}

}  // namespace nonlinear
