// The list of activations as data: every page, quiz, trainer, export and test asks here.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/activations/activation.h"
#include "core/error.h"

namespace nonlinear {

// One entry. Kernels read and write n floats, n a multiple of kBlock (simd/map.h); in and out may be the same buffer.
// What cannot be had from the value is null: SiLU takes most of its values twice, with different slopes.
struct Activation {
  using Values = const ParameterValues&;
  using Kernel = void (*)(const float* in, float* out, std::size_t n, Values p);

  Contract contract;
  Kernel value;             // y = f(x)
  Kernel slope;             // dy = f'(x)
  Kernel slope_from_value;  // dy = f'(x) where y = f(x); or null
  void (*backward)(const float* y, const float* dy, float* dx, std::size_t n, Values p);  // dx = dy f'(x); or null
  double (*exact)(double x, Values p);  // the definition in double precision, for people and tests
  double (*exact_slope)(double x, Values p);
  double (*exact_slope_from_value)(double y, Values p);  // or null
};

// All activations, in the order in which menus show them.
std::span<const Activation> activations();

// The entry with this id. An unknown id names the nearest known one in `allowed`.
Result<const Activation*> find_activation(std::string_view id);

}  // namespace nonlinear
