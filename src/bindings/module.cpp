// What all bindings share: typed arrays, errors, and the name and health of this build.
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
  register_type<Float32Array>("Float32Array");
  register_type<Uint8Array>("Uint8Array");
  register_type<Text>("string");
  register_type<StringList>("string[]");

  value_object<CoreError>("CoreError")
      .field("argument", &CoreError::argument)
      .field("given", &CoreError::given)
      .field("allowed", &CoreError::allowed)
      .field("message", &CoreError::message);

  function("flavour", &flavour_name);
  function("selfTest", &failed_activations);
}

}  // namespace nonlinear::bindings
