// Trainer::create: checks what a page asks for. Apart from the steps themselves, so that those alone are built for
// speed.
#include <cstdint>
#include <string>
#include <utility>

#include "core/arguments.h"
#include "core/nn/losses/all.h"
#include "core/nn/trainer.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostBatch = 65536;

// What does not fit between a loss, the last network layer and the number of classes, if anything.
std::optional<Error> mismatch(const Loss& loss, const Network& network, std::size_t classes) {
  const std::string place = "layers[" + std::to_string(network.layers().size() - 1) + "]";
  const Dense& last = network.layers().back();
  const std::string id(loss.id);
  if (loss.takes_logits && last.activation().contract().id != "identity") {
    return Error{place + ".activation", '"' + std::string(last.activation().contract().id) + '"',
                 "identity, because " + id + " takes logits"};
  }
  const bool one = loss.one_output && classes == 2;
  if ((one && last.units() == 1) || (loss.output_per_class && last.units() == classes)) return std::nullopt;
  const std::string per_class = std::to_string(classes);
  const std::string with = " with " + id + " and " + per_class + " classes";
  if (!one && !loss.output_per_class) return Error{"loss", id, "a loss for " + per_class + " classes"};
  const std::string allowed = one && loss.output_per_class ? "1 or " + per_class : one ? "1" : per_class;
  return Error{place + ".units", std::to_string(last.units()), allowed + with};
}

}  // namespace

Result<Trainer> Trainer::create(Dataset data, const TrainingSpec& spec) {
  if (const auto wrong = flaw(data)) return *wrong;
  auto network = Network::create(data.features, spec.layers);
  if (!network.ok()) return network.error();
  const auto loss = find_loss(spec.loss);
  if (!loss.ok()) return loss.error();
  if (const auto wrong = mismatch(*loss.value(), network.value(), data.classes)) return *wrong;
  const auto init = find_init(spec.init);
  if (!init.ok()) return init.error();
  const auto rate = positive_number("learningRate", spec.learning_rate);
  if (!rate.ok()) return rate.error();
  const auto batch = whole_number("batch", spec.batch, 1, kMostBatch);
  if (!batch.ok()) return batch.error();
  const auto seed = whole_number("seed", spec.seed, 0, kLargestSeed);
  if (!seed.ok()) return seed.error();
  return Trainer(std::move(data), std::move(network.value()), *loss.value(), *init.value(), Sgd{rate.value()},
                 batch.value(), seed.value());
}

}  // namespace nonlinear
