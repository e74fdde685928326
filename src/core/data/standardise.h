// Numbers brought to mean 0 and standard deviation 1, as the training part has them, so that no input counts for more
// only because of its unit.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "core/data/dataset.h"

namespace nonlinear {

// One mean and one standard deviation (of the population: divided by n) for each column.
struct Standardiser {
  std::vector<double> mean;
  std::vector<double> deviation;

  double apply(std::size_t column, double x) const { return (x - mean[column]) / deviation[column]; }
  double undo(std::size_t column, double z) const { return mean[column] + z * deviation[column]; }

  // rows: [row][column]
  template <class Number>
  void apply(std::span<Number> rows) const {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i] = static_cast<Number>(apply(i % mean.size(), static_cast<double>(rows[i])));
    }
  }
};

// Fitted to rows [row][column], of which there is at least one. A column that never changes gets deviation 1.
template <class Number>
Standardiser fit_standardiser(std::span<const Number> rows, std::size_t columns) {
  const std::size_t count = rows.size() / columns;
  Standardiser fit{std::vector<double>(columns), std::vector<double>(columns, 1)};
  for (std::size_t c = 0; c < columns; ++c) {
    const auto at = [&](std::size_t r) { return static_cast<double>(rows[r * columns + c]); };
    double low = at(0), high = at(0), sum = 0;
    for (std::size_t r = 0; r < count; ++r) {
      low = std::min(low, at(r));
      high = std::max(high, at(r));
      sum += at(r);
    }
    // A mean of equal numbers may differ from them in the last bit, and so would a deviation from 0.
    fit.mean[c] = low == high ? low : sum / static_cast<double>(count);
    if (low == high) continue;
    double squares = 0;
    for (std::size_t r = 0; r < count; ++r) squares += (at(r) - fit.mean[c]) * (at(r) - fit.mean[c]);
    fit.deviation[c] = std::sqrt(squares / static_cast<double>(count));
  }
  return fit;
}

// Standardises the inputs of all examples as the training part says, each feature on its own. Later examples want the
// same treatment: keep what comes back.
Standardiser standardise_inputs(Dataset& data);

// The same with the targets of a set whose answers are numbers; undo() gives predictions their unit back.
Standardiser standardise_targets(Dataset& data);

}  // namespace nonlinear
