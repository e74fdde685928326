#include "core/options.h"

#include <algorithm>

#include "core/arguments.h"
#include "core/choice.h"

namespace nonlinear {

std::string OptionReader::place_of(std::string_view name) const {
  return place_.empty() ? std::string(name) : place_ + "." + std::string(name);
}

void OptionReader::fail(Error error) {
  if (!error_) error_ = std::move(error);
}

std::optional<double> OptionReader::number(std::string_view name, std::optional<double> standard) {
  know(name);
  for (const auto& [given, value] : options_.numbers) {
    if (given == name) return value;
  }
  for (const auto& [given, value] : options_.texts) {
    if (given == name) fail({place_of(name), '"' + value + '"', "a number"});
  }
  if (!standard) fail({place_of(name), "missing", "a number"});
  return standard;
}

std::uint32_t OptionReader::whole(std::string_view name, std::optional<double> standard, std::uint32_t low,
                                  std::uint32_t high) {
  const auto given = number(name, standard);
  if (!given) return low;
  const auto checked = whole_number(place_of(name), *given, low, high);
  if (checked.ok()) return checked.value();
  fail(checked.error());
  return low;
}

float OptionReader::positive(std::string_view name, std::optional<double> standard) {
  const auto given = number(name, standard);
  if (!given) return 1;
  const auto checked = positive_number(place_of(name), *given);
  if (checked.ok()) return checked.value();
  fail(checked.error());
  return 1;
}

double OptionReader::between(std::string_view name, std::optional<double> standard, double low, double high) {
  const auto given = number(name, standard);
  if (!given) return low;
  const auto checked = number_between(place_of(name), *given, low, high);
  if (checked.ok()) return *given;
  fail(checked.error());
  return low;
}

std::string OptionReader::text(std::string_view name, std::string_view standard) {
  know(name);
  for (const auto& [given, value] : options_.texts) {
    if (given == name) return value;
  }
  return std::string(standard);
}

std::string OptionReader::choice(std::string_view name, std::string_view standard,
                                 std::span<const std::string_view> allowed) {
  std::string given = text(name, standard);
  if (std::ranges::find(allowed, given) == allowed.end()) fail(unknown_choice(place_of(name), given, allowed));
  return given;
}

std::vector<std::pair<std::string, double>> OptionReader::below(std::string_view name) {
  const std::string prefix = std::string(name) + ".";
  std::vector<std::pair<std::string, double>> found;
  for (const auto& [given, value] : options_.numbers) {
    if (!given.starts_with(prefix)) continue;
    know(given);
    found.emplace_back(given.substr(prefix.size()), value);
  }
  return found;
}

std::optional<Error> OptionReader::error() {
  const std::vector<std::string_view> known(known_.begin(), known_.end());
  const auto check = [&](const std::string& name) {
    if (std::ranges::find(known, name) == known.end()) {
      Error unknown = unknown_choice(place_.empty() ? "options" : place_, name, known);
      if (known.empty()) unknown.allowed = "no options";
      fail(std::move(unknown));
    }
  };
  for (const auto& [name, value] : options_.numbers) check(name);
  for (const auto& [name, value] : options_.texts) check(name);
  return error_;
}

}  // namespace nonlinear
