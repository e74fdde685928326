// An activation with its parameters chosen: what layers, curves and facts compute with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations/registry.h"
#include "core/error.h"
#include "core/simd/map.h"

namespace nonlinear {

// As a page or lesson asks for it; the number has not been checked.
struct ChosenParameter {
  std::string id;
  double value = 0;
};

class ActivationFunction {
 public:
  // With the standard parameters.
  ActivationFunction(const Activation& entry);
  ActivationFunction(const Activation& entry, const ParameterValues& parameters)
      : entry_(&entry), parameters_(parameters) {}

  // Parameters that are not named keep their standard. Errors name "activation" or "parameters.<id>".
  static Result<ActivationFunction> create(std::string_view id, const std::vector<ChosenParameter>& chosen);

  const Activation& entry() const { return *entry_; }
  const Contract& contract() const { return entry_->contract; }
  const ParameterValues& parameters() const { return parameters_; }

  // The kernels of the registry over any n floats; in and out may be the same buffer.
  void value(const float* x, float* y, std::size_t n) const {
    if (n % kBlock == 0) entry_->value(x, y, n, parameters_);  // at once: small networks wait for calls
    else run(entry_->value, x, y, n);
  }
  void slope(const float* x, float* dy, std::size_t n) const { run(entry_->slope, x, dy, n); }

  // Whether the value tells the slope. Where not, the next function must not be called, and `backward` needs z.
  bool has_slope_from_value() const { return entry_->slope_from_value != nullptr; }
  void slope_from_value(const float* y, float* dy, std::size_t n) const { run(entry_->slope_from_value, y, dy, n); }

  // dx = dy f'(z), from y = f(z) where that is enough (z may then be null), else from z. dx may be dy.
  void backward(const float* z, const float* y, const float* dy, float* dx, std::size_t n) const {
    if (n % kBlock == 0 && entry_->backward != nullptr) entry_->backward(y, dy, dx, n, parameters_);
    else backward_of_any(z, y, dy, dx, n);
  }

  double exact(double x) const { return entry_->exact(x, parameters_); }
  double exact_slope(double x) const { return entry_->exact_slope(x, parameters_); }
  double exact_slope_from_value(double y) const { return entry_->exact_slope_from_value(y, parameters_); }

 private:
  void backward_of_any(const float* z, const float* y, const float* dy, float* dx, std::size_t n) const;
  void run(Activation::Kernel kernel, const float* in, float* out, std::size_t n) const;

  const Activation* entry_;
  ParameterValues parameters_;
};

}  // namespace nonlinear
