#include "core/nn/losses/all.h"

#include <array>
#include <vector>

#include "core/choice.h"
#include "core/nn/losses/binary_cross_entropy.h"
#include "core/nn/losses/half_squared_error.h"
#include "core/nn/losses/huber.h"
#include "core/nn/losses/mse.h"
#include "core/nn/losses/softmax_cross_entropy.h"

namespace nonlinear {
namespace {

template <class... L>
constexpr std::array<Loss, sizeof...(L)> list() {
  return {Loss{L::id, L::formula, L::numbers, L::classes, L::takes_logits, L::parameter, L::parameter_name, L::total,
               L::gradient, L::probabilities}...};
}

constexpr auto kLosses = list<Mse, HalfSquaredError, Huber, BinaryCrossEntropy, SoftmaxCrossEntropy>();

}  // namespace

std::span<const Loss> losses() { return kLosses; }

Result<const Loss*> find_loss(std::string_view id) {
  std::vector<std::string_view> known;
  for (const Loss& loss : kLosses) {
    if (loss.id == id) return &loss;
    known.push_back(loss.id);
  }
  return unknown_choice("loss", id, known);
}

Result<LossFunction> create_loss(const Options& options) {
  const auto loss = find_loss(options.kind);
  if (!loss.ok()) return loss.error();
  const Loss& found = *loss.value();
  OptionReader reader(options, "loss");
  const float parameter =
      found.parameter_name.empty() ? 0 : reader.positive(found.parameter_name, double(found.parameter));
  if (const auto wrong = reader.error()) return *wrong;
  return LossFunction{&found, parameter};
}

}  // namespace nonlinear
