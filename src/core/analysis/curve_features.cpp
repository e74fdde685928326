#include "core/analysis/curve_features.h"

#include <bit>
#include <cmath>
#include <numbers>

#include "core/arguments.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr double kFarthest = 50, kStep = 1.0 / 128, kNear = 1e-9;

// Where `holds` changes between a and b, at which it is not the same.
template <class F>
double boundary(double a, double b, F holds) {
  const bool at_a = holds(a);
  while (b - a > kNear) {
    const double middle = (a + b) / 2;
    if (holds(middle) == at_a) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

}  // namespace

Result<double> slope_below(const ActivationFunction& f, double limit) {
  if (!(limit > 0)) return Error{"limit", number_text(limit), "greater than 0"};
  const auto is_below = [&](double x) { return std::fabs(f.exact_slope(x)) < limit; };
  if (!is_below(kFarthest)) {
    return Error{"limit", number_text(limit), "a slope that " + std::string(f.contract().id) + " falls below"};
  }
  double x = kFarthest;
  while (x > 0 && is_below(x - kStep)) x -= kStep;
  return x <= 0 ? 0 : boundary(x - kStep, x, is_below);
}

Result<double> slopes_meet(const ActivationFunction& f, const ActivationFunction& g) {
  const auto is_steeper = [&](double x) { return f.exact_slope(x) > g.exact_slope(x); };
  for (int i = 1; i < int(kFarthest / kStep); ++i) {
    const double x = i * kStep;
    if (is_steeper(x) != is_steeper(x + kStep)) return boundary(x, x + kStep, is_steeper);
  }
  return Error{"activation", std::string(g.contract().id), "one whose slope meets the other's"};
}

NormalMeans normal_means(const ActivationFunction& f) {
  // The trapezoidal rule, which for smooth functions that die away is as exact as any; the kinks of the family lie on
  // its points, where it costs a square of the step.
  constexpr double kEnd = 10, kWidth = 1.0 / 4096;
  NormalMeans means;
  for (int i = int(-kEnd / kWidth); i <= int(kEnd / kWidth); ++i) {
    const double z = i * kWidth;
    const double weight = kWidth * std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    const double y = f.exact(z);
    // At a kink the mean of both sides, so that the convention there does not count.
    const double slope = (f.exact_slope(z - 1e-9) + f.exact_slope(z + 1e-9)) / 2;
    const double squares = (std::pow(f.exact_slope(z - 1e-9), 2) + std::pow(f.exact_slope(z + 1e-9), 2)) / 2;
    means.value += weight * y;
    means.square += weight * y * y;
    means.slope += weight * slope;
    means.slope_square += weight * squares;
  }
  return means;
}

Result<double> rounds_to_one(const ActivationFunction& f) {
  const auto is_one = [&](std::uint32_t bits) { return float(f.exact(double(std::bit_cast<float>(bits)))) == 1; };
  std::uint32_t low = 0, high = std::bit_cast<std::uint32_t>(float(kFarthest));
  if (is_one(low) || !is_one(high)) {
    return Error{"activation", std::string(f.contract().id), "one that rises to 1"};
  }
  while (high - low > 1) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (is_one(middle)) high = middle;
    else low = middle;
  }
  return double(std::bit_cast<float>(high));
}

Result<double> factors_to_zero(double factor) {
  if (!(factor > 0 && factor < 1)) return Error{"factor", number_text(factor), "between 0 and 1"};
  int count = 0;
  float product = 1;
  while (product > 0) {
    product *= float(factor);
    if (++count == 1'000'000) return Error{"factor", number_text(factor), "a factor that is not so near to 1"};
  }
  return count;
}

Result<double> hinge_error(double pieces) {
  const auto count = whole_number("pieces", pieces, 2, 10000);
  if (!count.ok()) return count.error();
  const double width = 2 * std::numbers::pi / count.value();
  double worst = 0;
  for (std::uint32_t i = 0; i < count.value(); ++i) {
    const double from = i * width, rise = (std::sin(from + width) - std::sin(from)) / width;
    // Farthest where the sine rises as fast as the piece does: cos x = rise, at most twice in a full turn.
    for (const double x : {std::acos(rise), 2 * std::numbers::pi - std::acos(rise)}) {
      if (x < from || x > from + width) continue;
      worst = std::max(worst, std::fabs(std::sin(x) - (std::sin(from) + rise * (x - from))));
    }
  }
  return worst;
}

}  // namespace nonlinear
