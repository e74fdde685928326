// The optimisers. To add one: its header, its name in the list of all.cpp.
#pragma once

#include <array>

#include "core/error.h"
#include "core/nn/optimizers/optimizer.h"
#include "core/options.h"

namespace nonlinear {

// An optimiser with its options chosen.
struct ChosenOptimizer {
  const Optimizer* optimizer;
  std::array<double, kMostOptimizerOptions> options;
};

// { kind: "adam", beta2: 0.99 }
Result<ChosenOptimizer> create_optimizer(const Options& options);

}  // namespace nonlinear
