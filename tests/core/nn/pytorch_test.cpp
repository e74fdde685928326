// Our trainer against PyTorch's: fifty steps of each trajectory in tests/fixtures/pytorch, from the same numbers.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/nn/trainer.h"
#include "core/nn/trajectories_file.h"

using namespace nonlinear;

namespace {

// "dense", "units=8", "activation=leaky_relu", "leak=0.01": what is not an option of the layer belongs to its
// activation.
Options options(const pytorch::Words& words, bool activation_parameters = false) {
  static const std::vector<std::string> of_layers{"units",   "filters",  "size",   "stride",
                                                  "padding", "truncate", "biases", "share"};
  Options result(words.empty() ? "" : words[0]);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::size_t equals = words[i].find('=');
    std::string name = words[i].substr(0, equals);
    const std::string value = words[i].substr(equals + 1);
    if (name == "activation" || name == "returns") {
      result.texts.emplace_back(name, value);
      continue;
    }
    if (activation_parameters && std::ranges::find(of_layers, name) == of_layers.end()) name = "parameters." + name;
    if (name != "learningRate") result.numbers.emplace_back(name, std::stod(value));
  }
  return result;
}

double number(const pytorch::Words& words, const std::string& key) {
  const std::string text = pytorch::option(words, key);
  return text.empty() ? 0 : std::stod(text);
}

Dataset data_of(const pytorch::Trajectory& wanted) {
  Dataset data;
  const pytorch::Numbers& shape = wanted.shape;
  data.shape = shape.size() == 1   ? Shape{std::size_t(shape[0])}
               : shape.size() == 2 ? Shape{std::size_t(shape[0]), std::size_t(shape[1])}
                                   : Shape{std::size_t(shape[0]), std::size_t(shape[1]), std::size_t(shape[2])};
  data.features = data.shape.size();
  data.inputs.assign(wanted.inputs.begin(), wanted.inputs.end());
  data.labels.assign(wanted.labels.begin(), wanted.labels.end());
  data.targets.assign(wanted.targets.begin(), wanted.targets.end());
  data.train_count = data.count();
  if (data.labels.empty()) data.target_count = data.targets.size() / data.count();
  else data.classes = 1u + *std::ranges::max_element(data.labels);
  return data;
}

TrainingSpec spec_of(const pytorch::Trajectory& wanted) {
  TrainingSpec spec;
  for (const pytorch::Words& layer : wanted.layers) {
    const Options made = options(layer, true);
    spec.layers.emplace_back(made.kind, made.numbers, made.texts);
  }
  spec.loss = options(wanted.loss);
  spec.init = "zero";
  spec.learning_rate = number(wanted.optimizer, "learningRate");
  spec.batch = wanted.batch;
  spec.optimizer = options(wanted.optimizer);
  spec.schedule = options(wanted.schedule);
  spec.l1 = number(wanted.penalty, "l1");
  spec.l2 = number(wanted.penalty, "l2");
  if (!wanted.clipping.empty()) {
    (wanted.clipping[0] == "clip_norm" ? spec.clip_norm : spec.clip_value) = number(wanted.clipping, "limit");
  }
  spec.order = "fixed";
  return spec;
}

}  // namespace

TEST_CASE("fifty steps follow PyTorch's, for every activation, loss, optimiser and kind of layer", "[nn][pytorch]") {
  const auto trajectories = pytorch::trajectories();
  REQUIRE(trajectories.size() >= 45);
  for (const pytorch::Trajectory& wanted : trajectories) {
    CAPTURE(wanted.name);
    auto made = Trainer::create(data_of(wanted), spec_of(wanted));
    INFO((made.ok() ? "" : made.error().message()));
    REQUIRE(made.ok());
    Trainer& run = made.value();
    const std::vector<float> start(wanted.parameters.begin(), wanted.parameters.end());
    REQUIRE_FALSE(run.set_parameters(start));

    double worst = 0;
    for (std::size_t k = 0; k + 1 < wanted.losses.size(); ++k) {
      run.step();
      worst = std::max(worst, std::fabs(run.latest_loss() / wanted.losses[k] - 1));
    }
    REQUIRE(run.steps() + 1 == wanted.losses.size());
    // float32 against double: PyTorch's own float32 run is off by up to 1.4e-6.
    CAPTURE(worst, wanted.noise);
    CHECK(worst < 1e-5);

    double farthest = 0, largest = 0;
    for (std::size_t i = 0; i < wanted.final_parameters.size(); ++i) {
      farthest = std::max(farthest, std::fabs(double(run.network().parameters()[i]) - wanted.final_parameters[i]));
      largest = std::max(largest, std::fabs(wanted.final_parameters[i]));
    }
    CHECK(farthest / largest < 2e-5);
  }
}
