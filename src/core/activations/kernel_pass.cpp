#include "core/activations/kernel_pass.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/simd/map.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostFloats = 1u << 26;

std::string text(std::size_t number) { return std::to_string(number); }

}  // namespace

Result<std::shared_ptr<FloatBuffer>> create_buffer(double size) {
  const auto floats = whole_number("size", size, 1, kMostFloats);
  if (!floats.ok()) return floats.error();
  auto buffer = FloatBuffer::create(floats.value());
  if (buffer == nullptr) return Error{"size", text(floats.value()), "less: there is no memory for so many floats"};
  return buffer;
}

Result<KernelPass> KernelPass::create(const ActivationFunction& f, std::string_view kernel, Buffer in, Buffer out) {
  struct Choice {
    std::string_view id;
    Activation::Kernel kernel;
  };
  const Activation& entry = f.entry();
  const std::array choices = {Choice{"value", entry.value}, Choice{"slope", entry.slope},
                              Choice{"slope_from_value", entry.slope_from_value}};
  std::vector<std::string_view> known;
  for (const Choice& choice : choices) {
    if (choice.kernel == nullptr) continue;
    if (choice.id != kernel) {
      known.push_back(choice.id);
      continue;
    }
    if (out->size() != in->size())
      return Error{"output", text(out->size()) + " floats", text(in->size()) + ", as input"};
    return KernelPass(choice.kernel, f.parameters(), std::move(in), std::move(out));
  }
  return unknown_choice("kernel", kernel, known);
}

Result<KernelPass> KernelPass::create_yardstick(std::string_view kind, Buffer in, Buffer out) {
  std::vector<std::string_view> known;
  for (const Yardstick& yardstick : yardsticks()) {
    if (yardstick.id != kind) {
      known.push_back(yardstick.id);
      continue;
    }
    if (in->size() != out->size() || in->size() % (2 * kBlock) != 0) {
      return Error{"size", text(in->size()) + " and " + text(out->size()),
                   "twice the same multiple of " + text(2 * kBlock)};
    }
    return KernelPass(yardstick.run, std::move(in), std::move(out));
  }
  return unknown_choice("kind", kind, known);
}

void KernelPass::run(std::size_t times) const {
  for (std::size_t i = 0; i < times; ++i) {
    in_blocks(
        in_->size(), out_->data(),
        [&](std::size_t n, float* out, const float* in) {
          if (yardstick_ != nullptr) yardstick_(in, out, n);
          else kernel_(in, out, n, parameters_);
        },
        in_->data());
  }
}

}  // namespace nonlinear
