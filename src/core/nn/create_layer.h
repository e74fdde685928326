// A network layer from its description.
#pragma once

#include <string>

#include "core/error.h"
#include "core/nn/layers/all.h"
#include "core/options.h"

namespace nonlinear {

// `input` is the shape of one example; `place` is what errors name: "layers[2]".
Result<NetworkLayer> create_layer(const Options& options, const Shape& input, const std::string& place);

}  // namespace nonlinear
