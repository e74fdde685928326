#include <vector>

#include "core/activations/registry.h"
#include "core/choice.h"

namespace nonlinear {

Result<const Activation*> find_activation(std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Activation& activation : activations()) {
    if (activation.contract.id == id) return &activation;
    ids.push_back(activation.contract.id);
  }
  return unknown_choice("activation", id, ids);
}

}  // namespace nonlinear
