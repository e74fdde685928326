// Checks of the running build against the definitions: whether this browser's WebAssembly computes what it should.
#pragma once

#include <string_view>
#include <vector>

namespace nonlinear {

// The flavour this core was built as: "scalar", "simd128" or "relaxed".
std::string_view flavour();

// Ids of the functions whose value or slope misses its contract on a few hundred fixed inputs. Empty: all is well.
std::vector<std::string_view> self_test();

}  // namespace nonlinear
