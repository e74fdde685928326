// A second implementation of dense networks to test the first against: one example at a time, in double precision, by
// the definitions. It shares nothing with src/core/nn but the definitions of the activations.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations/activation_function.h"
#include "core/nn/network.h"

namespace reference {

struct Layer {
  std::vector<std::vector<double>> weights;  // [unit][input]
  std::vector<double> biases;
  nonlinear::ActivationFunction activation;
};

using Network = std::vector<Layer>;

inline Network copy(const nonlinear::Network& network) {
  Network result;
  for (std::size_t l = 0; l < network.layers().size(); ++l) {
    const auto weights = network.numbers(l, "weights"), biases = network.numbers(l, "biases");
    Layer layer{{}, {biases.begin(), biases.end()}, *network.activation(l)};
    const std::size_t inputs = weights.size() / biases.size();
    for (std::size_t unit = 0; unit < biases.size(); ++unit) {
      const auto row = weights.subspan(unit * inputs, inputs);
      layer.weights.emplace_back(row.begin(), row.end());
    }
    result.push_back(layer);
  }
  return result;
}

inline std::vector<double> outputs(const Network& network, std::vector<double> x) {
  for (const Layer& layer : network) {
    std::vector<double> y = layer.biases;
    for (std::size_t unit = 0; unit < y.size(); ++unit) {
      for (std::size_t i = 0; i < x.size(); ++i) y[unit] += layer.weights[unit][i] * x[i];
      y[unit] = layer.activation.exact(y[unit]);
    }
    x = y;
  }
  return x;
}

// Straight from the textbook, fit for moderate outputs only.
inline double loss(std::string_view id, const std::vector<double>& y, std::uint8_t label) {
  if (id == "binary_cross_entropy") {
    const double p = 1 / (1 + std::exp(-y[0]));
    return -std::log(label ? p : 1 - p);
  }
  if (id == "softmax_cross_entropy") {
    double sum = 0;
    for (const double z : y) sum += std::exp(z);
    return -std::log(std::exp(y[label]) / sum);
  }
  const auto of = [&](double error) {
    if (id == "huber") return std::fabs(error) <= 1 ? error * error / 2 : std::fabs(error) - 0.5;
    return id == "half_squared_error" ? error * error / 2 : error * error;
  };
  double sum = 0;
  for (std::size_t unit = 0; unit < y.size(); ++unit) {
    const double target = y.size() == 1 ? label : double(label == unit);
    sum += of(y[unit] - target);
  }
  return sum / double(y.size());
}

// examples: [example][feature].
inline double mean_loss(std::string_view id, const Network& network, const std::vector<std::vector<double>>& examples,
                        const std::vector<std::uint8_t>& labels) {
  double sum = 0;
  for (std::size_t i = 0; i < examples.size(); ++i) sum += loss(id, outputs(network, examples[i]), labels[i]);
  return sum / double(examples.size());
}

// One step of plain gradient descent on all examples, with central differences for a gradient.
inline void descend(std::string_view id, Network& network, const std::vector<std::vector<double>>& examples,
                    const std::vector<std::uint8_t>& labels, double rate) {
  constexpr double h = 1e-5;
  std::vector<double*> parameters;
  for (Layer& layer : network) {
    for (std::vector<double>& row : layer.weights) {
      for (double& weight : row) parameters.push_back(&weight);
    }
    for (double& bias : layer.biases) parameters.push_back(&bias);
  }
  std::vector<double> gradient;
  for (double* parameter : parameters) {
    const double middle = *parameter;
    *parameter = middle + h;
    const double above = mean_loss(id, network, examples, labels);
    *parameter = middle - h;
    gradient.push_back((above - mean_loss(id, network, examples, labels)) / (2 * h));
    *parameter = middle;
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) *parameters[i] -= rate * gradient[i];
}

}  // namespace reference
