#include "core/nn/small_gemm.h"

namespace nonlinear {
namespace {

// Each row of examples is so many vectors, and the next row follows at once: all distances are known when this is
// compiled.
template <std::size_t Vectors>
constexpr std::size_t kStride = Vectors* kLanes;

// Units that share the loads of their inputs. Without SIMD a vector is four numbers, and there is nothing to share.
#if defined(NL_SCALAR)
constexpr std::size_t kUnits = 1;
#else
constexpr std::size_t kUnits = 2;
#endif

template <std::size_t Units, std::size_t Vectors>
void sums_of_units(const float* weights, const Weights& w, const float* bias, const Rows& x, float* y) {
  F32x4 sums[Units][Vectors];
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = F32x4(bias ? bias[r] : 0.0f);
  }
  const float* input = x.data;
  for (std::size_t k = 0; k < x.count; ++k, weights += w.k_step, input += kStride<Vectors>) {
    F32x4 inputs[Vectors];
    for (std::size_t v = 0; v < Vectors; ++v) inputs[v] = load(input + v * kLanes);
    for (std::size_t r = 0; r < Units; ++r) {
      const F32x4 weight(weights[r * w.row_step]);
      for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = madd(weight, inputs[v], sums[r][v]);
    }
  }
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) store(y + r * kStride<Vectors> + v * kLanes, sums[r][v]);
  }
}

template <std::size_t Vectors>
void sums(const Weights& w, const float* bias, const Rows& x, const MutableRows& y) {
  std::size_t unit = 0;
  for (; unit + kUnits <= y.count; unit += kUnits) {
    sums_of_units<kUnits, Vectors>(w.data + unit * w.row_step, w, bias ? bias + unit : nullptr, x, y.row(unit));
  }
  if (unit < y.count) {
    sums_of_units<1, Vectors>(w.data + unit * w.row_step, w, bias ? bias + unit : nullptr, x, y.row(unit));
  }
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
void gradients_of_units(const float* dz, const Rows& x, float* dw, float* db) {
  const float* input = x.data;
  std::size_t left = x.count;
  const std::size_t dw_step = x.count;
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

template <std::size_t Vectors>
void gradients(const Rows& dz, const Rows& x, float* dw, float* db) {
  std::size_t unit = 0;
  for (; unit + kUnits <= dz.count; unit += kUnits) {
    gradients_of_units<kUnits, Vectors>(dz.row(unit), x, dw + unit * x.count, db ? db + unit : nullptr);
  }
  if (unit < dz.count) {
    gradients_of_units<1, Vectors>(dz.row(unit), x, dw + unit * x.count, db ? db + unit : nullptr);
  }
}

}  // namespace

const SmallSums kSmallSums[] = {sums<1>, sums<2>, sums<3>};
const SmallGradients kSmallGradients[] = {gradients<1>, gradients<2>, gradients<3>};

}  // namespace nonlinear
