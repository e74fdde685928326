// The list of activations. To add one: its header, its name. Everything else follows from the list.
#pragma once

#include <tuple>

#include "core/activations/accurate_tanh.h"
#include "core/activations/elu.h"
#include "core/activations/gelu.h"
#include "core/activations/gelu_tanh.h"
#include "core/activations/hard_sigmoid.h"
#include "core/activations/hard_swish.h"
#include "core/activations/hard_tanh.h"
#include "core/activations/identity.h"
#include "core/activations/leaky_relu.h"
#include "core/activations/log_sigmoid.h"
#include "core/activations/mish.h"
#include "core/activations/prelu.h"
#include "core/activations/relu.h"
#include "core/activations/relu6.h"
#include "core/activations/scaled_tanh.h"
#include "core/activations/selu.h"
#include "core/activations/sigmoid.h"
#include "core/activations/silu.h"
#include "core/activations/softplus.h"
#include "core/activations/softsign.h"
#include "core/activations/tanh.h"

namespace nonlinear {

// In the order in which menus show them.
using Activations =
    std::tuple<Identity, Relu, LeakyRelu, Prelu, Relu6, Elu, Selu, Gelu, GeluTanh, Silu, Mish, HardSwish, Softplus,
               Sigmoid, HardSigmoid, LogSigmoid, Tanh, AccurateTanh, ScaledTanh, HardTanh, Softsign>;

}  // namespace nonlinear
