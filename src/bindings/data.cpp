// Data before any network sees it, to be drawn.
#include "bindings/data_spec.h"
#include "bindings/dataset_object.h"
#include "bindings/optional_fields.h"

namespace nonlinear::bindings {

DataSpec data_spec_of(const emscripten::val& data) {
  DataSpec spec{.kind = text(data["kind"]),
                .examples = number(data["examples"]),
                .noise = number(data["noise"]),
                .pixels = bytes(data["pixels"]),
                .labels = bytes(data["labels"]),
                .train_count = number(data["trainCount"])};
  take(data["trainShare"], spec.generator.train_share);
  take(data["boundary"], spec.generator.boundary);
  take(data["features"], spec.features);
  take(data["inputs"], spec.inputs);
  take(data["shape"], spec.shape);
  take(data["classes"], spec.classes);
  take(data["targets"], spec.targets);
  return spec;
}

namespace {

EMSCRIPTEN_DECLARE_VAL_TYPE(DataSpecObject)

Answer<DatasetObject> generate_points(const DataSpecObject& object, double seed) {
  DataSpec spec = data_spec_of(object);
  spec.features.clear();  // points are drawn where they lie, whatever a network sees of them
  return answer<DatasetObject>(make_dataset(spec, seed), [](const Dataset& data) { return dataset_to_js(data); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(data) {
  register_dataset();
  emscripten::register_type<DataSpecObject>(kDataSpecType);
  emscripten::function("generate(spec, seed)", &generate_points);
}

}  // namespace nonlinear::bindings
