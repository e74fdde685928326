// Loops that do almost nothing: how fast this machine moves and multiplies floats. Kernels are compared with them, for
// ratios hold from one machine to the next and times do not.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace nonlinear {

using YardstickLoop = void (*)(const float* in, float* out, std::size_t n);  // n: a multiple of 2 kBlock

struct Yardstick {
  std::string_view id;
  YardstickLoop run;
};

// copy: loads and stores n floats. read: loads and adds them up. write: stores n floats. multiply: as many
// multiplications of vectors as n floats fill, each independent of its neighbours, in registers.
std::span<const Yardstick> yardsticks();

}  // namespace nonlinear
