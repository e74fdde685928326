// Many numbers in a few: mean, spread, size, extremes, zeros, and how they are distributed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/error.h"
#include "core/nn/matrix.h"

namespace nonlinear {

// Rows of a matrix without their padding, or a plain row of numbers.
struct Numbers {
  Rows rows;
  std::size_t columns;

  Numbers(Rows rows_, std::size_t columns_) : rows(rows_), columns(columns_) {}
  Numbers(const Matrix& matrix) : rows(matrix), columns(matrix.columns()) {}
  Numbers(std::span<const float> row) : rows{row.data(), 1, row.size()}, columns(row.size()) {}

  std::size_t count() const { return rows.count * columns; }
};

// Where a number is not finite, so is what it enters. Of no numbers at all: count 0, the rest NaN.
struct Summary {
  std::size_t count = 0;
  double mean = 0;
  double variance = 0;  // of these numbers: divided by count
  double norm = 0;      // the root of the sum of squares
  double rms = 0;       // the root of their mean
  double smallest = 0;
  double largest = 0;
  double zero_share = 0;  // of numbers that are exactly 0
};

Summary summarise(const Numbers& numbers);

struct HistogramOptions {
  double bins = 20;  // 1 to 1,000
  // Both or neither: from the smallest to the largest finite number of the data.
  std::optional<double> low = {}, high = {};
};

// Bin i reaches from low + i (high - low) / bins up to the next bin's beginning, the last one to `high` included.
struct Histogram {
  double low = 0, high = 0;
  std::vector<std::uint32_t> counts;
  std::size_t below = 0;         // numbers left of `low`, counted in the first bin as well
  std::size_t above = 0;         // right of `high`, counted in the last bin as well
  std::size_t not_a_number = 0;  // in no bin
};

// What is wrong with the options, if anything is.
std::optional<Error> flaw(const HistogramOptions& options);

// A range of the data that has no width becomes 1 wide, around them.
Result<Histogram> histogram(const Numbers& numbers, const HistogramOptions& options);

}  // namespace nonlinear
