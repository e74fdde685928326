#include "core/activations/registry.h"

#include <array>

#include "core/activations/all.h"
#include "core/simd/map.h"

namespace nonlinear {
namespace {

// The function with these parameters: its members are they, in the order of the contract.
template <class A>
constexpr A with(const ParameterValues& p) {
  static_assert(A::contract.parameters.size() <= kMostParameters);
  if constexpr (A::contract.parameters.empty()) {
    return A{};
  } else if constexpr (A::contract.parameters.size() == 1) {
    return A{p[0]};
  } else {
    return A{p[0], p[1]};
  }
}

// Known parameters become constants: a factor of 1 vanishes (scale).
template <class A>
constexpr bool is_standard(const ParameterValues& p) {
  for (std::size_t i = 0; i < A::contract.parameters.size(); ++i) {
    if (p[i] != static_cast<float>(A::contract.parameters[i].standard)) return false;
  }
  return true;
}

template <class A>
concept SlopeFromValue = requires(A f, F32x4 y) {
  f.slope_from_value(y);
};

// The array functions of one activation, all derived from its kernels. Slopes from inputs are asked for by curves, and
// beside `backward` there is always a matrix product that takes longer: those loops are not unrolled.
template <class A>
constexpr Activation entry() {
  using P = const ParameterValues&;
  Activation made{
      .contract = A::contract,
      .value =
          [](const float* x, float* y, std::size_t n, P p) {
            if (is_standard<A>(p)) {
              map_blocks(
                  n, y, [](F32x4 v) { return A{}.value(v); }, x);
            } else {
              map_vectors(
                  n, y, [f = with<A>(p)](F32x4 v) { return f.value(v); }, x);
            }
          },
      .slope =
          [](const float* x, float* dy, std::size_t n, P p) {
            map_vectors(
                n, dy, [f = with<A>(p)](F32x4 v) { return f.slope(v); }, x);
          },
      .slope_from_value = nullptr,
      .backward = nullptr,
      .exact = [](double x, P p) { return with<A>(p).exact(x); },
      .exact_slope = [](double x, P p) { return with<A>(p).exact_slope(x); },
      .exact_slope_from_value = nullptr,
  };
  if constexpr (SlopeFromValue<A>) {
    made.slope_from_value = [](const float* y, float* dy, std::size_t n, P p) {
      map_blocks(
          n, dy, [f = with<A>(p)](F32x4 v) { return f.slope_from_value(v); }, y);
    };
    made.backward = [](const float* y, const float* dy, float* dx, std::size_t n, P p) {
      map_vectors(
          n, dx, [f = with<A>(p)](F32x4 v, F32x4 above) { return above * f.slope_from_value(v); }, y, dy);
    };
    made.exact_slope_from_value = [](double y, P p) { return with<A>(p).exact_slope_from_value(y); };
  }
  return made;
}

template <class... A>
constexpr std::array<Activation, sizeof...(A)> entries(std::tuple<A...>*) {
  return {entry<A>()...};
}

constexpr auto kActivations = entries(static_cast<Activations*>(nullptr));

}  // namespace

std::span<const Activation> activations() { return kActivations; }

}  // namespace nonlinear
