// One kernel over one pair of buffers, checked once and then run as often as wanted: what benchmarks time.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "core/activations/activation_function.h"
#include "core/error.h"
#include "core/simd/float_buffer.h"
#include "core/simd/yardsticks.h"

namespace nonlinear {

// A buffer of 1 to 2^26 floats (256 MB), or why there is none.
Result<std::shared_ptr<FloatBuffer>> create_buffer(double size);

class KernelPass {
 public:
  using Buffer = std::shared_ptr<FloatBuffer>;

  // kernel: "value", "slope" or, where the function has it, "slope_from_value". Both buffers of one size; they may be
  // the same one.
  static Result<KernelPass> create(const ActivationFunction& f, std::string_view kernel, Buffer in, Buffer out);

  // kind: an id of yardsticks(). Sizes in whole pairs of blocks, so that nothing is left over.
  static Result<KernelPass> create_yardstick(std::string_view kind, Buffer in, Buffer out);

  void run(std::size_t times) const;

 private:
  KernelPass(Activation::Kernel kernel, const ParameterValues& parameters, Buffer in, Buffer out)
      : kernel_(kernel), parameters_(parameters), in_(std::move(in)), out_(std::move(out)) {}
  KernelPass(YardstickLoop yardstick, Buffer in, Buffer out)
      : yardstick_(yardstick), in_(std::move(in)), out_(std::move(out)) {}

  Activation::Kernel kernel_ = nullptr;  // this or the next
  YardstickLoop yardstick_ = nullptr;
  ParameterValues parameters_{};
  Buffer in_, out_;
};

}  // namespace nonlinear
