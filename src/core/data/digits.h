// Handwritten digits of 8 by 8 pixels, from the bytes of lessons/data/digits.
#pragma once

#include <cstdint>
#include <span>

#include "core/data/dataset.h"

namespace nonlinear {

// pixels: [image][8][8], 0 (paper) to 16 (ink), which become inputs from 0 to 1. labels: [image], 0 to 9.
// The first `train_count` images are for training.
Result<Dataset> digits_from_bytes(std::span<const std::uint8_t> pixels, std::span<const std::uint8_t> labels,
                                  double train_count);

}  // namespace nonlinear
