#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/analysis/example_trace.h"
#include "core/data/all.h"
#include "core/math/random.h"

using namespace nonlinear;

namespace {

std::vector<float> normals(std::size_t count, std::uint32_t seed) {
  Random random(seed, Random::Stream::kData);
  std::vector<float> numbers(count);
  for (float& x : numbers) x = random.normal();
  return numbers;
}

}  // namespace

TEST_CASE("an example's sums and outputs are those of the weights, and dropout drops nothing",
          "[analysis][example_trace]") {
  auto made = Trainer::create(generate("circle", 40, 0, 1).value(),
                              {{{3, "relu"}, LayerSpec("dropout", {{"share", 0.9}}), {1, "identity"}},
                               "binary_cross_entropy",
                               "he",
                               0.1,
                               8,
                               1});
  REQUIRE(made.ok());
  const Trainer& run = made.value();
  const ExampleTrace trace = trace_example(run, 31).value();
  REQUIRE(trace.layers.size() == 3);
  const float* x = run.data().example(31);
  CHECK(trace.inputs == std::vector<float>{x[0], x[1]});
  const auto w = run.network().numbers(0, "weights"), b = run.network().numbers(0, "biases");
  std::size_t zeros = 0;
  for (std::size_t u = 0; u < 3; ++u) {
    const double z = double(w[2 * u]) * x[0] + double(w[2 * u + 1]) * x[1] + b[u];
    CHECK(trace.layers[0].pre_activations[u] == Catch::Approx(z).epsilon(1e-5));
    CHECK(trace.layers[0].outputs[u] == Catch::Approx(std::max(z, 0.0)).epsilon(1e-5));
    zeros += z < 0;
  }
  CHECK(trace.layers[0].zero_shares == std::vector<float>{float(zeros) / 3});
  CHECK(trace.layers[1].kind == "dropout");
  CHECK(trace.layers[1].pre_activations.empty());
  CHECK(trace.layers[1].outputs == trace.layers[0].outputs);
  const double p = 1 / (1 + std::exp(-double(trace.layers[2].outputs[0])));
  REQUIRE(trace.probabilities.size() == 2);
  CHECK(trace.probabilities[0] == Catch::Approx(1 - p).epsilon(1e-5));
  CHECK(trace.probabilities[1] == Catch::Approx(p).epsilon(1e-5));
}

TEST_CASE("feature maps before and after the activation are the convolution by its definition",
          "[analysis][example_trace]") {
  Dataset images{.features = 2 * 5 * 4,
                 .classes = 3,
                 .train_count = 3,
                 .inputs = normals(3 * 2 * 5 * 4, 1),
                 .labels = {0, 1, 2},
                 .shape = {2, 5, 4}};
  auto made = Trainer::create(
      images, {{LayerSpec("conv2d", {{"filters", 3}, {"size", 3}, {"padding", 1}}, {{"activation", "relu"}}),
                LayerSpec("max_pool", {{"size", 2}}),
                LayerSpec("flatten"),
                {3, "identity"}},
               "softmax_cross_entropy",
               "he",
               0.1,
               3,
               1});
  REQUIRE(made.ok());
  const Trainer& run = made.value();
  const ExampleTrace trace = trace_example(run, 1).value();
  const LayerTrace& maps = trace.layers[0];
  REQUIRE(maps.shape == Shape{3, 5, 4});
  REQUIRE(maps.zero_shares.size() == 3);
  const auto w = run.network().numbers(0, "weights"), b = run.network().numbers(0, "biases");
  const float* image = run.data().example(1);
  for (int o = 0; o < 3; ++o) {
    int zeros = 0;
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 4; ++x) {
        double z = double(b[std::size_t(o)]);
        for (int c = 0; c < 2; ++c) {
          for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j) {
              const int row = y + i - 1, column = x + j - 1;
              if (row < 0 || row >= 5 || column < 0 || column >= 4) continue;
              z += double(w[std::size_t(((o * 2 + c) * 3 + i) * 3 + j)]) * double(image[(c * 5 + row) * 4 + column]);
            }
          }
        }
        const std::size_t at = std::size_t((o * 5 + y) * 4 + x);
        CHECK(maps.pre_activations[at] == Catch::Approx(z).epsilon(1e-4).margin(1e-5));
        CHECK(maps.outputs[at] == std::max(maps.pre_activations[at], 0.0f));
        zeros += z < 0;
      }
    }
    CHECK(maps.zero_shares[std::size_t(o)] == float(zeros) / 20);
  }
  const LayerTrace& pooled = trace.layers[1];
  REQUIRE(pooled.shape == Shape{3, 2, 2});
  CHECK(pooled.outputs[3] == std::max({maps.outputs[10], maps.outputs[11], maps.outputs[14], maps.outputs[15]}));
  CHECK(trace.layers[2].zero_shares.size() == 1);
  double sum = 0;
  for (const float p : trace.probabilities) sum += double(p);
  CHECK(trace.probabilities.size() == 3);
  CHECK(sum == Catch::Approx(1));
}

TEST_CASE("a recurrent layer shows every state though it answers with the last", "[analysis][example_trace]") {
  Dataset data{
      .features = 4, .classes = 2, .train_count = 2, .inputs = normals(8, 2), .labels = {0, 1}, .shape = {4, 1}};
  auto made = Trainer::create(
      data, {{LayerSpec("recurrent", {{"units", 2}}), {1, "identity"}}, "binary_cross_entropy", "glorot", 0.1, 2, 1});
  REQUIRE(made.ok());
  const Trainer& run = made.value();
  const LayerTrace layer = trace_example(run, 1).value().layers[0];
  REQUIRE(layer.states.size() == 8);
  REQUIRE(layer.pre_activations.size() == 8);
  CHECK(layer.outputs == std::vector<float>{layer.states[6], layer.states[7]});
  const auto w = run.network().numbers(0, "weights"), u = run.network().numbers(0, "recurrent_weights");
  double before[2] = {0, 0};
  for (std::size_t t = 0; t < 4; ++t) {
    double h[2];
    for (std::size_t k = 0; k < 2; ++k) {
      const double z = double(w[k]) * double(run.data().example(1)[t]) + double(u[2 * k]) * before[0] +
                       double(u[2 * k + 1]) * before[1];  // biases begin at 0
      h[k] = std::tanh(z);
      CHECK(layer.pre_activations[t * 2 + k] == Catch::Approx(z).epsilon(1e-5).margin(1e-6));
      CHECK(layer.states[t * 2 + k] == Catch::Approx(h[k]).epsilon(1e-5).margin(1e-6));
    }
    before[0] = h[0];
    before[1] = h[1];
  }
}

TEST_CASE("inputs that are no example of the data are refused by name", "[analysis][errors]") {
  auto made = Trainer::create(xor_corners(), {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  for (const double example : {-1.0, 4.0, 0.5})
    CHECK(trace_example(made.value(), example).error().argument == "example");
  CHECK(trace_inputs(made.value(), std::vector<float>{1}).error().message() == "inputs was 1 numbers; allowed: 2");
  CHECK(trace_inputs(made.value(), std::vector<float>{1, INFINITY}).error().argument == "inputs[1]");
}
