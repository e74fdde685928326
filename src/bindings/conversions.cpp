// What all bindings share: typed arrays, texts and errors.
#include "bindings/conversions.h"

namespace nonlinear::bindings {

EMSCRIPTEN_BINDINGS(conversions) {
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
}

}  // namespace nonlinear::bindings
