// The generated data sets. To add one: its header, its name in the list of all.cpp.
#pragma once

#include <span>
#include <string_view>

#include "core/data/dataset.h"
#include "core/data/generator.h"

namespace nonlinear {

std::span<const Generator> generators();

// `examples` points of the generator with this id, shuffled; the first half (rounded down) is for training.
// examples: 2 to 100,000; noise: 0 to 1; seed: 0 to 2^32 - 1.
Result<Dataset> generate(std::string_view id, double examples, double noise, double seed);

// The four corners of the unit square and "exclusive or" of their coordinates. All are for training: there are no
// others.
Dataset xor_corners();

}  // namespace nonlinear
