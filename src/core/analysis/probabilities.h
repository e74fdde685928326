// What a classifier says, one probability for each class even where a single output stands for two.
#pragma once

#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

// Appends [example][answer][class] for the outputs of some examples. An answer is the example's, or one of its steps'.
// Needs a run on classes. The probabilities of a single output are made to add up to 1; those of losses that treat
// outputs one by one, such as mse, need not.
void append_probabilities(const Trainer& run, const Matrix& outputs, std::vector<float>& probabilities);

// Of a whole part.
std::vector<float> probabilities_of(const Trainer& run, Part part);

}  // namespace nonlinear
