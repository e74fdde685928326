// What one can say of an activation's curve in a number: where its slope has gone, what it does to normal inputs, where
// float32 cannot tell it from its limit. All by the definition in double precision.
#pragma once

#include "core/activations/activation_function.h"
#include "core/error.h"

namespace nonlinear {

// The smallest x >= 0 from which on |f'| is below `limit`, to 1e-9; up to x = 50 is looked at.
Result<double> slope_below(const ActivationFunction& f, double limit);

// The first x > 0 at which the slopes of both are equal, to 1e-9; up to x = 50 is looked at.
Result<double> slopes_meet(const ActivationFunction& f, const ActivationFunction& g);

// Of f(z), f(z)², f'(z) and f'(z)² for a standard normal z.
struct NormalMeans {
  double value = 0, square = 0, slope = 0, slope_square = 0;
};
NormalMeans normal_means(const ActivationFunction& f);

// The smallest float32 whose value, rounded to the nearest float32, is exactly 1.
Result<double> rounds_to_one(const ActivationFunction& f);

// How many factors until their product, in float32, is 0. factor: 0 to 1, both excluded.
Result<double> factors_to_zero(double factor);

// The largest distance of sin on [0, 2π] from the straight pieces between so many + 1 evenly spaced points of it.
// pieces: 2 to 10,000.
Result<double> hinge_error(double pieces);

}  // namespace nonlinear
