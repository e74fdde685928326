// What one can say of a curve, by its definition in double precision.
#include "core/analysis/curve.h"
#include "core/analysis/curve_features.h"
#include "core/facts/words/words.h"

namespace nonlinear {

Result<ActivationFunction> named_activation(const FactArgument& argument) {
  return ActivationFunction::create(argument.name, {});
}

namespace {

using Files = const LessonFiles&;

// (activation, x, parameter, ...), parameters in the order of the contract.
Result<PointOnCurve> point(FactArguments a) {
  const auto entry = find_activation(a[0].name);
  if (!entry.ok()) return entry.error();
  const std::span<const Parameter> known = entry.value()->contract.parameters;
  const FactArguments given = a.subspan(2);
  if (given.size() > known.size()) {
    return Error{"the number of parameters", std::to_string(given.size()), "at most " + std::to_string(known.size())};
  }
  std::vector<ChosenParameter> chosen;
  chosen.reserve(given.size());
  for (std::size_t i = 0; i < given.size(); ++i) chosen.push_back({std::string(known[i].id), given[i].number});
  const auto f = ActivationFunction::create(a[0].name, chosen);
  if (!f.ok()) return f.error();
  return point_on_curve(f.value(), a[1].number);
}

template <double PointOnCurve::*Of>
Result<double> at_point(FactArguments a, Files) {
  const auto at = point(a);
  if (!at.ok()) return at.error();
  return at.value().*Of;
}

template <double NormalMeans::*Of>
Result<double> normal_mean(FactArguments a, Files) {
  const auto f = named_activation(a[0]);
  if (!f.ok()) return f.error();
  return normal_means(f.value()).*Of;
}

Result<double> below(FactArguments a, Files) {
  const auto f = named_activation(a[0]);
  return f.ok() ? slope_below(f.value(), a[1].number) : f.error();
}

Result<double> meet(FactArguments a, Files) {
  const auto f = named_activation(a[0]);
  if (!f.ok()) return f.error();
  const auto g = named_activation(a[1]);
  return g.ok() ? slopes_meet(f.value(), g.value()) : g.error();
}

Result<double> to_one(FactArguments a, Files) {
  const auto f = named_activation(a[0]);
  return f.ok() ? rounds_to_one(f.value()) : f.error();
}

Result<double> to_zero(FactArguments a, Files) { return factors_to_zero(a[0].number); }
Result<double> hinges(FactArguments a, Files) { return hinge_error(a[0].number); }

constexpr FactWord kWords[] = {
    // With the standard parameters or with these.
    {"value", "value(activation, x, parameter, ...)", 1, 2, 2 + kMostParameters, at_point<&PointOnCurve::value>},
    {"slope", "slope(activation, x, parameter, ...)", 1, 2, 2 + kMostParameters, at_point<&PointOnCurve::slope>},
    // From which x on the slope stays below a limit; where two slopes meet.
    {"slope_below", "slope_below(activation, limit)", 1, 2, 2, below},
    {"slopes_meet", "slopes_meet(activation, activation)", 2, 2, 2, meet},
    // Means for a standard normal input.
    {"mean_value", "mean_value(activation)", 1, 1, 1, normal_mean<&NormalMeans::value>},
    {"mean_square", "mean_square(activation)", 1, 1, 1, normal_mean<&NormalMeans::square>},
    {"mean_slope", "mean_slope(activation)", 1, 1, 1, normal_mean<&NormalMeans::slope>},
    {"mean_square_slope", "mean_square_slope(activation)", 1, 1, 1, normal_mean<&NormalMeans::slope_square>},
    // Where float32 ends: the first x with the value 1, the number of factors whose product is 0.
    {"rounds_to_one", "rounds_to_one(activation)", 1, 1, 1, to_one},
    {"layers_to_zero", "layers_to_zero(factor)", 0, 1, 1, to_zero},
    // How far straight pieces are from a full turn of the sine.
    {"hinge_error", "hinge_error(pieces)", 0, 1, 1, hinges},
};

}  // namespace

std::span<const FactWord> curve_words() { return kWords; }

}  // namespace nonlinear
