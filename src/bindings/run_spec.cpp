#include "bindings/run_spec.h"

#include "bindings/optional_fields.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

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

TrainingSpec training_spec(const val& spec) {
  std::vector<LayerSpec> layers;
  for (const val& layer : emscripten::vecFromJSArray<val>(spec["layers"])) {
    Options given = options(layer);
    if (given.kind.empty()) given.kind = "dense";
    layers.emplace_back(given.kind, given.numbers, given.texts);
  }
  TrainingSpec result{.layers = layers,
                      .loss = options(spec["loss"]),
                      .init = options(spec["init"]),
                      .learning_rate = number(spec["learningRate"]),
                      .batch = number(spec["batch"]),
                      .seed = number(spec["seed"]),
                      .optimizer = options(spec["optimizer"], "sgd"),
                      .schedule = options(spec["schedule"], "constant"),
                      .recurrent_init = options(spec["recurrentInit"])};
  take(spec["l1"], result.l1);
  take(spec["l2"], result.l2);
  take(spec["clipNorm"], result.clip_norm);
  take(spec["clipValue"], result.clip_value);
  take(spec["order"], result.order);
  take(spec["remainder"], result.remainder);
  return result;
}

StopSpec stop_spec(const val& spec) {
  StopSpec stop;
  if (spec.isUndefined() || spec.isNull()) return stop;
  take(spec["targetAccuracy"], stop.target_accuracy);
  take(spec["targetLoss"], stop.target_loss);
  take(spec["gradientBelow"], stop.gradient_below);
  take(spec["patience"], stop.patience);
  take(spec["improvement"], stop.improvement);
  take(spec["epochs"], stop.epochs);
  return stop;
}

}  // namespace nonlinear::bindings
