// Choices by name, as they come from a page or a file: { kind: "conv2d", filters: 8, padding: 2 }. Nothing here has
// been checked; an OptionReader checks.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.h"

namespace nonlinear {

// Names of nested numbers have a dot: "parameters.leak".
struct Options {
  std::string kind;
  std::vector<std::pair<std::string, double>> numbers = {};
  std::vector<std::pair<std::string, std::string>> texts = {};

  Options() = default;
  Options(const char* only_kind) : kind(only_kind) {}
  Options(std::string only_kind) : kind(std::move(only_kind)) {}
  Options(std::string kind_, std::vector<std::pair<std::string, double>> numbers_,
          std::vector<std::pair<std::string, std::string>> texts_ = {})
      : kind(std::move(kind_)), numbers(std::move(numbers_)), texts(std::move(texts_)) {}
};

// Reads options one by one and remembers the first that is wrong, so that a reader of many checks once, at its end.
// After a wrong one, what is read still lies within its bounds.
class OptionReader {
 public:
  // `place` is where the options stand: "layers[2]".
  OptionReader(const Options& options, std::string place) : options_(options), place_(std::move(place)) {}

  const std::string& kind() const { return options_.kind; }
  const std::string& place() const { return place_; }
  // "layers[2].units"
  std::string place_of(std::string_view name) const;

  // Without a standard the option must be given.
  std::uint32_t whole(std::string_view name, std::optional<double> standard, std::uint32_t low, std::uint32_t high);
  float positive(std::string_view name, std::optional<double> standard);
  double between(std::string_view name, std::optional<double> standard, double low, double high);
  std::string text(std::string_view name, std::string_view standard);
  std::string choice(std::string_view name, std::string_view standard, std::span<const std::string_view> allowed);
  // All numbers below a name: parameters.leak is {"leak", 0.1} below "parameters".
  std::vector<std::pair<std::string, double>> below(std::string_view name);

  void fail(Error error);
  // The first thing that was wrong; an option that nobody read is wrong, too. Call it last.
  std::optional<Error> error();

 private:
  std::optional<double> number(std::string_view name, std::optional<double> standard);
  void know(std::string_view name) { known_.emplace_back(name); }

  const Options& options_;
  std::string place_;
  std::vector<std::string> known_;
  std::optional<Error> error_;
};

}  // namespace nonlinear
