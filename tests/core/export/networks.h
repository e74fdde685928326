// Networks that together have every kind of layer and every option.
#pragma once

#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "core/math/random.h"
#include "core/nn/network.h"

namespace export_tests {

using nonlinear::Network;

struct Example {
  std::string name;
  nonlinear::Shape input;
  std::vector<nonlinear::LayerSpec> layers;
};

inline std::vector<Example> examples() {
  return {
      {"dense", {2}, {{3, "leaky_relu", {{"leak", 0.125}}}, {1, "identity"}}},
      {"images",
       {2, 7, 6},
       {{"conv2d", {{"filters", 3}, {"size", 3}, {"stride", 2}, {"padding", 1}}, {{"activation", "relu"}}},
        {"max_pool", {{"size", 2}, {"stride", 1}, {"padding", 1}}},
        {"average_pool", {{"size", 3}, {"stride", 2}, {"padding", 1}}},
        {"flatten"},
        {"dropout", {{"share", 0.25}}},
        {4, "silu", {{"steepness", 2}}}}},
      {"sequences, every state",
       {5, 2},
       {{"recurrent", {{"units", 3}, {"biases", 1}, {"truncate", 2}}, {{"returns", "every"}, {"activation", "relu"}}},
        {3, "tanh"},
        {"recurrent", {{"units", 2}, {"biases", 0}}, {{"returns", "every"}}},
        {"flatten"},
        {2, "identity"}}},
      {"sequences, the last state",
       {4, 3},
       {{"recurrent", {{"units", 3}, {"biases", 2}, {"parameters.floor", 0.5}}, {{"activation", "elu"}}},
        {2, "identity"}}},
  };
}

// With numbers in all its blocks, biases too.
inline Network network_of(const Example& example) {
  auto network = Network::create(example.input, example.layers);
  INFO((network.ok() ? "" : network.error().message()));
  REQUIRE(network.ok());
  nonlinear::Random random(7, nonlinear::Random::Stream::kWeights);
  for (std::size_t i = 0; i < network.value().parameter_count(); ++i) {
    network.value().parameters()[i] = random.uniform(-0.5f, 0.5f);
  }
  return network.value();
}

}  // namespace export_tests
