// What a generated data set is: a rule that draws labelled points of the plane.
//
// Coordinates run from about -6 to 6 and the rules follow TensorFlow Playground (src/dataset.ts), so that readers who
// know it find its pictures again; labels are 0 and 1 instead of -1 and 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/math/random.h"

namespace nonlinear {

struct Point {
  float x = 0;
  float y = 0;
  std::uint8_t label = 0;
};

struct Generator {
  std::string_view id;
  // The i-th of n points. `noise` from 0 (clean) to 1; what it moves is the rule's own affair.
  Point (*point)(Random& random, std::size_t i, std::size_t n, float noise);
};

}  // namespace nonlinear
