// What an optimiser is: how the gradient becomes the next weights. Definitions are PyTorch's.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "core/nn/optimizers/update_loop.h"

namespace nonlinear {

struct OptimizerOption {
  std::string_view name;
  double standard;
  double low, high;
};

inline constexpr std::size_t kMostOptimizerOptions = 4;
inline constexpr std::size_t kMostSlots = 2;

struct Optimizer {
  std::string_view id;
  std::string_view formula;  // TeX of one step: g the gradient, w the weight, η the learning rate
  std::string_view source;
  std::size_t slots;                         // numbers kept for each weight from step to step
  std::span<const OptimizerOption> options;  // their order is that of UpdateStep::options
  // Next weights and slots from the current ones, all of n numbers, n a multiple of kBlock. Nothing is overwritten, so
  // that a step that fails can be taken back. False if a weight is no longer a finite number.
  bool (*update)(const UpdateStep& step, std::size_t n, const UpdateBuffers& buffers);
};

}  // namespace nonlinear
