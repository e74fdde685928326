// What a batch should have answered, in columns like its outputs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/nn/matrix.h"

namespace nonlinear {

using Labels = std::span<const std::uint8_t>;

// Numbers, one row for each output; or classes, one row of labels for each group of `classes` outputs (a sequence has a
// group for each step). The target of output u is then 1 where u is the label's, and 0 elsewhere.
struct Targets {
  Matrix rows;
  std::size_t classes = 0;  // 0: numbers

  // The targets of output `unit` for the examples from column b on.
  F32x4 of(std::size_t unit, std::size_t b) const {
    if (classes == 0) return load(rows.row(unit) + b);
    const F32x4 labels = load(rows.row(unit / classes) + b);
    return select(labels == F32x4(static_cast<float>(unit % classes)), F32x4(1), F32x4(0));
  }
  float at(std::size_t unit, std::size_t column) const {
    if (classes == 0) return rows.row(unit)[column];
    return rows.row(unit / classes)[column] == static_cast<float>(unit % classes) ? 1.0f : 0.0f;
  }
};

}  // namespace nonlinear
