// How values cross the border between the core and JavaScript.
//
// Structures cross as plain objects, numbers in bulk as fresh typed arrays (copies: a view into the core's memory would
// go stale when that grows). A call that can fail answers { value } or { error }.
#pragma once

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations/activation_function.h"
#include "core/error.h"

namespace nonlinear::bindings {

// Names of TypeScript types; conversions.cpp registers them once.
EMSCRIPTEN_DECLARE_VAL_TYPE(Float32Array)
EMSCRIPTEN_DECLARE_VAL_TYPE(Uint8Array)
EMSCRIPTEN_DECLARE_VAL_TYPE(StringList)
EMSCRIPTEN_DECLARE_VAL_TYPE(Parameters)  // what is chosen: { leak: 0.1 }
EMSCRIPTEN_DECLARE_VAL_TYPE(Text)        // std::string in a structure would be typed as bytes or text

// CoreErrorData of the protocol.
struct CoreError {
  Text argument{emscripten::val::undefined()}, given{emscripten::val::undefined()};
  Text allowed{emscripten::val::undefined()}, message{emscripten::val::undefined()};
};

inline Text js_text(std::string_view text) { return Text(emscripten::val(std::string(text))); }

// { value, error } of which one is undefined. A plain object, as an optional and a structure for each T would weigh
// more.
template <class T>
struct Answer : emscripten::val {
  explicit Answer(const emscripten::val& object) : val(object) {}
};

inline CoreError to_js(const Error& error) {
  return {js_text(error.argument), js_text(error.given), js_text(error.allowed), js_text(error.message())};
}

template <class T>
Answer<T> refusal(const Error& error) {
  emscripten::val object = emscripten::val::object();
  object.set("error", to_js(error));
  return Answer<T>(object);
}

template <class T>
Answer<T> accepted(const T& value) {
  emscripten::val object = emscripten::val::object();
  object.set("value", value);
  return Answer<T>(object);
}

// The answer to a call whose result `convert` turns into T.
template <class T, class R, class Convert>
Answer<T> answer(const Result<R>& result, Convert convert) {
  return result.ok() ? accepted(T(convert(result.value()))) : refusal<T>(result.error());
}

// `type` is what TypeScript calls T.
template <class T>
void register_answer(const std::string& type) {
  const std::string text = "{ value: " + type + "; error?: undefined } | { value?: undefined; error: CoreError }";
  emscripten::register_type<Answer<T>>(text.c_str());
}

// By `slice`: a constructor that is given a view takes a fourth longer.
template <class T>
emscripten::val array_of(std::span<const T> numbers) {
  return emscripten::val(emscripten::typed_memory_view(numbers.size(), numbers.data()))
      .template call<emscripten::val>("slice");
}
inline Float32Array float32_array(std::span<const float> numbers) { return Float32Array(array_of(numbers)); }
inline Uint8Array uint8_array(std::span<const std::uint8_t> bytes) { return Uint8Array(array_of(bytes)); }

// An array of objects.
template <class List, class T>
List object_array(const std::vector<T>& items) {
  emscripten::val array = emscripten::val::array();
  for (const T& item : items) array.call<void>("push", item);
  return List(array);
}

// What is missing or of another type becomes NaN, an empty text or no bytes, which the core refuses by name.
inline double number(const emscripten::val& v) {
  return v.isNumber() ? v.as<double>() : std::numeric_limits<double>::quiet_NaN();
}
inline std::string text(const emscripten::val& v) { return v.isString() ? v.as<std::string>() : std::string(); }
// { leak: 0.1 }; nothing at all stands for the standard parameters.
inline std::vector<ChosenParameter> chosen_parameters(const emscripten::val& v) {
  std::vector<ChosenParameter> chosen;
  if (v.isUndefined() || v.isNull()) return chosen;
  const emscripten::val ids = emscripten::val::global("Object").call<emscripten::val>("keys", v);
  for (const std::string& id : emscripten::vecFromJSArray<std::string>(ids)) chosen.push_back({id, number(v[id])});
  return chosen;
}
inline std::vector<std::uint8_t> bytes(const emscripten::val& v) {
  if (!v.instanceof (emscripten::val::global("Uint8Array"))) return {};
  return emscripten::convertJSArrayToNumberVector<std::uint8_t>(v);
}

}  // namespace nonlinear::bindings
