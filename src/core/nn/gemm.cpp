#include "core/nn/gemm.h"

#include <algorithm>

#include "core/simd/f32x4.h"

namespace nonlinear {
namespace {

// Small tiles in registers, functions of their own and no unrolling over k: engines that compile WebAssembly move
// arithmetic below the loads and spill when more than about eight sums are alive.
#define NL_TILE [[gnu::noinline]]

// Rows of x that the tiles of one pass read should stay in the first cache, 32 kB on most machines. Rows lie a power of
// two apart, so that together they may reach over no more than that.
constexpr std::size_t kCachedFloats = 6144;

// How a loop finds the i-th row: by a step, or in a table.
struct Step {
  std::size_t floats;
  std::size_t operator()(std::size_t i) const { return i * floats; }
};
struct Table {
  const std::uint32_t* rows;
  std::size_t stride;
  std::size_t operator()(std::size_t i) const { return rows[i] * stride; }
};

// One tile of sums: `Rows` units for `Vectors` vectors of examples.
template <std::size_t Units, std::size_t Vectors, class Taps>
NL_TILE void sums_tile(const float* weights, std::size_t row_step, std::size_t k_step, std::size_t k_count,
                       const float* bias, const float* x, Taps taps, float* y, std::size_t y_step) {
  F32x4 sums[Units][Vectors];
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = bias ? F32x4(bias[r]) : load(y + r * y_step + v * kLanes);
  }
  for (std::size_t k = 0; k < k_count; ++k, weights += k_step) {
    const float* input = x + taps(k);
    F32x4 inputs[Vectors];
    for (std::size_t v = 0; v < Vectors; ++v) inputs[v] = load(input + v * kLanes);
    for (std::size_t r = 0; r < Units; ++r) {
      const F32x4 weight(weights[r * row_step]);
      for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = madd(weight, inputs[v], sums[r][v]);
    }
  }
  for (std::size_t r = 0; r < Units; ++r) {
    for (std::size_t v = 0; v < Vectors; ++v) store(y + r * y_step + v * kLanes, sums[r][v]);
  }
}

// All units for `Vectors` vectors of examples, `Tile` units at a time. `bias` null: added to what stands in y.
template <std::size_t Tile, std::size_t Vectors, class Taps>
void sums_of_units(Weights w, std::size_t units, std::size_t k_count, const float* bias, const float* x, Taps taps,
                   float* y, std::size_t y_step) {
  std::size_t unit = 0;
  const auto run = [&]<std::size_t Some>() {
    sums_tile<Some, Vectors>(w.data + unit * w.row_step, w.row_step, w.k_step, k_count, bias ? bias + unit : nullptr, x,
                             taps, y + unit * y_step, y_step);
    unit += Some;
  };
  while (units - unit >= Tile) run.template operator()<Tile>();
  if constexpr (Tile > 2) {
    if (units - unit >= 2) run.template operator()<2>();
  }
  if (units > unit) run.template operator()<1>();
}

// All units and examples: 3 × 2 or 2 × 3 vectors at a time, whichever leaves no rest.
template <class Taps>
void sums_of_all(Weights w, std::size_t units, std::size_t k_count, const float* bias, const float* x, Taps taps,
                 float* y, std::size_t y_step, std::size_t examples) {
  std::size_t b = 0;
  while (b < examples) {
    const std::size_t vectors = (examples - b) / kLanes;
    const auto run = [&]<std::size_t Tile, std::size_t Vectors>() {
      sums_of_units<Tile, Vectors>(w, units, k_count, bias, x + b, taps, y + b, y_step);
      b += Vectors * kLanes;
    };
    if (vectors == 3) run.template operator()<2, 3>();
    else if (vectors >= 2) run.template operator()<3, 2>();
    else run.template operator()<3, 1>();
  }
}

void clear(MutableRows y) { std::fill_n(y.data, y.count * y.stride, 0.0f); }

// dw for `Units` units of dz and `Columns` taps of x: dot products over the places and their examples.
template <std::size_t Units, std::size_t Columns, class Taps, class Places>
NL_TILE void gradient_tile(const float* dz, std::size_t unit_step, std::size_t place_step, const float* x, Taps taps,
                           std::size_t first_tap, Places places, std::size_t place_count, std::size_t examples,
                           float* dw, std::size_t dw_step) {
  F32x4 sums[Units][Columns];
  const float* columns[Columns];
  for (std::size_t c = 0; c < Columns; ++c) columns[c] = x + taps(first_tap + c);
  for (std::size_t p = 0; p < place_count; ++p) {
    const float* deltas = dz + p * place_step;
    const std::size_t place = places(p);
    for (std::size_t b = 0; b < examples; b += kLanes) {
      F32x4 delta[Units];
      for (std::size_t r = 0; r < Units; ++r) delta[r] = load(deltas + r * unit_step + b);
      for (std::size_t c = 0; c < Columns; ++c) {
        const F32x4 input = load(columns[c] + place + b);
        for (std::size_t r = 0; r < Units; ++r) sums[r][c] = madd(delta[r], input, sums[r][c]);
      }
    }
  }
  for (std::size_t r = 0; r < Units; ++r) {
    float* out = dw + r * dw_step;
    if constexpr (Columns == kLanes) store(out, sums_of(sums[r][0], sums[r][1], sums[r][2], sums[r][3]));
    else
      for (std::size_t c = 0; c < Columns; ++c) out[c] = sum(sums[r][c]);
  }
}

// The gradient of all weights and biases. dz: unit o at place p stands at o * unit_step + p * place_step.
template <class Taps, class Places>
void gradients(const float* dz, std::size_t units, std::size_t unit_step, std::size_t place_step, const float* x,
               Taps taps, std::size_t tap_count, Places places, std::size_t place_count, std::size_t examples,
               float* dw, float* db) {
  const auto rows = [&]<std::size_t Units>(std::size_t unit) {
    std::size_t tap = 0;
    const auto run = [&]<std::size_t Columns>() {
      gradient_tile<Units, Columns>(dz + unit * unit_step, unit_step, place_step, x, taps, tap, places, place_count,
                                    examples, dw + unit * tap_count + tap, tap_count);
      tap += Columns;
    };
    while (tap_count - tap >= 4) run.template operator()<4>();
    if (tap_count - tap >= 2) run.template operator()<2>();
    if (tap_count > tap) run.template operator()<1>();
  };
  std::size_t unit = 0;
  for (; unit + 2 <= units; unit += 2) rows.template operator()<2>(unit);
  if (unit < units) rows.template operator()<1>(unit);

  if (db == nullptr) return;
  for (unit = 0; unit < units; ++unit) {
    F32x4 total;
    for (std::size_t p = 0; p < place_count; ++p) {
      const float* deltas = dz + unit * unit_step + p * place_step;
      for (std::size_t b = 0; b < examples; b += kLanes) total += load(deltas + b);
    }
    db[unit] = sum(total);
  }
}

}  // namespace

