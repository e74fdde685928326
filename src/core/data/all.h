// The generated data sets. To add one: its header, its name in the list of all.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/dataset.h"
#include "core/data/generator.h"

namespace nonlinear {

std::span<const Generator> generators();

// `examples` points of the generator with this id, shuffled; the first half (rounded down) is for training.
// examples: 2 to 100,000; noise: 0 to 1; seed: 0 to 2^32 - 1.
Result<Dataset> generate(std::string_view id, double examples, double noise, double seed);

// Any data set, as a page asks for it; numbers are doubles because they have not been checked.
struct DataSpec {
  std::string kind;                  // a generator's id, "xor_corners" or "digits"
  double examples = 0;               // generators only
  double noise = 0;                  // generators only
  std::vector<std::uint8_t> pixels;  // digits only, as in digits.h
  std::vector<std::uint8_t> labels;
  double train_count = 0;
};

Result<Dataset> make_dataset(const DataSpec& spec, double seed);

// The four corners of the unit square and "exclusive or" of their coordinates. All are for training: there are no
// others.
Dataset xor_corners();

}  // namespace nonlinear
