// The output of a network over a square of the plane, as the pixels of a picture.
#pragma once

#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

// The probability of label 1 at the centres of resolution × resolution cells that fill [-extent, extent]², row by row
// from the top left. Needs a run on data of two features. resolution: 1 to 1,024.
Result<std::vector<float>> surface(const Trainer& run, double resolution, double extent);

}  // namespace nonlinear
