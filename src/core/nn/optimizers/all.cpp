#include "core/nn/optimizers/all.h"

#include <array>
#include <vector>

#include "core/choice.h"
#include "core/nn/optimizers/adam.h"
#include "core/nn/optimizers/adam_w.h"
#include "core/nn/optimizers/momentum.h"
#include "core/nn/optimizers/nesterov.h"
#include "core/nn/optimizers/rms_prop.h"
#include "core/nn/optimizers/sgd.h"

namespace nonlinear {
namespace {

template <class... O>
constexpr std::array<Optimizer, sizeof...(O)> list() {
  return {Optimizer{O::id, O::formula, O::source, O::slots, O::options, O::update}...};
}

constexpr auto kOptimizers = list<Sgd, Momentum, Nesterov, RmsProp, Adam, AdamW>();

}  // namespace

Result<ChosenOptimizer> create_optimizer(const Options& options) {
  std::vector<std::string_view> known;
  for (const Optimizer& optimizer : kOptimizers) {
    known.push_back(optimizer.id);
    if (optimizer.id != options.kind) continue;
    ChosenOptimizer chosen{&optimizer, {}};
    OptionReader reader(options, "optimizer");
    for (std::size_t i = 0; i < optimizer.options.size(); ++i) {
      const OptimizerOption& option = optimizer.options[i];
      chosen.options[i] = reader.between(option.name, option.standard, option.low, option.high);
    }
    if (const auto wrong = reader.error()) return *wrong;
    return chosen;
  }
  return unknown_choice("optimizer", options.kind, known);
}

}  // namespace nonlinear
