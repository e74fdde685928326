// One name out of a closed list: what to say when it is not on it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/error.h"

namespace nonlinear {

// The refusal of `given`, with all allowed names and, where one is close enough to be meant, that one:
//   activation was "relo"; allowed: one of identity, relu, sigmoid, tanh; did you mean "relu"?
Error unknown_choice(std::string argument, std::string_view given, std::span<const std::string_view> allowed);

// The name with the fewest edits between it and `given`, empty if all are farther than a third of its length.
std::string_view nearest_name(std::string_view given, std::span<const std::string_view> names);

// How many letters must be inserted, dropped or replaced to turn a into b (Levenshtein's distance).
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace nonlinear
