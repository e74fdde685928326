#include "core/analysis/surface.h"

#include <algorithm>
#include <cstring>

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostCells = 1024;

// Cells go through a network together, as many as leave room for its widest layer in the first cache: calls for few at
// a time are most of the time of a small network.
constexpr std::size_t kCachedNumbers = 4096, kFewestTogether = 64, kMostTogether = 1024;

std::size_t cells_together(const Network& network) {
  std::size_t widest = 1;
  for (const NetworkLayer& layer : network.layers()) widest = std::max(widest, output_of(layer).size());
  return std::clamp(kCachedNumbers / widest, kFewestTogether, kMostTogether) / kBlock * kBlock;
}
constexpr std::size_t kMostNumbers = 16'000'000;  // 64 MB

// What the network is told about the cells' centres, [cell][feature].
Result<std::vector<float>> cells_of_plane(const Dataset& data, double resolution, double extent) {
  if (data.features != 2 && data.plane_features.empty()) {
    return Error{"data.features", std::to_string(data.features), "2, or features of the plane, to be drawn as a plane"};
  }
  const auto cells = whole_number("resolution", resolution, 1, kMostCells);
  if (!cells.ok()) return cells.error();
  const auto half = positive_number("extent", extent);
  if (!half.ok()) return half.error();

  const auto n = static_cast<float>(cells.value());
  const auto centre = [&](std::uint32_t cell) { return half.value() * ((2 * static_cast<float>(cell) + 1) / n - 1); };
  std::vector<float> points(std::size_t{2} * cells.value() * cells.value());
  float* next = points.data();
  for (std::uint32_t row = 0; row < cells.value(); ++row) {
    const float y = -centre(row);
    for (std::uint32_t column = 0; column < cells.value(); ++column) {
      *next++ = centre(column);
      *next++ = y;
    }
  }
  if (data.plane_features.empty()) return points;
  return features_of_plane(points, data.plane_features);
}

// visit(index of the first cell, the network's numbers for some cells from there on)
template <class Visit>
void for_each_portion(const Trainer& run, const PlaneCells& cells, Visit visit) {
  Pass pass;
  std::size_t first = 0;
  for (const Matrix& portion : cells.portions()) {
    run.network().forward(portion, pass);
    visit(first, pass);
    first += portion.columns();
  }
}

}  // namespace

Result<PlaneCells> PlaneCells::create(const Trainer& run, double resolution, double extent) {
  const Dataset& data = run.data();
  const auto inputs = cells_of_plane(data, resolution, extent);
  if (!inputs.ok()) return inputs.error();
  PlaneCells cells(resolution, extent);
  cells.count_ = inputs.value().size() / data.features;
  const std::size_t together = cells_together(run.network());
  for (std::size_t first = 0; first < cells.count_; first += together) {
    const std::size_t some = std::min(together, cells.count_ - first);
    gather(inputs.value().data() + first * data.features, data.features, some, cells.portions_.emplace_back());
  }
  return cells;
}

std::vector<float> surface(const Trainer& run, const PlaneCells& cells) {
  std::vector<float> picture(cells.count());
  Matrix probabilities;
  for_each_portion(run, cells, [&](std::size_t first, const Pass& pass) {
    const Matrix& outputs = pass.traces.back().outputs;
    std::copy_n(run.label_1_row(outputs, probabilities), outputs.columns(), picture.begin() + std::ptrdiff_t(first));
  });
  return picture;
}

Result<std::vector<float>> surface(const Trainer& run, double resolution, double extent) {
  const auto cells = PlaneCells::create(run, resolution, extent);
  if (!cells.ok()) return cells.error();
  return surface(run, cells.value());
}

Result<UnitSurfaces> unit_surfaces(const Trainer& run, double resolution, double extent) {
  const auto cells = PlaneCells::create(run, resolution, extent);
  if (!cells.ok()) return cells.error();
  return unit_surfaces(run, cells.value());
}

Result<UnitSurfaces> unit_surfaces(const Trainer& run, const PlaneCells& plane) {
  const Network& network = run.network();
  UnitSurfaces pictures;
  std::size_t units = 0;
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    if (network.activation(i) == nullptr) continue;
    const std::size_t here = output_of(network.layers()[i]).size();
    pictures.layers.push_back({.layer = i, .first = units, .units = here});
    units += here;
  }
  const std::size_t cells = plane.count();
  if (units * cells > kMostNumbers) {
    return Error{"resolution",
                 std::to_string(std::size_t(plane.resolution())) + " with " + std::to_string(units) + " units, " +
                     std::to_string(units * cells) + " numbers",
                 "at most " + std::to_string(kMostNumbers) + " numbers"};
  }
  pictures.values.resize(units * cells);
  Matrix probabilities;
  for_each_portion(run, plane, [&](std::size_t first, const Pass& pass) {
    for (const LayerPictures& layer : pictures.layers) {
      const Matrix* shown = &pass.traces[layer.layer].outputs;
      if (run.data().classes > 0 && layer.layer + 1 == network.layers().size()) {
        run.loss().probabilities(*shown, run.output_classes(), probabilities);
        shown = &probabilities;
      }
      for (std::size_t unit = 0; unit < layer.units; ++unit) {
        float* picture = pictures.values.data() + (layer.first + unit) * cells;
        std::memcpy(picture + first, shown->row(unit), shown->columns() * sizeof(float));
      }
    }
  });
  return pictures;
}

}  // namespace nonlinear
