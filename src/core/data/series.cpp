#include "core/data/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kLongestWindow = 1000;
constexpr std::size_t kMostValues = 100000;
constexpr std::array<std::string_view, 2> kTargets = {"next", "change"};

}  // namespace

Result<SeriesExamples> series_examples(std::span<const double> series, const SeriesOptions& options) {
  const std::size_t n = series.size();
  if (n < 3 || n > kMostValues) {
    return Error{"data.series", std::to_string(n) + " values", "3 to " + std::to_string(kMostValues)};
  }
  for (std::size_t i = 0; i < n; ++i) {
    if (!std::isfinite(series[i])) {
      return Error{"data.series[" + std::to_string(i) + "]", number_text(series[i]), "a finite number"};
    }
  }
  const auto window =
      whole_number("data.window", options.window, 1, std::min(kLongestWindow, static_cast<std::uint32_t>(n - 2)));
  if (!window.ok()) return window.error();
  const auto past =
      whole_number("data.trainRows", options.train_rows, window.value() + 1, static_cast<std::uint32_t>(n - 1));
  if (!past.ok()) return past.error();
  if (options.target != kTargets[0] && options.target != kTargets[1]) {
    return unknown_choice("data.target", options.target, kTargets);
  }

  const std::size_t p = window.value();
  SeriesExamples examples{.data = {.features = p,
                                   .train_count = past.value() - p,
                                   .inputs = {},
                                   .labels = {},
                                   .target_count = 1,
                                   .shape = {p, 1}},
                          .scale = fit_standardiser<double>(series.first(past.value()), 1),
                          .change = options.target == "change"};
  const auto z = [&](std::size_t i) { return examples.scale.apply(0, series[i]); };
  for (std::size_t i = p; i < n; ++i) {
    for (std::size_t k = i - p; k < i; ++k) examples.data.inputs.push_back(static_cast<float>(z(k)));
    examples.data.targets.push_back(static_cast<float>(examples.change ? z(i) - z(i - 1) : z(i)));
  }
  return examples;
}

}  // namespace nonlinear
