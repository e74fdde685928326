#include "core/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace nonlinear {
namespace {

constexpr int kMostDigits = 15;    // a whole number of so many digits is a double
constexpr int kLargestPower = 22;  // 10^22 is the largest power of ten that is a double

double power_of_ten(int exponent) {
  double power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// digits * 10^exponent. Up to 10^±22 both factors are exact, and one rounding is all there is (Clinger, "How to Read
// Floating Point Numbers Accurately", 1990, section 3). Beyond, there is one for each further 10^±22.
double scaled(double digits, int exponent) {
  for (; exponent > kLargestPower; exponent -= kLargestPower) digits *= power_of_ten(kLargestPower);
  for (; exponent < -kLargestPower; exponent += kLargestPower) digits /= power_of_ten(kLargestPower);
  return exponent < 0 ? digits / power_of_ten(-exponent) : digits * power_of_ten(exponent);
}

// digits 123 and exponent -2: "1.23".
std::string decimal(std::string digits, int exponent) {
  const int point = static_cast<int>(digits.size()) + exponent;  // digits before the point
  if (point > kMostDigits || point < -5) {
    if (digits.size() > 1) digits.insert(1, 1, '.');
    return digits + "e" + std::to_string(point - 1);
  }
  if (exponent >= 0) return digits + std::string(static_cast<std::size_t>(exponent), '0');
  if (point > 0) return digits.insert(static_cast<std::size_t>(point), 1, '.');
  return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A number as it is written: digits * 10^exponent. Digits beyond the nineteenth, which 64 bits may not hold, are left
// out.
struct Written {
  bool minus = false;
  std::uint64_t digits = 0;
  int exponent = 0;
  std::size_t left_out = 0;
};

double value(const Written& written) {
  const double size = scaled(static_cast<double>(written.digits), written.exponent);
  return written.minus ? -size : size;
}

std::optional<Written> scan(std::string_view text, char point) {
  constexpr std::uint64_t kFull = 1000000000000000000u;  // 10^18: room for one digit more
  std::size_t at = 0;
  const auto here = [&] { return at < text.size() ? text[at] : '\0'; };
  Written written;
  if (here() == '-') {
    written.minus = true;
    ++at;
  }
  bool any = false, behind_point = false;
  for (; is_digit(here()) || (here() == point && !behind_point); ++at) {
    if (here() == point) {
      behind_point = true;
      continue;
    }
    any = true;
    if (written.digits >= kFull) {
      ++written.left_out;
      written.exponent += behind_point ? 0 : 1;
      continue;
    }
    written.digits = written.digits * 10 + static_cast<std::uint64_t>(here() - '0');
    written.exponent -= behind_point ? 1 : 0;
  }
  if (!any) return std::nullopt;
  if (here() == 'e' || here() == 'E') {
    ++at;
    const bool minus = here() == '-';
    if (minus || here() == '+') ++at;
    if (!is_digit(here())) return std::nullopt;
    int power = 0;
    for (; is_digit(here()); ++at) power = std::min(power * 10 + (here() - '0'), 1000);
    written.exponent += minus ? -power : power;
  }
  if (at != text.size()) return std::nullopt;
  return written;
}

// The fewest digits that `reads_back` as |x|, or else `most`.
std::string shortest_text(double x, int most, bool (*reads_back)(double written, double size)) {
  if (std::isnan(x)) return "NaN";
  const std::string sign = std::signbit(x) && x != 0 ? "-" : "";
  const double size = std::fabs(x);
  if (std::isinf(x)) return sign + "infinity";
  if (size == 0) return "0";
  int leading = static_cast<int>(std::floor(std::log10(size)));  // 2 for 314
  if (scaled(1, leading) > size) --leading;                      // the logarithm of 999999999999999 rounds to 15
  double digits = 0;
  int exponent = 0;
  for (int count = 1; count <= most; ++count) {
    exponent = leading + 1 - count;
    digits = std::round(scaled(size, -exponent));
    if (reads_back(scaled(digits, exponent), size)) break;
  }
  while (digits >= 10 && std::fmod(digits, 10) == 0) {
    digits /= 10;
    ++exponent;
  }
  return sign + decimal(std::to_string(static_cast<std::uint64_t>(digits)), exponent);
}

}  // namespace

std::string number_text(double x) {
  return shortest_text(x, kMostDigits, [](double written, double size) { return written == size; });
}

// A text within two roundings of the border between two float32 is no good: whoever reads it may round otherwise.
std::string float32_text(float x) {
  if (x == 0) return std::signbit(x) ? "-0" : "0";
  constexpr double kRoundings = 1e-15;
  return shortest_text(x, 9, [](double written, double size) {
    return static_cast<float>(written * (1 - kRoundings)) == size &&
           static_cast<float>(written * (1 + kRoundings)) == size;
  });
}

std::optional<double> read_number(std::string_view text) {
  const auto written = scan(text, '.');
  const bool exact = written && written->left_out == 0 && written->digits < power_of_ten(kMostDigits) &&
                     std::abs(written->exponent) <= kLargestPower;
  if (!exact) return std::nullopt;
  return value(*written);
}

std::optional<double> read_measurement(std::string_view text, char point) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  const auto written = scan(text, point);
  if (!written) return std::nullopt;
  const double x = value(*written);
  return std::isfinite(x) ? std::optional(x) : std::nullopt;
}

}  // namespace nonlinear
