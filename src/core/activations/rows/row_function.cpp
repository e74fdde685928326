#include "core/activations/rows/row_function.h"

#include <array>

#include "core/activations/rows/all.h"

namespace nonlinear {
namespace {

template <class F>
constexpr RowFunction entry() {
  return {
      .contract = F::contract,
      .value =
          [](const float* z, float* y, std::size_t rows, std::size_t columns) {
            for (std::size_t r = 0; r < rows; ++r) F::value(z + r * columns, y + r * columns, columns);
          },
      .backward =
          [](const float* y, const float* dy, float* dz, std::size_t rows, std::size_t columns) {
            for (std::size_t r = 0; r < rows; ++r) {
              const std::size_t at = r * columns;
              F::backward(y + at, dy + at, dz + at, columns);
            }
          },
      .exact = F::exact,
  };
}

template <class... F>
constexpr std::array<RowFunction, sizeof...(F)> entries(std::tuple<F...>*) {
  return {entry<F>()...};
}

constexpr auto kRowFunctions = entries(static_cast<RowFunctions*>(nullptr));

}  // namespace

std::span<const RowFunction> row_functions() { return kRowFunctions; }

}  // namespace nonlinear
