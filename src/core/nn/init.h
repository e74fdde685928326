// How weights begin. Biases begin at 0, except where a scheme says otherwise.
//
// Every scheme is given the same numbers, unit normals from one stream, one for each weight, and only changes them:
// nets that are compared from one seed start from the same draw. Uniform schemes send each normal through its own
// distribution function, so that a large number stays a large number.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/error.h"
#include "core/math/random.h"
#include "core/nn/layers/layer.h"
#include "core/options.h"

namespace nonlinear {

struct Init {
  std::string_view id;
  std::string_view formula;  // TeX of the standard deviation, or of the interval
  std::string_view source;
  std::string_view option;  // the name of its one number
  double standard;          // of that number
  double low, high;
  float biases;
  // Turns unit normals into weights.
  void (*shape)(std::span<float> normals, const ParameterBlock& block, double option);
};

std::span<const Init> inits();
Result<const Init*> find_init(std::string_view id);

// A scheme with its number chosen.
struct ChosenInit {
  const Init* init;
  double option;

  ChosenInit(const Init& entry) : init(&entry), option(entry.standard) {}
  ChosenInit(const Init* entry, double chosen) : init(entry), option(chosen) {}

  // Draws and shapes the numbers of one block; of a block of biases nothing is drawn.
  void fill(std::span<float> numbers, const ParameterBlock& block, Random& random) const;
};

// { kind: "orthogonal", gain: 1.4 }. `argument` is what errors name.
Result<ChosenInit> create_init(std::string_view argument, const Options& options);

}  // namespace nonlinear
