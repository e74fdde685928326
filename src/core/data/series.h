// Forecasting: what comes next in a series, from the values just before.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "core/data/dataset.h"
#include "core/data/standardise.h"

namespace nonlinear {

struct SeriesOptions {
  double window = 0;            // p: how many values an example shows, 1 to 1,000
  double train_rows = 0;        // the first of them are the past: more than p, less than all
  std::string target = "next";  // the next value, or its "change" from the value before
};

struct SeriesExamples {
  Dataset data;        // of shape p × 1; in time order; trains on what lies wholly in the past
  Standardiser scale;  // of the past: one mean and one deviation, for values and targets alike
  bool change = false;

  // A target, or a prediction of it, in the unit of the series. `last` is the last value that the example shows.
  double value(float target, float last) const { return scale.undo(0, change ? double(target) + last : target); }
};

// Of n values, row i is predicted from rows i - p to i - 1. Examples for training are those with i below train_rows;
// the first of the others look back into the past. Inputs and targets are standardised: a change is a difference of
// standardised values.
Result<SeriesExamples> series_examples(std::span<const double> series, const SeriesOptions& options);

}  // namespace nonlinear
