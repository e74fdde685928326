#include "core/nn/small/products.h"

#include "core/nn/small/sums.h"

namespace nonlinear {
namespace {

using small::kStride;
using small::kUnits;

template <std::size_t Vectors>
void sums(const float* w, std::size_t row_step, std::size_t k_step, const float* bias, const float* x,
          std::size_t inputs, float* y, std::size_t units) {
  small::sums<Vectors>(w, row_step, k_step, bias, x, inputs, y, units, [](F32x4 z) { return z; });
}

// The gradients of `Units` units' weights for `Inputs` inputs, at most 4. Of a unit's lanes, those beyond `Inputs` stay
// what they are: the last may be its bias's, which takes part as an input that is always 1.
template <std::size_t Units, std::size_t Inputs, bool Bias, std::size_t Vectors>
void gradient_tile(const float* dz, const float* x, F32x4 (&results)[Units]) {
  F32x4 dots[Units][kLanes];
  for (std::size_t v = 0; v < Vectors; ++v) {
    for (std::size_t r = 0; r < Units; ++r) {
      const F32x4 delta = load(dz + r * kStride<Vectors> + v * kLanes);
      for (std::size_t i = 0; i < Inputs; ++i) {
        const F32x4 input = load(x + i * kStride<Vectors> + v * kLanes);
        dots[r][i] = v == 0 ? delta * input : madd(delta, input, dots[r][i]);
      }
      if constexpr (Bias) dots[r][kLanes - 1] = v == 0 ? delta : dots[r][kLanes - 1] + delta;
    }
  }
  for (std::size_t r = 0; r < Units; ++r) results[r] = sums_of(dots[r][0], dots[r][1], dots[r][2], dots[r][3]);
}

// The last, fewer than four, inputs of some units, and their biases.
template <std::size_t Units, std::size_t Inputs, std::size_t Vectors>
void last_gradients(const float* dz, const float* x, float* dw, std::size_t dw_step, float* db) {
  F32x4 results[Units];
  gradient_tile<Units, Inputs, true, Vectors>(dz, x, results);
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t i = 0; i < Inputs; ++i) dw[r * dw_step + i] = lane(results[r], int(i));
    if (db != nullptr) db[r] = lane(results[r], kLanes - 1);
  }
}

template <std::size_t Units, std::size_t Vectors>
void gradients_of_units(const float* dz, const float* input, std::size_t inputs, float* dw, float* db) {
  std::size_t left = inputs;
  const std::size_t dw_step = inputs;
  for (; left >= kLanes; left -= kLanes, input += kLanes * kStride<Vectors>, dw += kLanes) {
    F32x4 results[Units];
    gradient_tile<Units, kLanes, false, Vectors>(dz, input, results);
    for (std::size_t r = 0; r < Units; ++r) store(dw + r * dw_step, results[r]);
  }
  switch (left) {
    case 0:
      return last_gradients<Units, 0, Vectors>(dz, input, dw, dw_step, db);
    case 1:
      return last_gradients<Units, 1, Vectors>(dz, input, dw, dw_step, db);
    case 2:
      return last_gradients<Units, 2, Vectors>(dz, input, dw, dw_step, db);
    default:
      return last_gradients<Units, 3, Vectors>(dz, input, dw, dw_step, db);
  }
}

}  // namespace

template <std::size_t Vectors>
void small::gradients(const float* dz, std::size_t units, const float* x, std::size_t inputs, float* dw, float* db) {
  std::size_t unit = 0;
  for (; unit + kUnits <= units; unit += kUnits) {
    gradients_of_units<kUnits, Vectors>(dz + unit * kStride<Vectors>, x, inputs, dw + unit * inputs,
                                        db ? db + unit : nullptr);
  }
  if (unit < units) {
    gradients_of_units<1, Vectors>(dz + unit * kStride<Vectors>, x, inputs, dw + unit * inputs,
                                   db ? db + unit : nullptr);
  }
}

// The tables make the functions that others call by name, too.
const SmallSums kSmallSums[] = {sums<1>, sums<2>, sums<3>};
const SmallGradients kSmallGradients[] = {small::gradients<1>, small::gradients<2>, small::gradients<3>};

}  // namespace nonlinear
