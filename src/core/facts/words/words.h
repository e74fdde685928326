// The areas of the vocabulary.
#pragma once

#include "core/activations/activation_function.h"
#include "core/facts/vocabulary.h"

namespace nonlinear {

std::span<const FactWord> arithmetic_words();
std::span<const FactWord> curve_words();
std::span<const FactWord> experiment_words();
std::span<const FactWord> lesson_data_words();

// f with its standard parameters, for words that take only a name.
Result<ActivationFunction> named_activation(const FactArgument& argument);

}  // namespace nonlinear
