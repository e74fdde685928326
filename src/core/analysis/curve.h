// An activation as numbers to draw: many points from the float32 kernels, or one from the definition.
#pragma once

#include <vector>

#include "core/activations/activation_function.h"
#include "core/error.h"

namespace nonlinear {

struct Curve {
  std::vector<float> x, value, slope;
};

// `points` samples of f and f', evenly spaced over [from, to], both ends included. points: 2 to 100,000.
Result<Curve> sample_curve(const ActivationFunction& f, double from, double to, double points);

struct PointOnCurve {
  double value = 0;
  double slope = 0;
};

// f(x) and f'(x) by the definition in double precision. x may be infinite, not NaN.
Result<PointOnCurve> point_on_curve(const ActivationFunction& f, double x);

}  // namespace nonlinear
