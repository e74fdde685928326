#include "core/data/standardise.h"

namespace nonlinear {
namespace {

Standardiser standardise(std::span<float> rows, std::size_t columns, std::size_t train_count) {
  Standardiser fit = fit_standardiser<float>(rows.first(train_count * columns), columns);
  fit.apply(rows);
  return fit;
}

}  // namespace

Standardiser standardise_inputs(Dataset& data) { return standardise(data.inputs, data.features, data.train_count); }

Standardiser standardise_targets(Dataset& data) {
  return standardise(data.targets, data.target_count, data.train_count);
}

}  // namespace nonlinear
