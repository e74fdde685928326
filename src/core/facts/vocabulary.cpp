#include "core/facts/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/analysis/curve.h"
#include "core/arguments.h"
#include "core/decimal.h"
#include "core/nn/network.h"
#include "core/scenarios/xor.h"

namespace nonlinear {
namespace {

constexpr std::size_t kAny = 16;  // arguments, where their number is free
constexpr std::uint32_t kLargestExponent = 1000;

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

Result<double> value(FactArguments a) {
  const auto at = point(a);
  if (!at.ok()) return at.error();
  return at.value().value;
}

Result<double> slope(FactArguments a) {
  const auto at = point(a);
  if (!at.ok()) return at.error();
  return at.value().slope;
}

Result<double> parameters(FactArguments a) {
  std::vector<double> units;
  for (const FactArgument& argument : a) {
    const auto whole = whole_number("units[" + std::to_string(units.size()) + "]", argument.number, 1, 1000000);
    if (!whole.ok()) return whole.error();
    units.push_back(argument.number);
  }
  return dense_parameters(units);
}

Result<double> xor_solved(FactArguments a) {
  const auto trials = xor_trials(a[0].name, a[1].number, a[2].number);
  if (!trials.ok()) return trials.error();
  const auto& solved = trials.value().solved;
  return std::accumulate(solved.begin(), solved.end(), 0.0);
}

Result<double> xor_loss(FactArguments a) {
  auto trials = xor_trials(a[0].name, a[1].number, a[2].number);
  if (!trials.ok()) return trials.error();
  std::vector<float>& losses = trials.value().final_loss;
  std::ranges::sort(losses);
  return (double(losses[(losses.size() - 1) / 2]) + double(losses[losses.size() / 2])) / 2;
}

Result<double> ln(FactArguments a) {
  if (!(a[0].number > 0)) return Error{"x", number_text(a[0].number), "greater than 0"};
  return std::log(a[0].number);
}

Result<double> exp(FactArguments a) { return std::exp(a[0].number); }

// By products: std::pow brings 5 kB of tables to every page.
Result<double> power(FactArguments a) {
  const auto exponent = whole_number("exponent", a[1].number, 0, kLargestExponent);
  if (!exponent.ok()) return exponent.error();
  double total = 1;
  for (std::uint32_t i = 0; i < exponent.value(); ++i) total *= a[0].number;
  return total;
}

Result<double> sum(FactArguments a) {
  double total = 0;
  for (const FactArgument& argument : a) total += argument.number;
  return total;
}

Result<double> product(FactArguments a) {
  double total = 1;
  for (const FactArgument& argument : a) total *= argument.number;
  return total;
}

Result<double> difference(FactArguments a) { return a[0].number - a[1].number; }

Result<double> ratio(FactArguments a) {
  if (a[1].number == 0) return Error{"the second argument", "0", "anything else"};
  return a[0].number / a[1].number;
}

constexpr FactWord kWords[] = {
    // The definition of an activation in double precision, with the standard parameters or with these.
    {"value", "value(activation, x, parameter, ...)", true, 2, 2 + kMostParameters, value},
    {"slope", "slope(activation, x, parameter, ...)", true, 2, 2 + kMostParameters, slope},
    // Weights and biases of a dense network with these numbers of inputs and units.
    {"parameters", "parameters(inputs, units, ...)", false, 2, kAny, parameters},
    // The experiment of scenarios/xor.h: how many of the seeds 1, 2, ... solve it; the median of their final losses.
    {"xor_solved", "xor_solved(activation, hidden, seeds)", true, 3, 3, xor_solved},
    {"xor_loss", "xor_loss(activation, hidden, seeds)", true, 3, 3, xor_loss},
    // Arithmetic.
    {"ln", "ln(x)", false, 1, 1, ln},
    {"exp", "exp(x)", false, 1, 1, exp},
    {"power", "power(base, exponent)", false, 2, 2, power},
    {"sum", "sum(a, b, ...)", false, 1, kAny, sum},
    {"difference", "difference(a, b)", false, 2, 2, difference},
    {"product", "product(a, b, ...)", false, 1, kAny, product},
    {"ratio", "ratio(a, b)", false, 2, 2, ratio},
};

}  // namespace

std::span<const FactWord> fact_words() { return kWords; }

}  // namespace nonlinear
