// The targets that source.cpp lists, each defined in its own file.
#pragma once

#include "core/export/source.h"

namespace nonlinear {

extern const SourceTarget kNumpyTarget, kPytorchTarget, kJavascriptTarget, kCppTarget;

}  // namespace nonlinear