void add_weighted_sums(Weights w, Rows x, MutableRows y) {
  sums_of_all(w, y.count, x.count, nullptr, x.data, Step{x.stride}, y.data, y.stride, x.stride);
}

void weighted_sums(Weights w, const float* bias, Rows x, MutableRows y) {
  if (bias == nullptr) clear(y);
  // So many rows at a time; all but the first time are added to what stands in y.
  const std::size_t some = std::max<std::size_t>(32, kCachedFloats / x.stride);
  for (std::size_t k = 0; k < x.count; k += some) {
    const std::size_t count = std::min(some, x.count - k);
    sums_of_all({w.data + k * w.k_step, w.row_step, w.k_step}, y.count, count, k == 0 ? bias : nullptr, x.row(k),
                Step{x.stride}, y.data, y.stride, x.stride);
  }
}

void weighted_sums(Weights w, const float* bias, std::span<const std::uint32_t> taps,
                   std::span<const std::uint32_t> places, Rows x, MutableRows y) {
  if (bias == nullptr) clear(y);
  const std::size_t units = y.count / places.size();
  for (std::size_t p = 0; p < places.size(); ++p) {
    sums_of_all(w, units, taps.size(), bias, x.row(places[p]), Table{taps.data(), x.stride}, y.row(p),
                places.size() * y.stride, x.stride);
  }
}

void weight_gradients(Rows dz, Rows x, float* dw, float* db) { weight_gradients(1, dz, x, dw, db); }

void weight_gradients(std::size_t steps, Rows dz, Rows x, float* dw, float* db) {
  const std::size_t units = dz.count / steps, inputs = x.count / steps;
  gradients(dz.data, units, dz.stride, units * dz.stride, x.data, Step{x.stride}, inputs, Step{inputs * x.stride},
            steps, dz.stride, dw, db);
}

void weight_gradients(std::span<const std::uint32_t> taps, std::span<const std::uint32_t> places, Rows dz, Rows x,
                      float* dw, float* db) {
  gradients(dz.data, dz.count / places.size(), places.size() * dz.stride, dz.stride, x.data,
            Table{taps.data(), x.stride}, taps.size(), Table{places.data(), x.stride}, places.size(), dz.stride, dw,
            db);
}

}  // namespace nonlinear
