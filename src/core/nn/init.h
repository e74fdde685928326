// How weights begin. Biases begin at 0.
//
// he, glorot and lecun take the same unit normals from the same stream and only scale them, so that nets compared from
// one seed start from the same draw.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/error.h"
#include "core/math/random.h"

namespace nonlinear {

struct Init {
  std::string_view id;
  std::string_view formula;  // TeX of the standard deviation, or of the interval
  std::string_view source;
  // Fills the weights of a network layer of `fan_in` inputs and `fan_out` units.
  void (*fill)(std::span<float> weights, std::size_t fan_in, std::size_t fan_out, Random& random);
};

std::span<const Init> inits();
Result<const Init*> find_init(std::string_view id);

}  // namespace nonlinear
