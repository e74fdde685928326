#include "core/export/outputs.h"

#include <algorithm>

#include "core/nn/batches.h"

namespace nonlinear {

Result<std::vector<float>> outputs_for(const Network& network, std::span<const float> inputs) {
  constexpr std::size_t kPortion = 64;  // examples, so that memory does not grow with their number
  const std::size_t width = network.input().size();
  if (width == 0 || inputs.size() % width != 0) {
    return Error{"inputs", std::to_string(inputs.size()) + " numbers",
                 "whole examples of " + std::to_string(width) + " numbers"};
  }
  std::vector<float> outputs;
  Matrix x;
  Pass pass;
  for (std::size_t first = 0; first < inputs.size() / width; first += kPortion) {
    const std::size_t count = std::min(kPortion, inputs.size() / width - first);
    gather(inputs.data() + first * width, width, count, x);
    const Matrix& y = network.forward(x, pass);
    for (std::size_t example = 0; example < count; ++example) {
      for (std::size_t unit = 0; unit < y.rows(); ++unit) outputs.push_back(y.row(unit)[example]);
    }
  }
  return outputs;
}

}  // namespace nonlinear
