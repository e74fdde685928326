// What an activation promises: the data that tests, bindings, plots and pages read, and nothing repeats.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

#include "core/activations/accuracy.h"

namespace nonlinear {

inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Range {
  double low = -kInfinity;
  double high = kInfinity;
};

struct Traits {
  bool zero_centred = false;     // f(-x) = -f(x)
  bool monotone = false;         // never falls
  bool saturates_left = false;   // slope tends to 0 as x tends to -inf
  bool saturates_right = false;  // slope tends to 0 as x tends to +inf
  bool kink = false;             // the slope jumps somewhere
};

// A number that shapes the function: the leak of leaky ReLU.
struct Parameter {
  std::string_view id;       // "leak"
  std::string_view symbol;   // "α", in the formulas, too: TeX takes it as it is
  std::string_view meaning;  // for people: "slope on the left"
  double standard = 0;       // where nobody chooses
  double low = 0, high = 0;  // what is allowed
};

inline constexpr std::size_t kMostParameters = 2;

// In the order of Contract::parameters; entries beyond them mean nothing.
using ParameterValues = std::array<float, kMostParameters>;

// The promise of one activation. Ranges, traits and accuracy hold at the standard parameters. Accuracy is measured by a
// sweep over every float32 (scripts/accuracy), then written down.
struct Contract {
  std::string_view id;                // as in the literature: "relu"; the same in C++, TypeScript, YAML and URLs
  std::string_view name;              // for people: "ReLU"
  std::string_view formula;           // TeX of f(x)
  std::string_view slope_formula;     // TeX of f'(x)
  std::string_view kink_convention;   // which slope is taken at a kink, empty without one
  std::string_view source;            // where the formula comes from
  std::string_view recommended_init;  // id in nn/init.h that keeps the signal's size: "he", "glorot", "lecun"
  Range range;                        // of f over all finite inputs
  Range slope_range;                  // of f'
  Traits traits;
  std::span<const Parameter> parameters = {};  // none for most
  std::string_view variant_of = {};  // the same function in another implementation: menus show the first alone
  Accuracy value = {};
  Accuracy slope = {};             // from the input
  Accuracy slope_from_value = {};  // rounded f(x) taken as exact
};

}  // namespace nonlinear
