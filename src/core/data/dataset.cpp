#include "core/data/dataset.h"

#include <cmath>
#include <string>

#include "core/decimal.h"

namespace nonlinear {

namespace {

std::string text(std::size_t n) { return std::to_string(n); }

std::optional<Error> flaw_of_labels(const Dataset& data) {
  if (data.classes < 2) return Error{"data.classes", text(data.classes), "at least 2, or 0 where answers are numbers"};
  if (data.labels.empty()) return Error{"data.labels", "empty", "at least 1 for each example"};
  if (data.labels.size() % data.count() != 0) {
    return Error{"data.labels", text(data.labels.size()) + " labels",
                 "as many for each of " + text(data.count()) + " examples"};
  }
  for (std::size_t i = 0; i < data.labels.size(); ++i) {
    if (data.labels[i] >= data.classes) {
      return Error{"data.labels[" + text(i) + "]", text(data.labels[i]),
                   "a whole number from 0 to " + text(data.classes - 1)};
    }
  }
  return std::nullopt;
}

std::optional<Error> flaw_of_targets(const Dataset& data) {
  if (data.target_count == 0) return Error{"data.targetCount", "0", "at least 1"};
  if (data.targets.size() != data.count() * data.target_count) {
    return Error{"data.targets", text(data.targets.size()) + " numbers",
                 text(data.count() * data.target_count) + ": " + text(data.target_count) + " for each of " +
                     text(data.count()) + " examples"};
  }
  for (std::size_t i = 0; i < data.targets.size(); ++i) {
    if (!std::isfinite(data.targets[i])) {
      return Error{"data.targets[" + text(i) + "]", number_text(data.targets[i]), "a finite number"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> flaw(const Dataset& data) {
  if (data.features == 0) return Error{"data.features", "0", "at least 1"};
  if (data.inputs.empty()) return Error{"data.inputs", "empty", "at least 1 example"};
  if (data.inputs.size() % data.features != 0) {
    return Error{"data.inputs", text(data.inputs.size()) + " numbers",
                 "a multiple of " + text(data.features) + ", the features of one example"};
  }
  if (data.shape.rank() > 0 && data.shape.size() != data.features) {
    return Error{"data.shape", data.shape.text(),
                 "a product of " + text(data.features) + ", the features of an example"};
  }
  if (data.train_count == 0 || data.train_count > data.count()) {
    return Error{"data.trainCount", text(data.train_count), "a whole number from 1 to " + text(data.count())};
  }
  for (std::size_t i = 0; i < data.inputs.size(); ++i) {
    if (!std::isfinite(data.inputs[i])) {
      return Error{"data.inputs[" + text(i) + "]", number_text(data.inputs[i]), "a finite number"};
    }
  }
  return data.classes == 0 ? flaw_of_targets(data) : flaw_of_labels(data);
}

}  // namespace nonlinear
