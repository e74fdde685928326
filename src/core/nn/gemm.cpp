#include "core/nn/gemm.h"

#include <algorithm>

#include "core/simd/f32x4.h"

namespace nonlinear {
namespace {

// Tiles of about eight sums in registers, and no unrolling over k: with fewer, additions wait for each other; with
// more, engines that compile WebAssembly spill, as they move arithmetic below the loads. Tiles are called through
// tables, because binaryen would inline them into one large function, which the engines' register allocators handle
// worse.
constexpr std::size_t kTileUnits = 4;
constexpr std::size_t kTileVectors = 2;

// Rows of x that the tiles of one pass read should stay in the first cache, 32 kB on most machines. Rows lie a power of
// two apart, so that together they may reach over no more than that.
constexpr std::size_t kCachedFloats = 6144;
constexpr std::size_t kMostPacked = 384;     // rows of weights that are packed at a time
constexpr std::size_t kPackedExamples = 16;  // with so many it pays to pack

// How a loop finds the i-th row: by a step, or in a table. `walk` gives one row after the other.
struct Step {
  std::size_t floats;
  std::size_t operator()(std::size_t i) const { return i * floats; }
  auto walk(const float* x) const {
    return [x, step = floats]() mutable {
      const float* here = x;
      x += step;
      return here;
    };
  }
};
struct Table {
  const std::uint32_t* rows;
  std::size_t stride;
  std::size_t operator()(std::size_t i) const { return rows[i] * stride; }
  auto walk(const float* x) const {
    return [x, row = rows, stride = stride]() mutable { return x + *row++ * stride; };
  }
};

// ---- sums of weights times inputs ----

// A tile of sums: of `Units` units for `Vectors` vectors of examples, over k_count rows of x; and so often, moving on
// to the next examples each time. `bias` null: added to what stands in y. `y_step` leads from one unit to the next.
// Arguments one by one: a structure would go through memory.
template <std::size_t Units, std::size_t Vectors, bool Packed, class Taps>
void sums_tile(const float* weights, std::size_t row_step, std::size_t k_step, std::size_t k_count, const float* bias,
               const float* x, Taps taps, float* y, std::size_t y_step, std::size_t times) {
  if constexpr (Packed) row_step = 1, k_step = kTileUnits;
  for (; times-- > 0; x += Vectors * kLanes, y += Vectors * kLanes) {
    F32x4 sums[Units][Vectors];
    for (std::size_t r = 0; r < Units; ++r) {
      for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = bias ? F32x4(bias[r]) : load(y + r * y_step + v * kLanes);
    }
    auto next_row = taps.walk(x);
    const float* weight_of = weights;
    for (std::size_t k = 0; k < k_count; ++k, weight_of += k_step) {
      const float* input = next_row();
      F32x4 inputs[Vectors];
      for (std::size_t v = 0; v < Vectors; ++v) inputs[v] = load(input + v * kLanes);
      for (std::size_t r = 0; r < Units; ++r) {
        const F32x4 weight(weight_of[r * row_step]);
        for (std::size_t v = 0; v < Vectors; ++v) sums[r][v] = madd(weight, inputs[v], sums[r][v]);
      }
    }
    for (std::size_t r = 0; r < Units; ++r) {
      for (std::size_t v = 0; v < Vectors; ++v) store(y + r * y_step + v * kLanes, sums[r][v]);
    }
  }
}

template <class Taps>
using SumsTile = void (*)(const float* weights, std::size_t row_step, std::size_t k_step, std::size_t k_count,
                          const float* bias, const float* x, Taps taps, float* y, std::size_t y_step,
                          std::size_t times);

// [vectors - 1][units - 1]
constexpr std::size_t kMostVectors = 3;
constexpr std::size_t kMostUnits[kMostVectors] = {4, 4, 3};
template <class T>
constexpr SumsTile<T> kSumsTiles[kMostVectors][kTileUnits] = {
    {sums_tile<1, 1, false, T>, sums_tile<2, 1, false, T>, sums_tile<3, 1, false, T>, sums_tile<4, 1, false, T>},
    {sums_tile<1, 2, false, T>, sums_tile<2, 2, false, T>, sums_tile<3, 2, false, T>, sums_tile<4, 2, false, T>},
    {sums_tile<1, 3, false, T>, sums_tile<2, 3, false, T>, sums_tile<3, 3, false, T>, nullptr}};
// With the weights of four units side by side: one pointer instead of four.
template <class T>
constexpr SumsTile<T> kPackedTiles[kTileVectors] = {sums_tile<kTileUnits, 1, true, T>,
                                                    sums_tile<kTileUnits, 2, true, T>};

constexpr float kZeros[kTileUnits] = {};

// All sums of some units over some rows of x.
struct Sums {
  Weights w;
  std::size_t k_count;
  const float* bias;  // of these units; kZeros: none; null: sums are added to what stands in y
  const float* x;
  float* y;
  std::size_t y_step;

