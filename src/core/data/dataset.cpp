#include "core/data/dataset.h"

#include <cmath>
#include <string>

#include "core/decimal.h"

namespace nonlinear {

std::optional<Error> flaw(const Dataset& data) {
  const auto text = [](std::size_t n) { return std::to_string(n); };
  if (data.count() == 0) return Error{"data.labels", "empty", "at least 1 example"};
  if (data.features == 0) return Error{"data.features", "0", "at least 1"};
  if (data.classes < 2) return Error{"data.classes", text(data.classes), "at least 2"};
  if (data.inputs.size() != data.count() * data.features) {
    return Error{"data.inputs", text(data.inputs.size()) + " numbers",
                 text(data.count() * data.features) + ": " + text(data.features) + " for each of " +
                     text(data.count()) + " labels"};
  }
  if (data.train_count == 0 || data.train_count > data.count()) {
    return Error{"data.train_count", text(data.train_count), "a whole number from 1 to " + text(data.count())};
  }
  for (std::size_t i = 0; i < data.inputs.size(); ++i) {
    if (!std::isfinite(data.inputs[i])) {
      return Error{"data.inputs[" + text(i) + "]", number_text(data.inputs[i]), "a finite number"};
    }
  }
  for (std::size_t i = 0; i < data.count(); ++i) {
    if (data.labels[i] >= data.classes) {
      return Error{"data.labels[" + text(i) + "]", text(data.labels[i]),
                   "a whole number from 0 to " + text(data.classes - 1)};
    }
  }
  return std::nullopt;
}

}  // namespace nonlinear
