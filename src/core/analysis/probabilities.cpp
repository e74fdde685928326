#include "core/analysis/probabilities.h"

namespace nonlinear {

void append_probabilities(const Trainer& run, const Matrix& outputs, std::vector<float>& probabilities) {
  const Dataset& data = run.data();
  const std::size_t answers = data.labels_each(), rows = outputs.rows() / answers;
  Matrix said;
  run.loss().probabilities(outputs, run.output_classes(), said);
  for (std::size_t k = 0; k < outputs.columns(); ++k) {
    for (std::size_t answer = 0; answer < answers; ++answer) {
      if (rows == 1) probabilities.push_back(1 - said.row(answer)[k]);
      for (std::size_t r = 0; r < rows; ++r) probabilities.push_back(said.row(answer * rows + r)[k]);
    }
  }
}

std::vector<float> probabilities_of(const Trainer& run, Part part) {
  const Dataset& data = run.data();
  const Dataset::Range wanted = run.range(part);
  std::vector<float> probabilities;
  probabilities.reserve(run.labels(part).size() * data.classes);
  const std::span inputs(data.example(wanted.begin), wanted.count() * data.features);
  run.for_each_portion(inputs, [&](std::size_t, const Pass& pass) {
    append_probabilities(run, pass.traces.back().outputs, probabilities);
  });
  return probabilities;
}

}  // namespace nonlinear
