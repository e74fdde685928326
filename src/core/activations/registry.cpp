#include "core/activations/registry.h"

#include <array>
#include <vector>

#include "core/activations/all.h"
#include "core/choice.h"
#include "core/simd/map.h"

namespace nonlinear {
namespace {

// The array functions of one activation, all derived from its kernels.
template <class A>
constexpr Activation entry() {
  return {
      .contract = A::contract,
      .value =
          [](const float* x, float* y, std::size_t n) {
            map(
                n, y, [](F32x4 v) { return A::value(v); }, x);
          },
      .slope =
          [](const float* x, float* dy, std::size_t n) {
            map(
                n, dy, [](F32x4 v) { return A::slope(v); }, x);
          },
      .slope_from_value =
          [](const float* y, float* dy, std::size_t n) {
            map(
                n, dy, [](F32x4 v) { return A::slope_from_value(v); }, y);
          },
      .backward =
          [](const float* y, const float* dy, float* dx, std::size_t n) {
            map(
                n, dx, [](F32x4 value, F32x4 above) { return above * A::slope_from_value(value); }, y, dy);
          },
      .exact = A::exact,
      .exact_slope = A::exact_slope,
  };
}

template <class... A>
constexpr std::array<Activation, sizeof...(A)> entries(std::tuple<A...>*) {
  return {entry<A>()...};
}

constexpr auto kActivations = entries(static_cast<Activations*>(nullptr));

}  // namespace

std::span<const Activation> activations() { return kActivations; }

Result<const Activation*> find_activation(std::string_view id) {
  for (const Activation& activation : kActivations) {
    if (activation.contract.id == id) return &activation;
  }
  std::vector<std::string_view> ids;
  ids.reserve(kActivations.size());
  for (const Activation& activation : kActivations) ids.push_back(activation.contract.id);
  return unknown_choice("activation", id, ids);
}

}  // namespace nonlinear
