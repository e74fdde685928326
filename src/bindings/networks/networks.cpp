// Networks to take along: from a file, as a table or as source code. A module of its own, for those who take one.
#include <memory>
#include <string>

#include "bindings/conversions.h"
#include "bindings/run_spec.h"
#include "core/export/description.h"
#include "core/export/outputs.h"
#include "core/export/source.h"
#include "core/export/summary.h"
#include "core/nn/losses/all.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(ParsedFile)
EMSCRIPTEN_DECLARE_VAL_TYPE(SourceTargetList)
EMSCRIPTEN_DECLARE_VAL_TYPE(LossName)
EMSCRIPTEN_DECLARE_VAL_TYPE(SavedNetworkReference)

class SavedNetwork {
 public:
  SavedNetwork(Network network, const Loss* loss) : network_(std::move(network)), loss_(loss) {}

  std::string summary() const { return summary_text(summarize(network_)); }
  std::string file() const { return network_json(network_); }
  Answer<Text> source(const std::string& target) const {
    return answer<Text>(source_text(network_, target, loss_), js_text);
  }
  Float32Array parameters() const {
    return float32_array(std::span(network_.parameters().data(), network_.parameter_count()));
  }
  Answer<Float32Array> outputs(const Float32Array& inputs) const {
    const auto numbers = emscripten::convertJSArrayToNumberVector<float>(inputs);
    return answer<Float32Array>(outputs_for(network_, numbers), float32_array);
  }

 private:
  Network network_;
  const Loss* loss_;
};

struct SourceTargetObject {
  Text id{val::undefined()}, name{val::undefined()}, file{val::undefined()};
};

SourceTargetList targets() {
  std::vector<SourceTargetObject> list;
  for (const SourceTarget* target : source_targets()) {
    list.push_back({js_text(target->id), js_text(target->name), js_text(target->file)});
  }
  return object_array<SourceTargetList>(list);
}

bool is_object(const val& v) { return !v.isNull() && v.typeOf().as<std::string>() == "object"; }

std::vector<val> list(const val& v) { return v.isArray() ? emscripten::vecFromJSArray<val>(v) : std::vector<val>(); }

// What is no number becomes NaN; as a typed array, a text or null would be read as one.
std::vector<float> float_values(const val& v) {
  if (v.isArray() && v.call<bool>("every", val::global("Number")["isFinite"])) {
    return emscripten::convertJSArrayToNumberVector<float>(v);
  }
  std::vector<float> values;
  for (const val& x : list(v)) values.push_back(static_cast<float>(number(x)));
  return values;
}
std::vector<double> sizes(const val& v) {
  std::vector<double> values;
  for (const val& x : list(v)) values.push_back(number(x));
  return values;
}

NetworkDescription description_of(const val& file) {
  NetworkDescription description{.format = "", .version = 0, .input = {}, .layers = {}};
  if (!is_object(file)) return description;
  description.format = text(file["format"]);
  description.version = number(file["version"]);
  description.input = sizes(file["input"]);
  for (const val& layer : list(file["layers"])) description.layers.push_back(options(layer));
  for (const val& block : list(file["parameters"])) {
    const bool whole = is_object(block);  // anything else has layer NaN, which the core refuses
    description.parameters.push_back({.layer = whole ? number(block["layer"]) : number(val::undefined()),
                                      .name = whole ? text(block["name"]) : "",
                                      .shape = whole ? sizes(block["shape"]) : std::vector<double>(),
                                      .values = whole ? float_values(block["values"]) : std::vector<float>()});
  }
  return description;
}

// The loss tells what outputs mean: logits, or numbers.
Answer<SavedNetworkReference> network_from_file(const ParsedFile& file, const LossName& loss) {
  const Loss* meaning = nullptr;
  if (!loss.isUndefined()) {
    const auto found = find_loss(text(loss));
    if (!found.ok()) return refusal<SavedNetworkReference>(found.error());
    meaning = found.value();
  }
  return answer<SavedNetworkReference>(network_from(description_of(file)), [&](const Network& network) {
    return SavedNetworkReference(val(std::make_shared<SavedNetwork>(network, meaning)));
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(networks) {
  using namespace emscripten;
  class_<SavedNetwork>("SavedNetwork")
      .smart_ptr<std::shared_ptr<SavedNetwork>>("SavedNetworkHandle")
      .function("summary", &SavedNetwork::summary)
      .function("file", &SavedNetwork::file)
      .function("source(target)", &SavedNetwork::source)
      .function("parameters", &SavedNetwork::parameters)
      .function("outputs(inputs)", &SavedNetwork::outputs);
  register_type<SavedNetworkReference>("SavedNetwork");
  register_answer<SavedNetworkReference>("SavedNetwork");
  register_answer<Text>("string");
  register_answer<Float32Array>("Float32Array");

  register_type<ParsedFile>("unknown");  // what JSON.parse made of a file
  register_type<LossName>("string | undefined");
  function("networkFromFile(file, loss)", &network_from_file);

  value_object<SourceTargetObject>("SourceTarget")
      .field("id", &SourceTargetObject::id)
      .field("name", &SourceTargetObject::name)
      .field("file", &SourceTargetObject::file);
  register_type<SourceTargetList>("SourceTarget[]");
  function("sourceTargets", &targets);
}

}  // namespace nonlinear::bindings
