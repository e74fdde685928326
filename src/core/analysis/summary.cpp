#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/arguments.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostBins = 1000;
constexpr double kLargest = std::numeric_limits<float>::max();

template <class Visit>
void each(const Numbers& numbers, Visit visit) {
  for (std::size_t r = 0; r < numbers.rows.count; ++r) {
    for (const float x : std::span(numbers.rows.row(r), numbers.columns)) visit(x);
  }
}

}  // namespace

Summary summarise(const Numbers& numbers) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const std::size_t count = numbers.count();
  if (count == 0) {
    const double nan = std::nan("");
    return {0, nan, nan, nan, nan, nan, nan, nan};
  }
  double sum = 0, squares = 0, smallest = kInfinity, largest = -kInfinity;
  std::size_t zeros = 0;
  bool nan = false;
  each(numbers, [&](float x) {
    sum += x;
    squares += double(x) * x;
    smallest = std::min(smallest, double(x));
    largest = std::max(largest, double(x));
    zeros += x == 0;
    nan = nan || std::isnan(x);
  });
  const double n = double(count), mean = sum / n;
  double spread = 0;  // a second look: squares minus mean² would cancel where the mean is far from 0
  each(numbers, [&](float x) { spread += (x - mean) * (x - mean); });
  return {.count = count,
          .mean = mean,
          .variance = spread / n,
          .norm = std::sqrt(squares),
          .rms = std::sqrt(squares / n),
          .smallest = nan ? sum : smallest,
          .largest = nan ? sum : largest,
          .zero_share = double(zeros) / n};
}

std::optional<Error> flaw(const HistogramOptions& options) {
  const auto bins = whole_number("histogram.bins", options.bins, 1, kMostBins);
  if (!bins.ok()) return bins.error();
  if (options.low.has_value() != options.high.has_value()) {
    return Error{options.low ? "histogram.high" : "histogram.low", "missing", "both ends of the range, or neither"};
  }
  if (!options.low) return std::nullopt;
  const auto low = number_between("histogram.low", *options.low, -kLargest, kLargest);
  if (!low.ok()) return low.error();
  const auto high = number_between("histogram.high", *options.high, -kLargest, kLargest);
  if (!high.ok()) return high.error();
  if (*options.high > *options.low) return std::nullopt;
  return Error{"histogram.high", number_text(*options.high), "greater than low (" + number_text(*options.low) + ")"};
}

Result<Histogram> histogram(const Numbers& numbers, const HistogramOptions& options) {
  if (const auto wrong = flaw(options)) return *wrong;
  Histogram result;
  if (options.low) {
    result.low = *options.low;
    result.high = *options.high;
  } else {
    result.low = kLargest;
    result.high = -kLargest;
    each(numbers, [&](float x) {
      if (!std::isfinite(x)) return;
      result.low = std::min(result.low, double(x));
      result.high = std::max(result.high, double(x));
    });
    if (result.low > result.high) result.low = result.high = 0;  // there are none
    if (result.low == result.high) {
      // 1 is nothing beside a number beyond 2^53.
      const double half = std::max(0.5, std::fabs(result.low) * 1e-6);
      result.low -= half;
      result.high += half;
    }
  }
  const auto bins = static_cast<std::size_t>(options.bins);
  result.counts.assign(bins, 0);
  const double scale = double(bins) / (result.high - result.low);
  each(numbers, [&](float x) {
    if (std::isnan(x)) {
      ++result.not_a_number;
      return;
    }
    result.below += x < result.low;
    result.above += x > result.high;
    const double at = std::clamp((x - result.low) * scale, 0.0, double(bins - 1));
    ++result.counts[static_cast<std::size_t>(at)];
  });
  return result;
}

}  // namespace nonlinear
