#include "core/export/source.h"

#include <vector>

#include "core/choice.h"
#include "core/export/summary.h"
#include "core/export/targets.h"

namespace nonlinear {
namespace {

constexpr const SourceTarget* kTargets[] = {&kNumpyTarget, &kPytorchTarget, &kJavascriptTarget, &kCppTarget};

std::string numbers_text(const Shape& shape) { return shape.text() + (shape.size() == 1 ? " number" : " numbers"); }

std::string meaning(const Loss* loss) {
  if (loss == nullptr) return "what the last layer gives";
  if (!loss->takes_logits) return "what it was trained to give";
  return loss->numbers ? "logits; the sigmoid of each is the probability of label 1"
                       : "logits, one for each class; softmax makes probabilities of them";
}

std::string about(const Network& network, const Loss* loss) {
  return "A neural network, trained with Nonlinear.\n\n" + summary_text(summarize(network)) +
         "\nInput: " + numbers_text(network.input()) + ".\nOutput: " + numbers_text(network.output()) + ": " +
         meaning(loss) + ".\n";
}

}  // namespace

std::span<const SourceTarget* const> source_targets() { return kTargets; }

Result<std::string> source_text(const Network& network, std::string_view target, const Loss* loss) {
  std::vector<std::string_view> known;
  for (const SourceTarget* entry : kTargets) {
    if (entry->id == target) return entry->write(network, about(network, loss));
    known.push_back(entry->id);
  }
  return unknown_choice("target", target, known);
}

}  // namespace nonlinear
