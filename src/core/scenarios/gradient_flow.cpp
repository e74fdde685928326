#include "core/scenarios/gradient_flow.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/arguments.h"
#include "core/nn/trainer.h"

namespace nonlinear {
namespace {

constexpr std::size_t kExamples = 64, kWidth = 32, kSeeds = 25;

Dataset random_examples(std::uint32_t seed) {
  Random random(seed, Random::Stream::kData);
  Dataset data;
  data.shape = {kWidth};
  data.features = kWidth;
  data.classes = 2;
  data.train_count = kExamples;
  for (std::size_t i = 0; i < kExamples * kWidth; ++i) data.inputs.push_back(random.normal());
  for (std::size_t i = 0; i < kExamples; ++i) data.labels.push_back(static_cast<std::uint8_t>(random.below(2)));
  return data;
}

double root_mean_square(std::span<const float> numbers) {
  double squares = 0;
  for (const float x : numbers) squares += double(x) * x;
  return std::sqrt(squares / double(numbers.size()));
}

double root_mean_square(const Matrix& outputs) {
  double squares = 0;
  for (std::size_t unit = 0; unit < outputs.rows(); ++unit) {
    for (std::size_t b = 0; b < outputs.columns(); ++b) squares += double(outputs.row(unit)[b]) * outputs.row(unit)[b];
  }
  return std::sqrt(squares / double(outputs.rows() * outputs.columns()));
}

// The median over the seeds of what `measure` says of a network and its first batch.
template <class Measure>
Result<double> median(const std::string& activation, const std::string& init, double layers, Measure measure) {
  const auto depth = whole_number("layers", layers, 2, 20);
  if (!depth.ok()) return depth.error();
  std::vector<LayerSpec> specs(depth.value(), {double(kWidth), activation});
  specs.emplace_back(1, "identity");
  std::vector<double> ratios;
  for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
    const auto run =
        Trainer::create(random_examples(seed), {specs, "binary_cross_entropy", init, 0.1, kExamples, double(seed)});
    if (!run.ok()) return run.error();
    ratios.push_back(measure(run.value().network(), run.value().preview().pass, depth.value() - 1));
  }
  std::ranges::nth_element(ratios, ratios.begin() + kSeeds / 2);
  return ratios[kSeeds / 2];
}

}  // namespace

Result<double> gradient_ratio(const std::string& activation, const std::string& init, double layers) {
  return median(activation, init, layers, [](const Network& network, const Pass& pass, std::size_t last) {
    return root_mean_square(network.numbers(0, "weights", pass.gradient)) /
           root_mean_square(network.numbers(last, "weights", pass.gradient));
  });
}

Result<double> signal_ratio(const std::string& activation, const std::string& init, double layers) {
  return median(activation, init, layers, [](const Network&, const Pass& pass, std::size_t last) {
    return root_mean_square(pass.traces[last].outputs) / root_mean_square(pass.traces[0].outputs);
  });
}

}  // namespace nonlinear
