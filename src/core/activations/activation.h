// What an activation promises: the data that tests, bindings, plots and pages read, and nothing repeats.
#pragma once

#include <limits>
#include <string_view>

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

// The promise of one activation. Accuracy figures are measured by a sweep over every float32, then written down.
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
  float max_ulp_value = 0;             // against the double-precision definition
  float max_ulp_slope = 0;             // slope from the input
  float max_ulp_slope_from_value = 0;  // slope from f(x), rounded f(x) taken as exact; 0 ulp where exact
};

}  // namespace nonlinear
