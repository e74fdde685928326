// The name and health of this build.
#include "bindings/conversions.h"
#include "core/selftest.h"

namespace nonlinear::bindings {
namespace {

std::string flavour_name() { return std::string(flavour()); }

StringList failed_activations() {
  std::vector<std::string> failed;
  for (const std::string_view id : self_test()) failed.emplace_back(id);
  return object_array<StringList>(failed);
}

}  // namespace

EMSCRIPTEN_BINDINGS(module) {
  using namespace emscripten;
  function("flavour", &flavour_name);
  function("selfTest", &failed_activations);
}

}  // namespace nonlinear::bindings
