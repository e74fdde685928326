// What a generated data set is: a rule that draws points with their answers.
//
// Coordinates run from about -6 to 6. What TensorFlow Playground has (src/dataset.ts) follows it, so that readers who
// know it find its pictures again; labels are 0 and 1 instead of -1 and 1. Its noise goes up to 0.5.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/math/random.h"

namespace nonlinear {

struct Point {
  float x = 0;
  float y = 0;
  std::uint8_t label = 0;  // of classes
  float target = 0;        // of numbers
};

// What the reader may turn. What noise moves is the rule's own affair.
struct Knobs {
  float noise = 0;                       // 0 (clean) to 1
  double (*boundary)(double) = nullptr;  // y on the line that parts the classes: formula.h alone looks at it
};

// What a rule draws; each rule derives from one of these.
struct PlaneClasses {  // points of the plane in two classes
  static constexpr std::size_t coordinates = 2;
  static constexpr bool numeric = false;
};
struct PlaneNumbers {  // points of the plane, each with a number
  static constexpr std::size_t coordinates = 2;
  static constexpr bool numeric = true;
};
struct LineNumbers {  // x alone, with a number
  static constexpr std::size_t coordinates = 1;
  static constexpr bool numeric = true;
};

struct Generator {
  std::string_view id;
  std::size_t coordinates;
  bool numeric;  // answers are numbers
  // The i-th of n points.
  Point (*point)(Random& random, std::size_t i, std::size_t n, const Knobs& knobs);
};

}  // namespace nonlinear
