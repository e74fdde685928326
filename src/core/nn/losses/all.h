// The losses. To add one: its header, its name in the list of all.cpp.
#pragma once

#include <span>
#include <string_view>

#include "core/error.h"
#include "core/nn/losses/loss.h"

namespace nonlinear {

std::span<const Loss> losses();
Result<const Loss*> find_loss(std::string_view id);

}  // namespace nonlinear
