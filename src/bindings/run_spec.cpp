#include "bindings/run_spec.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

double number_or(const val& v, double standard) { return v.isUndefined() ? standard : number(v); }
std::string text_or(const val& v, const char* standard) { return v.isUndefined() ? standard : text(v); }

std::vector<float> floats(const val& v) {
  if (!v.instanceof (val::global("Float32Array"))) return {};
  return emscripten::convertJSArrayToNumberVector<float>(v);
}

// Every number and text of an object; those of an object within it as "parameters.leak".
void add_entries(const val& object, const std::string& prefix, Options& options) {
  const val names = val::global("Object").call<val>("keys", object);
  for (const std::string& name : emscripten::vecFromJSArray<std::string>(names)) {
    const val value = object[name];
    if (name == "kind" && prefix.empty()) options.kind = text(value);
    else if (value.isNumber()) options.numbers.emplace_back(prefix + name, value.as<double>());
    else if (value.isString()) options.texts.emplace_back(prefix + name, value.as<std::string>());
    else if (value.typeOf().as<std::string>() == "object") add_entries(value, prefix + name + ".", options);
    else if (!value.isUndefined()) options.texts.emplace_back(prefix + name, "?");
  }
}

}  // namespace

Options options(const val& v, const char* standard) {
  if (v.isUndefined() || v.isNull()) return standard;
  if (v.isString()) return v.as<std::string>();
  Options result;
  if (v.typeOf().as<std::string>() == "object") add_entries(v, "", result);
  return result;
}

DataSpec data_spec(const val& data) {
  DataSpec spec{.kind = text(data["kind"]),
                .examples = number(data["examples"]),
                .noise = number(data["noise"]),
                .pixels = bytes(data["pixels"]),
                .labels = bytes(data["labels"]),
                .train_count = number(data["trainCount"])};
  spec.generator.train_share = number_or(data["trainShare"], spec.generator.train_share);
  spec.generator.boundary = text_or(data["boundary"], "line");
  if (data["features"].isArray()) spec.features = emscripten::vecFromJSArray<std::string>(data["features"]);
  spec.inputs = floats(data["inputs"]);
  if (data["shape"].isArray()) spec.shape = emscripten::vecFromJSArray<double>(data["shape"]);
  spec.classes = number_or(data["classes"], 0);
  spec.targets = floats(data["targets"]);
  return spec;
}

TrainingSpec training_spec(const val& spec) {
  std::vector<LayerSpec> layers;
  for (const val& layer : emscripten::vecFromJSArray<val>(spec["layers"])) {
    Options given = options(layer);
    if (given.kind.empty()) given.kind = "dense";
    layers.emplace_back(given.kind, given.numbers, given.texts);
  }
  return {.layers = layers,
          .loss = options(spec["loss"]),
          .init = options(spec["init"]),
          .learning_rate = number(spec["learningRate"]),
          .batch = number(spec["batch"]),
          .seed = number(spec["seed"]),
          .optimizer = options(spec["optimizer"], "sgd"),
          .schedule = options(spec["schedule"], "constant"),
          .recurrent_init = options(spec["recurrentInit"]),
          .l1 = number_or(spec["l1"], 0),
          .l2 = number_or(spec["l2"], 0),
          .clip_norm = number_or(spec["clipNorm"], 0),
          .clip_value = number_or(spec["clipValue"], 0),
          .order = text_or(spec["order"], "shuffled"),
          .remainder = text_or(spec["remainder"], "keep")};
}

}  // namespace nonlinear::bindings
