#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/analysis/time_gradients.h"
#include "core/math/random.h"

using namespace nonlinear;

namespace {

constexpr std::size_t kSteps = 6, kFeatures = 2, kExamples = 5;  // 5: a vector and a padded rest

Dataset sequences() {
  Dataset data{.features = kSteps * kFeatures, .classes = 0, .train_count = kExamples, .inputs = {}, .labels = {}};
  Random random(3, Random::Stream::kData);
  for (std::size_t i = 0; i < kExamples * data.features; ++i) data.inputs.push_back(random.normal());
  for (std::size_t i = 0; i < kExamples; ++i) data.targets.push_back(random.normal());
  data.target_count = 1;
  data.shape = {kSteps, kFeatures};
  return data;
}

LayerSpec recurrent(double units, const std::string& activation, const std::string& returns, double truncate = 0) {
  return LayerSpec("recurrent", {{"units", units}, {"truncate", truncate}},
                   {{"activation", activation}, {"returns", returns}});
}

Trainer run_of(const std::vector<LayerSpec>& layers) {
  TrainingSpec spec{layers, "half_squared_error", "glorot", 0.1, double(kExamples), 4};
  spec.order = "fixed";
  auto made = Trainer::create(sequences(), spec);
  REQUIRE(made.ok());
  Random random(8, Random::Stream::kWeights);
  for (std::size_t i = 0; i < made.value().network().parameter_count(); ++i) {
    made.value().network().parameters()[i] = random.uniform(-0.7f, 0.7f);
  }
  return std::move(made.value());
}

// A push on one state or sum of one example.
struct Push {
  std::size_t example, layer, step, unit;
  bool on_state;
  double by;
};

// Half the mean squared error of recurrent layers and one dense unit on the last state, in double precision, straight
// from the definition.
double loss(const Trainer& run, const Push& push) {
  const Network& network = run.network();
  double sum = 0;
  for (std::size_t e = 0; e < kExamples; ++e) {
    std::vector<std::vector<double>> x(kSteps);
    for (std::size_t t = 0; t < kSteps; ++t) {
      for (std::size_t f = 0; f < kFeatures; ++f) x[t].push_back(double(run.data().example(e)[t * kFeatures + f]));
    }
    const std::size_t last = network.layers().size() - 1;
    for (std::size_t l = 0; l < last; ++l) {
      const auto w = network.numbers(l, "weights"), u = network.numbers(l, "recurrent_weights"),
                 b = network.numbers(l, "biases"), c = network.numbers(l, "recurrent_biases");
      const std::size_t units = b.size();
      std::vector<double> before(units);
      std::vector<std::vector<double>> states;
      for (std::size_t t = 0; t < kSteps; ++t) {
        std::vector<double> h(units);
        for (std::size_t k = 0; k < units; ++k) {
          double z = double(b[k]) + double(c[k]);
          for (std::size_t i = 0; i < x[t].size(); ++i) z += double(w[k * x[t].size() + i]) * x[t][i];
          for (std::size_t i = 0; i < units; ++i) z += double(u[k * units + i]) * before[i];
          const bool here = push.example == e && push.layer == l && push.step == t && push.unit == k;
          if (here && !push.on_state) z += push.by;
          h[k] = network.activation(l)->exact(z);
          if (here && push.on_state) h[k] += push.by;
        }
        states.push_back(h);
        before = h;
      }
      x = states;
    }
    double y = double(network.numbers(last, "biases")[0]);
    const auto w = network.numbers(last, "weights");
    for (std::size_t i = 0; i < w.size(); ++i) y += double(w[i]) * x[kSteps - 1][i];
    const double error = y - double(run.data().targets[e]);
    sum += error * error / 2;
  }
  return sum / double(kExamples);
}

double expected(const Trainer& run, std::size_t layer, std::size_t step, bool on_state) {
  constexpr double h = 1e-5;
  const std::size_t units = run.network().numbers(layer, "biases").size();
  double squares = 0;
  for (std::size_t e = 0; e < kExamples; ++e) {
    for (std::size_t k = 0; k < units; ++k) {
      Push push{e, layer, step, k, on_state, h};
      const double above = loss(run, push);
      push.by = -h;
      const double slope = (above - loss(run, push)) / (2 * h);
      squares += slope * slope;
    }
  }
  return std::sqrt(squares / double(kExamples * units));
}

}  // namespace

TEST_CASE("the gradient of each step is what pushing its states and sums says", "[analysis][time_gradients]") {
  const Trainer run = run_of({recurrent(3, "tanh", "every"), recurrent(4, "silu", "last"), {1, "identity"}});
  const auto layers = time_gradients(run);
  REQUIRE(layers.size() == 2);
  for (const TimeGradients& layer : layers) {
    REQUIRE(layer.states.size() == kSteps);
    for (std::size_t t = 0; t < kSteps; ++t) {
      CAPTURE(layer.layer, t);
      const double state = expected(run, layer.layer, t, true), sum = expected(run, layer.layer, t, false);
      CHECK(state > 1e-4);  // nothing would prove nothing
      CHECK(layer.states[t] == Catch::Approx(state).epsilon(1e-4));
      CHECK(layer.sums[t] == Catch::Approx(sum).epsilon(1e-4));
    }
  }
}

TEST_CASE("no gradient at all crosses a cut, and after the last one truncation changes nothing",
          "[analysis][time_gradients]") {
  const Trainer run = run_of({recurrent(3, "tanh", "last", 4), {1, "identity"}});  // cut between steps 3 and 4
  const TimeGradients layer = time_gradients(run)[0];
  for (std::size_t t = 0; t < 4; ++t) {
    CHECK(layer.states[t] == 0);
    CHECK(layer.sums[t] == 0);
  }
  for (std::size_t t = 4; t < kSteps; ++t) {
    CHECK(layer.states[t] == Catch::Approx(expected(run, 0, t, true)).epsilon(1e-4));
    CHECK(layer.sums[t] == Catch::Approx(expected(run, 0, t, false)).epsilon(1e-4));
  }
}

TEST_CASE("with an answer at every step, a cut stops what comes from later steps alone", "[analysis][time_gradients]") {
  // Cut after every step: each state hears nothing but the layer above, which is cut as well, so that only its last
  // step sends anything down.
  const Trainer run = run_of({recurrent(3, "tanh", "every", 1), recurrent(2, "tanh", "last", 1), {1, "identity"}});
  const auto layers = time_gradients(run);
  for (std::size_t t = 0; t + 1 < kSteps; ++t) CHECK(layers[0].states[t] == 0);
  CHECK(layers[0].states[kSteps - 1] == Catch::Approx(expected(run, 0, kSteps - 1, true)).epsilon(1e-4));
}

TEST_CASE("a network without recurrent layers has no gradients in time", "[analysis][time_gradients]") {
  CHECK(time_gradients(run_of({LayerSpec("flatten"), {1, "identity"}})).empty());
}
