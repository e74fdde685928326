#include "core/activations/activation_function.h"

#include "core/arguments.h"
#include "core/choice.h"

namespace nonlinear {
namespace {

Error unknown_parameter(const Contract& contract, const std::string& id) {
  std::vector<std::string_view> known;
  known.reserve(contract.parameters.size());
  for (const Parameter& parameter : contract.parameters) known.push_back(parameter.id);
  if (known.empty()) return {"parameters", '"' + id + '"', "none for " + std::string(contract.id)};
  return unknown_choice("parameters", id, known);
}

}  // namespace

ActivationFunction::ActivationFunction(const Activation& entry) : entry_(&entry), parameters_{} {
  for (std::size_t i = 0; i < entry.contract.parameters.size(); ++i) {
    parameters_[i] = static_cast<float>(entry.contract.parameters[i].standard);
  }
}

Result<ActivationFunction> ActivationFunction::create(std::string_view id, const std::vector<ChosenParameter>& chosen) {
  const auto entry = find_activation(id);
  if (!entry.ok()) return entry.error();
  ActivationFunction function(*entry.value());
  const std::span<const Parameter> known = function.contract().parameters;
  for (const ChosenParameter& choice : chosen) {
    std::size_t at = 0;
    while (at < known.size() && known[at].id != choice.id) ++at;
    if (at == known.size()) return unknown_parameter(function.contract(), choice.id);
    const auto value = number_between("parameters." + choice.id, choice.value, known[at].low, known[at].high);
    if (!value.ok()) return value.error();
    function.parameters_[at] = value.value();
  }
  return function;
}

}  // namespace nonlinear