  const float* bias_from(std::size_t unit) const { return bias == nullptr || bias == kZeros ? bias : bias + unit; }
};

// strip[k][unit] = weights of four units. One of the two steps is 1.
void pack(const Weights& w, std::size_t k_count, float* strip) {
  std::size_t k = 0;
  if (w.row_step == 1) {
    for (; k < k_count; ++k) store(strip + k * kLanes, load(w.data + k * w.k_step));
    return;
  }
  for (; k + kLanes <= k_count; k += kLanes) {
    F32x4 block[kLanes];
    for (std::size_t unit = 0; unit < kLanes; ++unit) block[unit] = load(w.data + unit * w.row_step + k);
    transpose(block);
    for (std::size_t i = 0; i < kLanes; ++i) store(strip + (k + i) * kLanes, block[i]);
  }
  for (; k < k_count; ++k) {
    for (std::size_t unit = 0; unit < kLanes; ++unit) strip[k * kLanes + unit] = w.data[unit * w.row_step + k];
  }
}

// For so many vectors of examples: as many as fill a tile as often as they do, then the rest.
template <class Taps>
void packed_sums(const float* strip, const Sums& sums, Taps taps, std::size_t examples) {
  const std::size_t vectors = examples / kLanes, whole = vectors / kTileVectors;
  const auto run = [&](std::size_t width, std::size_t b, std::size_t times) {
    kPackedTiles<Taps>[width - 1](strip, 1, kTileUnits, sums.k_count, sums.bias, sums.x + b, taps, sums.y + b,
                                  sums.y_step, times);
  };
  if (whole > 0) run(kTileVectors, 0, whole);
  if (vectors % kTileVectors > 0) run(vectors % kTileVectors, whole * kTileVectors * kLanes, 1);
}

template <class Taps>
void plain_sums(const Sums& sums, std::size_t units, Taps taps, std::size_t examples) {
  const Weights& w = sums.w;
  const std::size_t all = examples / kLanes;
  for (std::size_t done = 0; done < all;) {
    const std::size_t left = all - done;
    const std::size_t vectors = left == 3 || left == 1 ? left : 2;
    const std::size_t times = vectors == 2 ? (left % 2 == 0 ? left / 2 : (left - 3) / 2) : 1;
    const std::size_t b = done * kLanes;
    for (std::size_t unit = 0; unit < units;) {
      const std::size_t some = std::min(units - unit, kMostUnits[vectors - 1]);
      kSumsTiles<Taps>[vectors - 1][some - 1](w.data + unit * w.row_step, w.row_step, w.k_step, sums.k_count,
                                              sums.bias_from(unit), sums.x + b, taps, sums.y + unit * sums.y_step + b,
                                              sums.y_step, times);
      unit += some;
    }
    done += vectors * times;
  }
}

// The sums of some units from one on, at a place whose x and y begin so much later.
Sums moved(const Sums& all, std::size_t unit, std::size_t x, std::size_t y) {
  return {.w = {all.w.data + unit * all.w.row_step, all.w.row_step, all.w.k_step},
          .k_count = all.k_count,
          .bias = all.bias_from(unit),
          .x = all.x + x,
          .y = all.y + unit * all.y_step + y,
          .y_step = all.y_step};
}

// All units and examples at all places: x and y of a place begin at x_places(p) and p * y_place_step. Where each weight
// is used often it pays to lay four units' weights side by side first.
template <class Taps, class Places>
void sums_of_all(const Sums& all, std::size_t units, std::size_t examples, Taps taps, Places x_places,
                 std::size_t y_place_step, std::size_t places) {
  std::size_t unit = 0;
  if (examples * places >= kPackedExamples) {
    alignas(16) float strip[kMostPacked * kTileUnits];
    for (; unit + kTileUnits <= units; unit += kTileUnits) {
      pack(moved(all, unit, 0, 0).w, all.k_count, strip);
      for (std::size_t p = 0; p < places; ++p) {
        packed_sums(strip, moved(all, unit, x_places(p), p * y_place_step), taps, examples);
      }
    }
  }
  if (unit == units) return;
  for (std::size_t p = 0; p < places; ++p) {
    plain_sums(moved(all, unit, x_places(p), p * y_place_step), units - unit, taps, examples);
  }
}

// How many rows of x fit the cache.
std::size_t rows_at_a_time(const Rows& x) { return std::clamp<std::size_t>(kCachedFloats / x.stride, 32, kMostPacked); }

// The same weights at every step of a sequence. So many rows of x at a time; all but the first time, sums are added to
// what stands in y.
void sums_of_steps(std::size_t steps, const Weights& w, const float* bias, const Rows& x, const MutableRows& y) {
  const std::size_t inputs = x.count / steps, units = y.count / steps, some = rows_at_a_time(x);
  for (std::size_t k = 0; k < inputs; k += some) {
    const Sums all{.w = {w.data + k * w.k_step, w.row_step, w.k_step},
                   .k_count = std::min(some, inputs - k),
                   .bias = k == 0 ? bias : nullptr,
                   .x = x.row(k),
                   .y = y.data,
                   .y_step = y.stride};
    sums_of_all(all, units, x.stride, Step{x.stride}, Step{inputs * x.stride}, units * y.stride, steps);
  }
}

// ---- gradients of weights ----

// dw for `Units` units of dz and `Columns` taps of x: dot products over the places and their examples.
template <std::size_t Units, std::size_t Columns, class Taps, class Places>
void gradient_tile(const float* dz, std::size_t unit_step, std::size_t place_step, const float* x, Taps taps,
                   std::size_t first_tap, Places x_places, std::size_t places, std::size_t examples, float* dw,
                   std::size_t dw_step) {
  F32x4 sums[Units][Columns];
  const float* columns[Columns];
  for (std::size_t c = 0; c < Columns; ++c) columns[c] = x + taps(first_tap + c);
  for (std::size_t p = 0; p < places; ++p) {
    const float* deltas = dz + p * place_step;
    const std::size_t begin = x_places(p);
    for (std::size_t b = 0; b < examples; b += kLanes) {
      F32x4 delta[Units];
      for (std::size_t r = 0; r < Units; ++r) delta[r] = load(deltas + r * unit_step + b);
      for (std::size_t c = 0; c < Columns; ++c) {
        const F32x4 input = load(columns[c] + begin + b);
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

template <class Taps, class Places>
using GradientTile = void (*)(const float* dz, std::size_t unit_step, std::size_t place_step, const float* x, Taps taps,
                              std::size_t first_tap, Places x_places, std::size_t places, std::size_t examples,
                              float* dw, std::size_t dw_step);

// [units - 1][taps - 1]
template <class T, class P>
constexpr GradientTile<T, P> kGradientTiles[2][4] = {
    {gradient_tile<1, 1, T, P>, gradient_tile<1, 2, T, P>, gradient_tile<1, 3, T, P>, gradient_tile<1, 4, T, P>},
    {gradient_tile<2, 1, T, P>, gradient_tile<2, 2, T, P>, gradient_tile<2, 3, T, P>, gradient_tile<2, 4, T, P>}};

// The gradients of all weights of a layer, at all its places.
struct Gradients {
  const float* dz;
  std::size_t unit_step, place_step;  // in dz
  const float* x;
  std::size_t places, examples;
  float* dw;
  std::size_t dw_step;  // from one unit to the next
};

template <class Taps, class Places>
void gradients(const Gradients& all, std::size_t units, std::size_t first_tap, std::size_t taps_end, Taps taps,
               Places x_places) {
  for (std::size_t unit = 0; unit < units; unit += 2) {
    const std::size_t some_units = std::min<std::size_t>(units - unit, 2);
    for (std::size_t tap = first_tap; tap < taps_end; tap += 4) {
      const std::size_t some_taps = std::min<std::size_t>(taps_end - tap, 4);
      kGradientTiles<Taps, Places>[some_units - 1][some_taps - 1](
          all.dz + unit * all.unit_step, all.unit_step, all.place_step, all.x, taps, tap, x_places, all.places,
          all.examples, all.dw + unit * all.dw_step + tap, all.dw_step);
    }
  }
}

// db[unit]: the sums of rows, over places and examples.
void bias_gradients(const Gradients& all, std::size_t units, float* db) {
  for (std::size_t unit = 0; unit < units; ++unit) {
    F32x4 total;
    for (std::size_t p = 0; p < all.places; ++p) {
      const float* deltas = all.dz + unit * all.unit_step + p * all.place_step;
      for (std::size_t b = 0; b < all.examples; b += kLanes) total += load(deltas + b);
    }
    db[unit] = sum(total);
  }
}

// The same as `gradients` for many units and taps in a row, a whole number of vectors of them: x is turned, a block at
// a time, so that an example's inputs lie side by side; then dw = dz xᵀ is a sum over examples like any other.
void gradients_by_examples(const Gradients& all, std::size_t units, std::size_t inputs, std::size_t stride,
                           std::size_t step_rows) {
  constexpr std::size_t kSide = 64;
  alignas(16) float turned[kSide * kSide];
  for (std::size_t first = 0; first < inputs; first += kSide) {
    const std::size_t width = std::min(kSide, inputs - first);
    for (std::size_t p = 0; p < all.places; ++p) {
      const float* x = all.x + (p * step_rows + first) * stride;
      for (std::size_t b = 0; b < all.examples; b += kSide) {
        const std::size_t count = std::min(kSide, all.examples - b);
        for (std::size_t i = 0; i < width; i += kLanes) {
          for (std::size_t k = 0; k < count; k += kLanes) {
            F32x4 block[kLanes];
            for (std::size_t r = 0; r < kLanes; ++r) block[r] = load(x + (i + r) * stride + b + k);
            transpose(block);
            for (std::size_t r = 0; r < kLanes; ++r) store(turned + (k + r) * width + i, block[r]);
          }
        }
        const Sums sums{.w = {all.dz + p * all.place_step + b, all.unit_step, 1},
                        .k_count = count,
                        .bias = p == 0 && b == 0 ? kZeros : nullptr,
                        .x = turned,
                        .y = all.dw + first,
                        .y_step = all.dw_step};
        sums_of_all(sums, units, width, Step{width}, Step{0}, 0, 1);
      }
    }
  }
}

}  // namespace

void weighted_sums(std::size_t steps, const Weights& w, const float* bias, const Rows& x, const MutableRows& y) {
  sums_of_steps(steps, w, bias ? bias : kZeros, x, y);
}

void PackedWeights::pack(const Weights& w, std::size_t rows, std::size_t k_count) {
  w_ = w;
  strips_.resize(rows / kTileUnits * kTileUnits * k_count);
  float* strip = strips_.data();
  for (std::size_t row = 0; row + kTileUnits <= rows; row += kTileUnits, strip += kTileUnits * k_count) {
    nonlinear::pack({w.data + row * w.row_step, w.row_step, w.k_step}, k_count, strip);
  }
}

void PackedWeights::add_sums(const Rows& x, const MutableRows& y) const {
  const std::size_t some = rows_at_a_time(x);
  for (std::size_t k = 0; k < x.count; k += some) {
    const Sums all{.w = {w_.data + k * w_.k_step, w_.row_step, w_.k_step},
                   .k_count = std::min(some, x.count - k),
                   .bias = nullptr,
                   .x = x.row(k),
                   .y = y.data,
                   .y_step = y.stride};
    std::size_t unit = 0;
    for (; unit + kTileUnits <= y.count; unit += kTileUnits) {
      const float* strip = strips_.data() + unit * x.count + k * kTileUnits;
      packed_sums(strip, moved(all, unit, 0, 0), Step{x.stride}, x.stride);
    }
    if (unit < y.count) plain_sums(moved(all, unit, 0, 0), y.count - unit, Step{x.stride}, x.stride);
  }
}

void weighted_sums(const Weights& w, const float* bias, std::span<const std::uint32_t> taps,
                   std::span<const std::uint32_t> places, const Rows& x, const MutableRows& y) {
  for (std::size_t k = 0; k < taps.size(); k += kMostPacked) {
    const Sums all{.w = {w.data + k * w.k_step, w.row_step, w.k_step},
                   .k_count = std::min(kMostPacked, taps.size() - k),
                   .bias = k > 0  ? nullptr
                           : bias ? bias
                                  : kZeros,
                   .x = x.data,
                   .y = y.data,
                   .y_step = places.size() * y.stride};
    sums_of_all(all, y.count / places.size(), x.stride, Table{taps.data() + k, x.stride},
                Table{places.data(), x.stride}, y.stride, places.size());
  }
}

void weight_gradients(std::size_t steps, const Rows& dz, const Rows& x, float* dw, float* db) {
  const std::size_t units = dz.count / steps, inputs = x.count / steps;
  const Gradients all{.dz = dz.data,
                      .unit_step = dz.stride,
                      .place_step = units * dz.stride,
                      .x = x.data,
                      .places = steps,
                      .examples = dz.stride,
                      .dw = dw,
                      .dw_step = inputs};
  std::size_t done = 0;
  if (units >= 8 && inputs >= 8 && dz.stride >= 16) {
    done = inputs / kLanes * kLanes;
    gradients_by_examples(all, units, done, x.stride, inputs);
  }
  gradients(all, units, done, inputs, Step{x.stride}, Step{inputs * x.stride});
  if (db != nullptr) bias_gradients(all, units, db);
}

void weight_gradients(std::span<const std::uint32_t> taps, std::span<const std::uint32_t> places, const Rows& dz,
                      const Rows& x, float* dw, float* db) {
  const std::size_t units = dz.count / places.size();
  const Gradients all{.dz = dz.data,
                      .unit_step = places.size() * dz.stride,
                      .place_step = dz.stride,
                      .x = x.data,
                      .places = places.size(),
                      .examples = dz.stride,
                      .dw = dw,
                      .dw_step = taps.size()};
  gradients(all, units, 0, taps.size(), Table{taps.data(), x.stride}, Table{places.data(), x.stride});
  if (db != nullptr) bias_gradients(all, units, db);
}

}  // namespace nonlinear
