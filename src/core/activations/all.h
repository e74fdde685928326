// The list of activations. To add one: its header, its name. Everything else follows from the list.
#pragma once

#include <tuple>

#include "core/activations/identity.h"
#include "core/activations/leaky_relu.h"
#include "core/activations/relu.h"
#include "core/activations/sigmoid.h"
#include "core/activations/tanh.h"

namespace nonlinear {

using Activations = std::tuple<Identity, Relu, LeakyRelu, Sigmoid, Tanh>;

}  // namespace nonlinear
