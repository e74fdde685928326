// The list of functions over rows. To add one: its header, its name.
#pragma once

#include <tuple>

#include "core/activations/rows/log_softmax.h"
#include "core/activations/rows/softmax.h"

namespace nonlinear {

using RowFunctions = std::tuple<Softmax, LogSoftmax>;

}  // namespace nonlinear
