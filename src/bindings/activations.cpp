// The registry of activations.
#include "bindings/conversions.h"
#include "core/activations/registry.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(ActivationList)
EMSCRIPTEN_DECLARE_VAL_TYPE(ParameterList)

struct ParameterInfo {
  Text id{val::undefined()}, symbol{val::undefined()}, meaning{val::undefined()};
  double standard = 0, low = 0, high = 0;
};

ParameterInfo info(const Parameter& parameter) {
  return {.id = js_text(parameter.id),
          .symbol = js_text(parameter.symbol),
          .meaning = js_text(parameter.meaning),
          .standard = parameter.standard,
          .low = parameter.low,
          .high = parameter.high};
}

struct ActivationInfo {
  Text id{val::undefined()}, name{val::undefined()}, formula{val::undefined()}, slope_formula{val::undefined()};
  Text kink_convention{val::undefined()}, source{val::undefined()}, recommended_init{val::undefined()};
  Text variant_of{val::undefined()};
  double low = 0, high = 0, slope_low = 0, slope_high = 0;
  bool zero_centred = false, monotone = false, saturates_left = false, saturates_right = false, kink = false;
  bool slope_from_value = false;
  ParameterList parameters{val::undefined()};
};

ActivationInfo info(const Activation& activation) {
  const Contract& contract = activation.contract;
  std::vector<ParameterInfo> parameters;
  for (const Parameter& parameter : contract.parameters) parameters.push_back(info(parameter));
  return {.id = js_text(contract.id),
          .name = js_text(contract.name),
          .formula = js_text(contract.formula),
          .slope_formula = js_text(contract.slope_formula),
          .kink_convention = js_text(contract.kink_convention),
          .source = js_text(contract.source),
          .recommended_init = js_text(contract.recommended_init),
          .variant_of = js_text(contract.variant_of),
          .low = contract.range.low,
          .high = contract.range.high,
          .slope_low = contract.slope_range.low,
          .slope_high = contract.slope_range.high,
          .zero_centred = contract.traits.zero_centred,
          .monotone = contract.traits.monotone,
          .saturates_left = contract.traits.saturates_left,
          .saturates_right = contract.traits.saturates_right,
          .kink = contract.traits.kink,
          .slope_from_value = activation.slope_from_value != nullptr,
          .parameters = object_array<ParameterList>(parameters)};
}

ActivationList list_activations() {
  std::vector<ActivationInfo> all;
  for (const Activation& activation : activations()) all.push_back(info(activation));
  return object_array<ActivationList>(all);
}

}  // namespace

EMSCRIPTEN_BINDINGS(activations) {
  using namespace emscripten;
  value_object<ParameterInfo>("ParameterInfo")
      .field("id", &ParameterInfo::id)
      .field("symbol", &ParameterInfo::symbol)
      .field("meaning", &ParameterInfo::meaning)
      .field("standard", &ParameterInfo::standard)
      .field("low", &ParameterInfo::low)
      .field("high", &ParameterInfo::high);
  register_type<ParameterList>("ParameterInfo[]");

  value_object<ActivationInfo>("ActivationInfo")
      .field("id", &ActivationInfo::id)
      .field("name", &ActivationInfo::name)
      .field("formula", &ActivationInfo::formula)
      .field("slopeFormula", &ActivationInfo::slope_formula)
      .field("kinkConvention", &ActivationInfo::kink_convention)
      .field("source", &ActivationInfo::source)
      .field("recommendedInit", &ActivationInfo::recommended_init)
      .field("variantOf", &ActivationInfo::variant_of)
      .field("low", &ActivationInfo::low)
      .field("high", &ActivationInfo::high)
      .field("slopeLow", &ActivationInfo::slope_low)
      .field("slopeHigh", &ActivationInfo::slope_high)
      .field("zeroCentred", &ActivationInfo::zero_centred)
      .field("monotone", &ActivationInfo::monotone)
      .field("saturatesLeft", &ActivationInfo::saturates_left)
      .field("saturatesRight", &ActivationInfo::saturates_right)
      .field("kink", &ActivationInfo::kink)
      .field("slopeFromValue", &ActivationInfo::slope_from_value)
      .field("parameters", &ActivationInfo::parameters);
  register_type<ActivationList>("ActivationInfo[]");
  function("activations", &list_activations);
}

}  // namespace nonlinear::bindings
