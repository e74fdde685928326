// How fast this machine trains the benchmark's networks with the same core as machine code, at the same vector width as
// WebAssembly: what the browser's speed is a share of. Prints what `./scripts/bench --native` reads; `train_speed W1
// W3` runs only these.
//
// Data are random: speed does not depend on them. Networks, batches and rates are those of
// bench/training/workloads.mjs.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "core/nn/trainer.h"

namespace {

using namespace nonlinear;

struct Workload {
  std::string id;
  Shape shape;
  std::vector<LayerSpec> layers;
  std::string loss;
  double batch, rate;
  std::size_t examples, classes;  // classes 0: one target of ±1
};

std::vector<LayerSpec> dense(const std::string& activation, std::size_t count, double units, double outputs,
                             const std::string& last) {
  std::vector<LayerSpec> layers(count, {units, activation});
  layers.emplace_back(outputs, last);
  return layers;
}

std::vector<Workload> workloads() {
  const LayerSpec halve("max_pool", {{"size", 2}});
  const auto conv = [](double filters) {
    return LayerSpec("conv2d", {{"filters", filters}, {"size", 5}, {"padding", 2}}, {{"activation", "relu"}});
  };
  return {
      {"W1", {2}, {{4, "tanh"}, {2, "tanh"}, {1, "tanh"}}, "half_squared_error", 10, 0.03, 250, 0},
      {"W2", {7}, dense("tanh", 6, 8, 1, "tanh"), "half_squared_error", 10, 0.03, 250, 0},
      {"W3", {64}, dense("relu", 1, 32, 10, "identity"), "softmax_cross_entropy", 32, 0.1, 1792, 10},
      {"W4 sigmoid", {2}, dense("sigmoid", 20, 16, 1, "identity"), "binary_cross_entropy", 32, 0.1, 512, 2},
      {"W4 relu", {2}, dense("relu", 20, 16, 1, "identity"), "binary_cross_entropy", 32, 0.01, 512, 2},
      {"W5", {784}, dense("relu", 1, 256, 10, "identity"), "softmax_cross_entropy", 64, 0.1, 2048, 10},
      {"W7",
       {1, 28, 28},
       {conv(8), halve, conv(16), halve, LayerSpec("flatten"), {10, "identity"}},
       "softmax_cross_entropy",
       32,
       0.01,
       512,
       10},
      {"W8",
       {32, 8},
       {LayerSpec("recurrent", {{"units", 32}, {"biases", 1}}), {4, "identity"}},
       "softmax_cross_entropy",
       16,
       0.02,
       512,
       4},
  };
}

Dataset data_of(const Workload& workload) {
  Random random(1, Random::Stream::kData);
  Dataset data;
  data.shape = workload.shape;
  data.features = workload.shape.size();
  data.classes = workload.classes;
  data.train_count = workload.examples;
  for (std::size_t i = 0; i < workload.examples * data.features; ++i) data.inputs.push_back(random.uniform(-1, 1));
  for (std::size_t i = 0; i < workload.examples; ++i) {
    const std::uint32_t answer = random.below(static_cast<std::uint32_t>(std::max<std::size_t>(workload.classes, 2)));
    if (workload.classes > 0) data.labels.push_back(static_cast<std::uint8_t>(answer));
    else data.targets.push_back(answer == 0 ? -1.0f : 1.0f);
  }
  if (workload.classes == 0) data.target_count = 1;
  return data;
}

double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

// The upper quartile of many short samples: other programs on the machine only make a sample slower.
double examples_per_second(Trainer& run, double batch) {
  constexpr double kSample = 0.005;
  constexpr int kSamples = 80;
  std::vector<double> rates;
  for (int sample = 0; sample < kSamples; ++sample) {
    const double start = seconds();
    std::size_t steps = 0;
    double now = start;
    do {
      for (int i = 0; i < 4; ++i) run.step();
      steps += 4;
      now = seconds();
    } while (now - start < kSample);
    rates.push_back(double(steps) * batch / (now - start));
  }
  std::ranges::sort(rates);
  return rates[kSamples * 3 / 4];
}

}  // namespace

int main(int count, char** names) {
  const std::vector<std::string> wanted(names + 1, names + count);
  std::printf("{ \"name\": \"native (SSE width)\", \"examplesPerSecond\": {");
  const char* comma = "";
  for (const Workload& workload : workloads()) {
    if (!wanted.empty() && std::ranges::find(wanted, workload.id) == wanted.end()) continue;
    TrainingSpec spec{workload.layers, workload.loss, "glorot", workload.rate, workload.batch, 1};
    spec.order = "fixed";
    spec.remainder = "drop";
    auto made = Trainer::create(data_of(workload), spec);
    if (!made.ok()) {
      std::fprintf(stderr, "train_speed: %s: %s\n", workload.id.c_str(), made.error().message().c_str());
      return 1;
    }
    std::printf("%s\n  \"%s\": %.0f", comma, workload.id.c_str(), examples_per_second(made.value(), workload.batch));
    comma = ",";
  }
  std::printf("\n} }\n");
  return 0;
}
