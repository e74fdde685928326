// What a page asks of a run, as JavaScript has it, for the core to check. See RunSpec in protocol.ts.
#pragma once

#include "bindings/conversions.h"
#include "core/nn/stop_rules.h"
#include "core/nn/trainer.h"

namespace nonlinear::bindings {

EMSCRIPTEN_DECLARE_VAL_TYPE(RunSpec)

// Layers without a kind are dense.
TrainingSpec training_spec(const emscripten::val& spec);

// { targetAccuracy: 0.95, epochs: 200 }; nothing at all stops nothing.
StopSpec stop_spec(const emscripten::val& spec);

// "adam", or { kind: "adam", beta2: 0.99 }, or nothing: `standard`.
Options options(const emscripten::val& v, const char* standard = "");

}  // namespace nonlinear::bindings
