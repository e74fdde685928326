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

// How a loss reads the outputs: `classes` as in Targets. Or what does not fit between a loss, the last network layer
// and the answers in the data.
Result<std::size_t> classes_of(const Loss& loss, const Network& network, const Dataset& data) {
  const std::string place = "layers[" + std::to_string(network.layers().size() - 1) + "]";
  const std::string id(loss.id);
  const ActivationFunction* activation = network.activation(network.layers().size() - 1);
  if (loss.takes_logits && activation && activation->contract().id != "identity") {
    return Error{place + ".activation", '"' + std::string(activation->contract().id) + '"',
                 "identity, because " + id + " takes logits"};
  }
  const std::size_t outputs = network.output().size();
  const auto error = [&](const std::string& allowed, const std::string& with) {
    return Error{place + ".units", std::to_string(outputs), allowed + " with " + id + " and " + with};
  };
  if (data.classes == 0) {
    if (!loss.numbers) return Error{"loss", id, "a loss for numbers"};
    if (outputs == data.target_count) return std::size_t{0};
    return error(std::to_string(data.target_count), std::to_string(data.target_count) + " targets");
  }
  const std::size_t labels = data.labels_each();
  if (loss.classes && outputs == data.classes * labels) return data.classes;
  const bool one = loss.numbers && data.classes == 2;
  if (one && outputs == labels) return std::size_t{0};
  const std::string per_class = std::to_string(data.classes * labels);
  const std::string with = std::to_string(data.classes) + " classes";
  if (!one && !loss.classes) return Error{"loss", id, "a loss for " + std::to_string(data.classes) + " classes"};
  const std::string single = std::to_string(labels);
  return error(one && loss.classes ? single + " or " + per_class : one ? single : per_class, with);
}

}  // namespace

Result<Trainer> Trainer::create(Dataset data, const TrainingSpec& spec) {
  if (const auto wrong = flaw(data)) return *wrong;
  const Shape shape = data.shape.rank() == 0 ? Shape{data.features} : data.shape;
  auto network = Network::create(shape, spec.layers);
  if (!network.ok()) return network.error();
  const auto loss = create_loss(spec.loss);
  if (!loss.ok()) return loss.error();
  const auto classes = classes_of(*loss.value().loss, network.value(), data);
  if (!classes.ok()) return classes.error();
  const auto init = create_init("init", spec.init);
  if (!init.ok()) return init.error();
  const auto recurrent_init =
      spec.recurrent_init.kind.empty() ? init : create_init("recurrentInit", spec.recurrent_init);
  if (!recurrent_init.ok()) return recurrent_init.error();
  const auto optimizer = create_optimizer(spec.optimizer);
  if (!optimizer.ok()) return optimizer.error();
  const auto schedule = create_schedule(spec.schedule);
  if (!schedule.ok()) return schedule.error();
  const auto rate = positive_number("learningRate", spec.learning_rate);
  if (!rate.ok()) return rate.error();
  const auto batch = whole_number("batch", spec.batch, 1, kMostBatch);
  if (!batch.ok()) return batch.error();
  const auto seed = whole_number("seed", spec.seed, 0, kLargestSeed);
  if (!seed.ok()) return seed.error();
  const auto l1 = number_between("l1", spec.l1, 0, 100), l2 = number_between("l2", spec.l2, 0, 100);
  if (!l1.ok()) return l1.error();
  if (!l2.ok()) return l2.error();
  const auto clip_norm = number_between("clipNorm", spec.clip_norm, 0, 1e9);
  if (!clip_norm.ok()) return clip_norm.error();
  const auto clip_value = number_between("clipValue", spec.clip_value, 0, 1e9);
  if (!clip_value.ok()) return clip_value.error();
  auto batches = Batches::create(data, batch.value(), spec.order, spec.remainder, classes.value());
  if (!batches.ok()) return batches.error();

  const Rules rules{.loss = loss.value(),
                    .init = init.value(),
                    .recurrent_init = recurrent_init.value(),
                    .optimizer = optimizer.value(),
                    .schedule = schedule.value(),
                    .learning_rate = spec.learning_rate,
                    .l1 = l1.value(),
                    .l2 = l2.value(),
                    .clip_norm = clip_norm.value(),
                    .clip_value = clip_value.value()};
  return Trainer(std::move(data), std::move(network.value()), rules, std::move(batches.value()), seed.value());
}

}  // namespace nonlinear
