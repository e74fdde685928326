#include "core/nn/losses/all.h"

#include <array>
#include <vector>

#include "core/choice.h"
#include "core/nn/losses/binary_cross_entropy.h"
#include "core/nn/losses/mse.h"
#include "core/nn/losses/softmax_cross_entropy.h"

namespace nonlinear {
namespace {

template <class... L>
constexpr std::array<Loss, sizeof...(L)> list() {
  return {Loss{L::id, L::formula, L::one_output, L::output_per_class, L::takes_logits, L::total, L::gradient,
               L::probabilities}...};
}

constexpr auto kLosses = list<Mse, BinaryCrossEntropy, SoftmaxCrossEntropy>();

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

}  // namespace nonlinear
