#include "core/analysis/surface.h"

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostCells = 1024;

}  // namespace

Result<std::vector<float>> surface(const Trainer& run, double resolution, double extent) {
  if (run.data().features != 2) {
    return Error{"data.features", std::to_string(run.data().features), "2, to be drawn as a plane"};
  }
  const auto cells = whole_number("resolution", resolution, 1, kMostCells);
  if (!cells.ok()) return cells.error();
  const auto half = positive_number("extent", extent);
  if (!half.ok()) return half.error();

  const auto n = static_cast<float>(cells.value());
  const auto centre = [&](std::uint32_t cell) { return half.value() * ((2 * static_cast<float>(cell) + 1) / n - 1); };
  std::vector<float> points;
  points.reserve(std::size_t{2} * cells.value() * cells.value());
  for (std::uint32_t row = 0; row < cells.value(); ++row) {
    for (std::uint32_t column = 0; column < cells.value(); ++column) {
      points.push_back(centre(column));
      points.push_back(-centre(row));
    }
  }
  return run.probability_of_label_1(points);
}

}  // namespace nonlinear
