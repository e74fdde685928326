// The digits as they lie in the repository.
#pragma once

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/data/digits.h"

inline std::vector<std::uint8_t> lesson_bytes(const std::string& path) {
  std::ifstream file("lessons/" + path, std::ios::binary);  // run from the root of the repository
  return {std::istreambuf_iterator<char>(file), {}};
}

inline constexpr double kDigitsForTraining = 1438;  // lessons/data/digits/dataset.yaml

inline nonlinear::Result<nonlinear::Dataset> digits() {
  return nonlinear::digits_from_bytes(lesson_bytes("data/digits/digits-x.bin"),
                                      lesson_bytes("data/digits/digits-y.bin"), kDigitsForTraining);
}
