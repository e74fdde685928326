#include "core/nn/small/dense_kernels.h"

#include "core/activations/identity.h"
#include "core/activations/relu.h"
#include "core/activations/sigmoid.h"
#include "core/activations/tanh.h"
#include "core/nn/small/sums.h"

namespace nonlinear {
namespace {

using small::kStride;

template <class A, std::size_t Vectors>
void forward(const float* w, const float* bias, const float* x, std::size_t inputs, float* y, std::size_t units) {
  small::sums<Vectors>(w, inputs, 1, bias, x, inputs, y, units, [](F32x4 z) { return A{}.value(z); });
}

// The sums of the gradients are a call: in one large function engines spill more than a call costs.
template <class A, std::size_t Vectors>
void backward(const float* y, float* gradient, std::size_t units, const float* x, std::size_t inputs, float* dw,
              float* db) {
  const float* const end = gradient + units * kStride<Vectors>;
  for (float* dz = gradient; dz != end; dz += kStride<Vectors>, y += kStride<Vectors>) {
    for (std::size_t v = 0; v < Vectors; ++v) {
      store(dz + v * kLanes, load(dz + v * kLanes) * A{}.slope_from_value(load(y + v * kLanes)));
    }
  }
  small::gradients<Vectors>(gradient, units, x, inputs, dw, db);
}

template <class A>
constexpr SmallDense kernels{
    A::contract.id, {forward<A, 1>, forward<A, 2>, forward<A, 3>}, {backward<A, 1>, backward<A, 2>, backward<A, 3>}};

// They have no parameters, as these are not handed on.
constexpr SmallDense kAll[] = {kernels<Identity>, kernels<Relu>, kernels<Sigmoid>, kernels<Tanh>};

}  // namespace

const SmallDense* find_small_dense(std::string_view activation) {
  // Each weighs 2 kB, and without SIMD the sums take so long that nothing would be won.
  if constexpr (!small::kHasSimd) return nullptr;
  for (const SmallDense& each : kAll) {
    if (each.activation == activation) return &each;
  }
  return nullptr;
}

}  // namespace nonlinear
