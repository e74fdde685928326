#include "core/activations/activation_function.h"

#include <algorithm>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/simd/map.h"

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

void ActivationFunction::run(Activation::Kernel kernel, const float* in, float* out, std::size_t n) const {
  in_blocks(
      n, out, [&](std::size_t whole, float* to, const float* from) { kernel(from, to, whole, parameters_); }, in);
}

void ActivationFunction::backward_of_any(const float* z, const float* y, const float* dy, float* dx,
                                         std::size_t n) const {
  if (has_slope_from_value()) {
    in_blocks(
        n, dx,
        [&](std::size_t whole, float* to, const float* values, const float* above) {
          entry_->backward(values, above, to, whole, parameters_);
        },
        y, dy);
    return;
  }
  // Slopes for a stretch that stays in the first-level cache, then the product.
  constexpr std::size_t kStretch = 64 * kBlock;
  float slopes[kStretch];
  for (std::size_t begin = 0; begin < n; begin += kStretch) {
    const std::size_t count = std::min(kStretch, n - begin);
    slope(z + begin, slopes, count);
    in_blocks(
        count, dx + begin,
        [](std::size_t whole, float* to, const float* above, const float* slope) {
          map_vectors(
              whole, to, [](F32x4 a, F32x4 b) { return a * b; }, above, slope);
        },
        dy + begin, slopes);
  }
}

}  // namespace nonlinear
