// What a network says over a square of the plane, as the pixels of pictures.
//
// Pictures are resolution × resolution cells that fill [-extent, extent]², row by row from the top left, each cell read
// at its centre. They need a run on points of the plane: plain x and y, or Dataset::plane_features of them.
// resolution: 1 to 1,024.
#pragma once

#include <vector>

#include "core/nn/trainer.h"
#include "core/simd/unset_vector.h"

namespace nonlinear {

// The cells of a picture as the network is told about them. To make them costs more than a small network's answers, so
// who draws the same square again and again keeps them.
class PlaneCells {
 public:
  static Result<PlaneCells> create(const Trainer& run, double resolution, double extent);

  bool are(double resolution, double extent) const { return resolution == resolution_ && extent == extent_; }
  double resolution() const { return resolution_; }
  std::size_t count() const { return count_; }
  const std::vector<Matrix>& portions() const { return portions_; }  // [feature][cell], some cells each

 private:
  PlaneCells(double resolution, double extent) : resolution_(resolution), extent_(extent) {}

  double resolution_, extent_;
  std::size_t count_ = 0;
  std::vector<Matrix> portions_;
};

// The probability of label 1, or the first output where answers are numbers. The cells are of the run itself.
std::vector<float> surface(const Trainer& run, const PlaneCells& cells);
Result<std::vector<float>> surface(const Trainer& run, double resolution, double extent);

// The units of one network layer, as pictures.
struct LayerPictures {
  std::size_t layer = 0;  // index among all layers of the network
  std::size_t first = 0;  // its first picture
  std::size_t units = 0;
};

struct UnitSurfaces {
  std::vector<LayerPictures> layers;  // those with an activation, inputs to outputs
  UnsetVector values;                 // [unit over all of them][row][column]
};

// The value of every unit of every layer with an activation; in the last layer of a classifier, probabilities.
// At most 16 million numbers in all.
Result<UnitSurfaces> unit_surfaces(const Trainer& run, const PlaneCells& cells);
Result<UnitSurfaces> unit_surfaces(const Trainer& run, double resolution, double extent);

}  // namespace nonlinear
