// Dense layers of few examples have kernels of their own, for every number of vectors, units and inputs left over.
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/nn/network.h"

using namespace nonlinear;

namespace {

void fill(std::span<float> numbers, Random& random) {
  for (float& x : numbers) x = random.uniform(-1, 1);
}

Matrix random_matrix(std::size_t rows, std::size_t columns, Random& random) {
  Matrix made;
  made.resize(rows, columns);
  fill(std::span(made.data(), made.size()), random);
  made.zero_padding();
  return made;
}

}  // namespace

TEST_CASE("a small layer answers the same bits whether its sums are kept or not, and learns as its definition says",
          "[nn][gradient]") {
  const auto activation = GENERATE(as<std::string>{}, "identity", "relu", "sigmoid", "tanh", "silu");
  Random random(7, Random::Stream::kData);
  for (std::size_t inputs = 1; inputs <= 9; ++inputs) {
    for (std::size_t units = 1; units <= 5; ++units) {
      auto network = Network::create(Shape{inputs}, {{double(units), activation}}).value();
      fill(std::span(network.parameters().data(), network.parameter_count()), random);
      const ActivationFunction& f = *network.activation(0);
      for (std::size_t examples = 1; examples <= 13; ++examples) {
        CAPTURE(activation, inputs, units, examples);
        const Matrix x = random_matrix(inputs, examples, random);
        Pass pass, kept;
        const Matrix& y = network.forward(x, pass);
        const Matrix& same = network.forward(x, kept, {.keep_pre_activations = true});
        const Matrix& z = kept.traces[0].pre_activations;
        std::size_t others = 0;
        for (std::size_t u = 0; u < units; ++u) {
          for (std::size_t b = 0; b < examples; ++b) others += y.row(u)[b] != same.row(u)[b];
        }
        CHECK(others == 0);

        const Matrix dy = random_matrix(units, examples, random);
        pass.traces[0].gradient = dy;
        network.backward(x, pass);
        const auto dw = network.numbers(0, "weights", pass.gradient), db = network.numbers(0, "biases", pass.gradient);
        double farthest = 0;
        for (std::size_t u = 0; u < units; ++u) {
          double bias = 0;
          std::vector<double> weights(inputs);
          for (std::size_t b = 0; b < examples; ++b) {
            const double dz = double(dy.row(u)[b]) * f.exact_slope(z.row(u)[b]);
            bias += dz;
            for (std::size_t k = 0; k < inputs; ++k) weights[k] += dz * x.row(k)[b];
          }
          farthest = std::max(farthest, std::abs(bias - db[u]));
          for (std::size_t k = 0; k < inputs; ++k) {
            farthest = std::max(farthest, std::abs(weights[k] - dw[u * inputs + k]));
          }
        }
        CHECK(farthest < 4e-6);
      }
    }
  }
}
