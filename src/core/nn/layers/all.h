// The kinds of network layer. To add one: its header, its name in this list. The compiler then says what it lacks.
#pragma once

#include <variant>

#include "core/nn/layers/conv2d.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/flatten.h"
#include "core/nn/layers/pool.h"
#include "core/nn/layers/recurrent.h"

namespace nonlinear {

using NetworkLayer = std::variant<Dense, Conv2d, MaxPool, AveragePool, Flatten, Recurrent, Dropout>;

}  // namespace nonlinear
