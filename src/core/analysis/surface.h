// What a network says over a square of the plane, as the pixels of pictures.
//
// Pictures are resolution × resolution cells that fill [-extent, extent]², row by row from the top left, each cell read
// at its centre. They need a run on points of the plane: plain x and y, or Dataset::plane_features of them.
// resolution: 1 to 1,024.
#pragma once

#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

// The probability of label 1, or the first output where answers are numbers.
Result<std::vector<float>> surface(const Trainer& run, double resolution, double extent);

// The units of one network layer, as pictures.
struct LayerPictures {
  std::size_t layer = 0;  // index among all layers of the network
  std::size_t first = 0;  // its first picture
  std::size_t units = 0;
};

struct UnitSurfaces {
  std::vector<LayerPictures> layers;  // those with an activation, inputs to outputs
  std::vector<float> values;          // [unit over all of them][row][column]
};

// The value of every unit of every layer with an activation; in the last layer of a classifier, probabilities.
// At most 16 million numbers in all.
Result<UnitSurfaces> unit_surfaces(const Trainer& run, double resolution, double extent);

}  // namespace nonlinear
