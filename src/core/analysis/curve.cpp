#include "core/analysis/curve.h"

#include <cmath>
#include <limits>

#include "core/arguments.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostPoints = 100000;
constexpr double kLargest = std::numeric_limits<float>::max();

}  // namespace

Result<Curve> sample_curve(const ActivationFunction& f, double from, double to, double points) {
  const auto low = number_between("from", from, -kLargest, kLargest);
  if (!low.ok()) return low.error();
  const auto high = number_between("to", to, -kLargest, kLargest);
  if (!high.ok()) return high.error();
  if (!(high.value() > low.value()))
    return Error{"to", number_text(to), "greater than from (" + number_text(from) + ")"};
  const auto count = whole_number("points", points, 2, kMostPoints);
  if (!count.ok()) return count.error();

  Curve curve;
  const std::uint32_t n = count.value();
  for (std::uint32_t i = 0; i < n; ++i) {
    const double share = double(i) / (n - 1);  // weighted so that both ends and a middle of 0 are met exactly
    curve.x.push_back(static_cast<float>(from * (1 - share) + to * share));
  }
  curve.value.resize(n);
  curve.slope.resize(n);
  f.value(curve.x.data(), curve.value.data(), n);
  f.slope(curve.x.data(), curve.slope.data(), n);
  return curve;
}

Result<PointOnCurve> point_on_curve(const ActivationFunction& f, double x) {
  if (std::isnan(x)) return Error{"x", "NaN", "a number"};
  return PointOnCurve{f.exact(x), f.exact_slope(x)};
}

}  // namespace nonlinear
