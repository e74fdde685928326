// Fields of an object that a caller may leave out.
#pragma once

#include <string>
#include <vector>

#include "bindings/conversions.h"

namespace nonlinear::bindings {

// What is not given stays as the core has it.
inline void take(const emscripten::val& v, double& into) {
  if (!v.isUndefined()) into = number(v);
}
inline void take(const emscripten::val& v, std::string& into) {
  if (!v.isUndefined()) into = text(v);
}
inline void take(const emscripten::val& v, bool& into) {
  if (!v.isUndefined()) into = v.isTrue();
}
inline void take(const emscripten::val& v, std::vector<std::string>& into) {
  if (v.isArray()) into = emscripten::vecFromJSArray<std::string>(v);
}
inline void take(const emscripten::val& v, std::vector<double>& into) {
  if (v.isArray()) into = emscripten::convertJSArrayToNumberVector<double>(v);
}
inline void take(const emscripten::val& v, std::vector<float>& into) {
  if (v.instanceof (emscripten::val::global("Float32Array"))) {
    into = emscripten::convertJSArrayToNumberVector<float>(v);
  }
}

}  // namespace nonlinear::bindings
