// The list of activations as data: every page, quiz, trainer, export and test asks here.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/activations/activation.h"
#include "core/error.h"

namespace nonlinear {

// One entry. The kernels read n floats and write n floats; in and out may be the same buffer.
struct Activation {
  using Values = const ParameterValues&;

  Contract contract;
  void (*value)(const float* x, float* y, std::size_t n, Values p);              // y = f(x)
  void (*slope)(const float* x, float* dy, std::size_t n, Values p);             // dy = f'(x)
  void (*slope_from_value)(const float* y, float* dy, std::size_t n, Values p);  // dy = f'(x) where y = f(x)
  void (*backward)(const float* y, const float* dy, float* dx, std::size_t n,
                   Values p);           // dx = dy f'(x) where y = f(x)
  double (*exact)(double x, Values p);  // the definition in double precision, for people and tests
  double (*exact_slope)(double x, Values p);
  double (*exact_slope_from_value)(double y, Values p);
};

// All activations, in the order in which menus show them.
std::span<const Activation> activations();

// The entry with this id. An unknown id names the nearest known one in `allowed`.
Result<const Activation*> find_activation(std::string_view id);

}  // namespace nonlinear
