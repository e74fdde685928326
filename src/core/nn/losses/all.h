// The losses. To add one: its header, its name in the list of all.cpp.
#pragma once

#include <span>
#include <string_view>

#include "core/error.h"
#include "core/nn/losses/loss.h"
#include "core/options.h"

namespace nonlinear {

std::span<const Loss> losses();
Result<const Loss*> find_loss(std::string_view id);

// { kind: "huber", delta: 0.5 }
Result<LossFunction> create_loss(const Options& options);

}  // namespace nonlinear
