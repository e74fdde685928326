#include "core/nn/layers/layer.h"

namespace nonlinear {

ActivationFunction read_activation(OptionReader& reader, std::string_view standard) {
  const std::string id = reader.text("activation", standard);
  std::vector<ChosenParameter> chosen;
  for (const auto& [name, value] : reader.below("parameters")) chosen.push_back({name, value});
  const auto made = ActivationFunction::create(id, chosen);
  if (made.ok()) return made.value();
  const Error& error = made.error();
  reader.fail({reader.place_of(error.argument), error.given, error.allowed});
  return ActivationFunction::create("identity", {}).value();
}

void describe_activation(const ActivationFunction& activation, Options& options) {
  const Contract& contract = activation.contract();
  options.texts.emplace_back("activation", contract.id);
  for (std::size_t i = 0; i < contract.parameters.size(); ++i) {
    const float chosen = activation.parameters()[i];
    if (chosen == static_cast<float>(contract.parameters[i].standard)) continue;
    options.numbers.emplace_back("parameters." + std::string(contract.parameters[i].id), chosen);
  }
}

}  // namespace nonlinear
