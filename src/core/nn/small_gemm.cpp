#include "core/nn/small_gemm.h"

namespace nonlinear {
namespace {

template <std::size_t Vectors>
struct Columns {
  F32x4 vectors[Vectors];

  explicit Columns(const float* row) {
    for (std::size_t v = 0; v < Vectors; ++v) vectors[v] = load(row + v * kLanes);
  }
  F32x4 dot(const float* row) const {
    F32x4 sum = vectors[0] * load(row);
    for (std::size_t v = 1; v < Vectors; ++v) sum = madd(vectors[v], load(row + v * kLanes), sum);
    return sum;
  }
  F32x4 total() const {
    F32x4 sum = vectors[0];
    for (std::size_t v = 1; v < Vectors; ++v) sum += vectors[v];
    return sum;
  }
};

template <std::size_t Units, std::size_t Vectors>
void sums_of(const float* weights, Weights w, const float* bias, Rows x, float* y, std::size_t y_step) {
  F32x4 sums[Units][Vectors];
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = F32x4(bias ? bias[r] : 0.0f);
  }
  const float* input = x.data;
  for (std::size_t k = 0; k < x.count; ++k, weights += w.k_step, input += x.stride) {
    const Columns<Vectors> inputs(input);
    for (std::size_t r = 0; r < Units; ++r) {
      const F32x4 weight(weights[r * w.row_step]);
      for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = madd(weight, inputs.vectors[v], sums[r][v]);
    }
  }
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) store(y + r * y_step + v * kLanes, sums[r][v]);
  }
}

template <std::size_t Vectors>
void sums(Weights w, const float* bias, Rows x, MutableRows y) {
  std::size_t unit = 0;
  for (; unit + 2 <= y.count; unit += 2) {
    sums_of<2, Vectors>(w.data + unit * w.row_step, w, bias ? bias + unit : nullptr, x, y.row(unit), y.stride);
  }
  if (unit < y.count) {
    sums_of<1, Vectors>(w.data + unit * w.row_step, w, bias ? bias + unit : nullptr, x, y.row(unit), y.stride);
  }
}

template <std::size_t Vectors>
void gradients(Rows dz, Rows x, float* dw, float* db) {
  for (std::size_t unit = 0; unit < dz.count; ++unit) {
    const Columns<Vectors> delta(dz.row(unit));
    const float* row = x.data;
    std::size_t left = x.count;
    for (; left >= kLanes; left -= kLanes, row += kLanes * x.stride, dw += kLanes) {
      store(dw, nonlinear::sums_of(delta.dot(row), delta.dot(row + x.stride), delta.dot(row + 2 * x.stride),
                                   delta.dot(row + 3 * x.stride)));
    }
    // The bias takes part as a fourth input that is always 1.
    F32x4 rest[3];
    for (std::size_t i = 0; i < left; ++i) rest[i] = delta.dot(row + i * x.stride);
    float last[kLanes];
    store(last, nonlinear::sums_of(rest[0], rest[1], rest[2], delta.total()));
    for (std::size_t i = 0; i < left; ++i) *dw++ = last[i];
    if (db != nullptr) db[unit] = last[3];
  }
}

}  // namespace

void small_sums(Weights w, const float* bias, Rows x, MutableRows y) {
  switch (x.stride / kLanes) {
    case 1:
      return sums<1>(w, bias, x, y);
    case 2:
      return sums<2>(w, bias, x, y);
    default:
      return sums<3>(w, bias, x, y);
  }
}

void small_gradients(Rows dz, Rows x, float* dw, float* db) {
  switch (x.stride / kLanes) {
    case 1:
      return gradients<1>(dz, x, dw, db);
    case 2:
      return gradients<2>(dz, x, dw, db);
    default:
      return gradients<3>(dz, x, dw, db);
  }
}

}  // namespace nonlinear
