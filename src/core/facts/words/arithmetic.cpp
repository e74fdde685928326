// Arithmetic on what other words say.
#include <cmath>

#include "core/arguments.h"
#include "core/decimal.h"
#include "core/facts/words/words.h"

namespace nonlinear {
namespace {

using Files = const LessonFiles&;

constexpr std::uint32_t kLargestExponent = 1000;

Result<double> ln(FactArguments a, Files) {
  if (!(a[0].number > 0)) return Error{"x", number_text(a[0].number), "greater than 0"};
  return std::log(a[0].number);
}

Result<double> exp(FactArguments a, Files) { return std::exp(a[0].number); }

Result<double> sqrt(FactArguments a, Files) {
  if (!(a[0].number >= 0)) return Error{"x", number_text(a[0].number), "0 or more"};
  return std::sqrt(a[0].number);
}

Result<double> power(FactArguments a, Files) {
  const auto exponent = whole_number("exponent", a[1].number, 0, kLargestExponent);
  if (!exponent.ok()) return exponent.error();
  double total = 1;
  for (std::uint32_t i = 0; i < exponent.value(); ++i) total *= a[0].number;
  return total;
}

// As it is printed with so many decimals: for calculations that go on with printed numbers.
Result<double> rounded(FactArguments a, Files) {
  const auto decimals = whole_number("decimals", a[1].number, 0, 9);
  if (!decimals.ok()) return decimals.error();
  double scale = 1;
  for (std::uint32_t i = 0; i < decimals.value(); ++i) scale *= 10;
  return std::round(a[0].number * scale) / scale;
}

Result<double> sum(FactArguments a, Files) {
  double total = 0;
  for (const FactArgument& argument : a) total += argument.number;
  return total;
}

Result<double> product(FactArguments a, Files) {
  double total = 1;
  for (const FactArgument& argument : a) total *= argument.number;
  return total;
}

Result<double> difference(FactArguments a, Files) { return a[0].number - a[1].number; }

Result<double> ratio(FactArguments a, Files) {
  if (a[1].number == 0) return Error{"the second argument", "0", "anything else"};
  return a[0].number / a[1].number;
}

constexpr FactWord kWords[] = {
    {"ln", "ln(x)", 0, 1, 1, ln},
    {"exp", "exp(x)", 0, 1, 1, exp},
    {"sqrt", "sqrt(x)", 0, 1, 1, sqrt},
    {"power", "power(base, exponent)", 0, 2, 2, power},
    {"rounded", "rounded(x, decimals)", 0, 2, 2, rounded},
    {"sum", "sum(a, b, ...)", 0, 1, kAnyNumber, sum},
    {"difference", "difference(a, b)", 0, 2, 2, difference},
    {"product", "product(a, b, ...)", 0, 1, kAnyNumber, product},
    {"ratio", "ratio(a, b)", 0, 2, 2, ratio},
};

}  // namespace

std::span<const FactWord> arithmetic_words() { return kWords; }

}  // namespace nonlinear
