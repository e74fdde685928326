// A data set as it crosses the border: flat arrays and what they are.
#pragma once

#include "bindings/conversions.h"
#include "core/data/dataset.h"

namespace nonlinear::bindings {

struct DatasetObject {
  double features = 0, classes = 0, target_count = 0, train_count = 0;
  Float32Array inputs{emscripten::val::undefined()}, targets{emscripten::val::undefined()};
  Uint8Array labels{emscripten::val::undefined()};
};

inline DatasetObject dataset_to_js(const Dataset& data) {
  return {double(data.features),      double(data.classes),        double(data.target_count), double(data.train_count),
          float32_array(data.inputs), float32_array(data.targets), uint8_array(data.labels)};
}

inline void register_dataset() {
  using namespace emscripten;
  value_object<DatasetObject>("DatasetArrays")
      .field("features", &DatasetObject::features)
      .field("classes", &DatasetObject::classes)
      .field("targetCount", &DatasetObject::target_count)
      .field("trainCount", &DatasetObject::train_count)
      .field("inputs", &DatasetObject::inputs)
      .field("targets", &DatasetObject::targets)
      .field("labels", &DatasetObject::labels);
  register_answer<DatasetObject>("DatasetArrays");
}

}  // namespace nonlinear::bindings
