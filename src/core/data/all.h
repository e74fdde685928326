// The generated data sets, and any data set as a page asks for it. To add a generated one: its header, its name in the
// list of all.cpp.
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

struct GeneratorOptions {
  double train_share = 0.5;       // of the examples, rounded down: 0.1 to 0.9
  std::string boundary = "line";  // formula only: an id of kBoundaries
};

// `examples` points of the generator with this id, shuffled; the first ones are for training.
// examples: 2 to 100,000; noise: 0 to 1; seed: 0 to 2^32 - 1.
Result<Dataset> generate(std::string_view id, double examples, double noise, double seed,
                         const GeneratorOptions& options = {});

// Any data set, as a page asks for it; numbers are doubles because they have not been checked.
struct DataSpec {
  std::string kind;                       // a generator's id, "xor_corners", "digits" or "numbers"
  double examples = 0;                    // generators only
  double noise = 0;                       // generators only
  std::vector<std::uint8_t> pixels = {};  // digits only, as in digits.h
  std::vector<std::uint8_t> labels = {};  // digits and numbers
  double train_count = 0;                 // digits and numbers

  GeneratorOptions generator = {};         // generators only
  std::vector<std::string> features = {};  // sets of the plane only: ids of features.h; none: x and y

  // numbers only: data that the page has
  std::vector<float> inputs = {};   // [example][feature]
  std::vector<double> shape = {};   // sizes of one example, one to three as in shape.h; their product is its features
  double classes = 0;               // 0: answers are targets
  std::vector<float> targets = {};  // [example][target]
};

Result<Dataset> make_dataset(const DataSpec& spec, double seed);

// The four corners of the unit square and "exclusive or" of their coordinates. All are for training: there are no
// others.
Dataset xor_corners();

}  // namespace nonlinear
