#include "core/data/numbers.h"

#include <algorithm>
#include <limits>
#include <string>

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostFeatures = 100000;
constexpr std::size_t kMostSizes = 3;

Result<Shape> shape_of(std::span<const double> sizes) {
  if (sizes.empty() || sizes.size() > kMostSizes) {
    return Error{"data.shape", std::to_string(sizes.size()) + " sizes", "1 to 3"};
  }
  std::uint32_t checked[kMostSizes] = {};
  std::uint32_t product = 1;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    // A size that would lead the product beyond the limit is refused before it is taken.
    const auto size = whole_number("data.shape[" + std::to_string(i) + "]", sizes[i], 1, kMostFeatures / product);
    if (!size.ok()) return size.error();
    product *= checked[i] = size.value();
  }
  if (sizes.size() == 1) return Shape{checked[0]};
  if (sizes.size() == 2) return Shape{checked[0], checked[1]};
  return Shape{checked[0], checked[1], checked[2]};
}

}  // namespace

Result<Dataset> dataset_from_numbers(const Numbers& numbers) {
  const auto shape = shape_of(numbers.shape);
  if (!shape.ok()) return shape.error();
  const auto classes = whole_number("data.classes", numbers.classes, 0, 256);
  if (!classes.ok()) return classes.error();
  const auto training =
      whole_number("data.trainCount", numbers.train_count, 1, std::numeric_limits<std::uint32_t>::max());
  if (!training.ok()) return training.error();
  if (classes.value() > 0 && !numbers.targets.empty()) {
    return Error{"data.targets", std::to_string(numbers.targets.size()) + " numbers", "none where there are classes"};
  }
  if (classes.value() == 0 && !numbers.labels.empty()) {
    return Error{"data.labels", std::to_string(numbers.labels.size()) + " labels", "none where answers are numbers"};
  }

  Dataset data{.features = shape.value().size(),
               .classes = classes.value(),
               .train_count = training.value(),
               .inputs = {numbers.inputs.begin(), numbers.inputs.end()},
               .labels = {numbers.labels.begin(), numbers.labels.end()},
               .targets = {numbers.targets.begin(), numbers.targets.end()},
               .shape = shape.value().rank() > 1 ? shape.value() : Shape()};
  if (data.classes == 0 && data.count() > 0) {
    data.target_count = std::max<std::size_t>(1, data.targets.size() / data.count());
  }
  if (const auto wrong = flaw(data)) return *wrong;
  return data;
}

}  // namespace nonlinear
