// A network to take along: as a table, a file or source code. It stays as it is while the run that it came from goes
// on.
#pragma once

#include "bindings/conversions.h"
#include "core/nn/losses/loss.h"
#include "core/nn/network.h"

namespace nonlinear::bindings {

EMSCRIPTEN_DECLARE_VAL_TYPE(SavedNetworkReference)

// A SavedNetwork of this state of the network. The loss tells what its outputs mean; null where nobody knows.
SavedNetworkReference saved_network(const Network& network, const Loss* loss);

}  // namespace nonlinear::bindings
