// A second implementation of every kind of network layer to test the first against: one example at a time, in double
// precision, straight from the definitions. From src/core it takes sizes and the definitions of the activations.
#pragma once

#include <algorithm>
#include <limits>
#include <vector>

#include "core/nn/network.h"

namespace reference {

using Numbers = std::vector<double>;

inline double activate(const nonlinear::ActivationFunction* f, double z) { return f ? f->exact(z) : z; }

inline Numbers forward(const nonlinear::Dense& layer, const double* p, const Numbers& x) {
  const std::size_t n = layer.inputs(), units = layer.units(), steps = x.size() / n;
  Numbers y;
  for (std::size_t t = 0; t < steps; ++t) {
    for (std::size_t u = 0; u < units; ++u) {
      double z = p[units * n + u];
      for (std::size_t i = 0; i < n; ++i) z += p[u * n + i] * x[t * n + i];
      y.push_back(activate(layer.activation(), z));
    }
  }
  return y;
}

inline Numbers forward(const nonlinear::Conv2d& layer, const double* p, const Numbers& x) {
  const auto &in = layer.input(), &out = layer.output();
  const std::size_t k = layer.size();
  Numbers y;
  for (std::size_t o = 0; o < out[0]; ++o) {
    for (std::size_t r = 0; r < out[1]; ++r) {
      for (std::size_t c = 0; c < out[2]; ++c) {
        double z = p[out[0] * in[0] * k * k + o];
        for (std::size_t channel = 0; channel < in[0]; ++channel) {
          for (std::size_t i = 0; i < k; ++i) {
            for (std::size_t j = 0; j < k; ++j) {
              const long row = long(r * layer.stride() + i) - long(layer.padding());
              const long column = long(c * layer.stride() + j) - long(layer.padding());
              if (row < 0 || column < 0 || row >= long(in[1]) || column >= long(in[2])) continue;
              z += p[((o * in[0] + channel) * k + i) * k + j] *
                   x[(channel * in[1] + std::size_t(row)) * in[2] + std::size_t(column)];
            }
          }
        }
        y.push_back(activate(layer.activation(), z));
      }
    }
  }
  return y;
}

// of(window's numbers, area of a whole window)
template <class Of>
Numbers pool(const nonlinear::PoolWindows& windows, const Numbers& x, Of of) {
  const auto &in = windows.input(), &out = windows.output();
  Numbers y;
  for (std::size_t channel = 0; channel < out[0]; ++channel) {
    for (std::size_t r = 0; r < out[1]; ++r) {
      for (std::size_t c = 0; c < out[2]; ++c) {
        Numbers inside;
        for (std::size_t i = 0; i < windows.size(); ++i) {
          for (std::size_t j = 0; j < windows.size(); ++j) {
            const long row = long(r * windows.stride() + i) - long(windows.padding());
            const long column = long(c * windows.stride() + j) - long(windows.padding());
            if (row < 0 || column < 0 || row >= long(in[1]) || column >= long(in[2])) continue;
            inside.push_back(x[(channel * in[1] + std::size_t(row)) * in[2] + std::size_t(column)]);
          }
        }
        y.push_back(of(inside, double(windows.size() * windows.size())));
      }
    }
  }
  return y;
}

inline Numbers forward(const nonlinear::MaxPool& layer, const double*, const Numbers& x) {
  return pool(layer.windows(), x, [](const Numbers& inside, double) { return *std::ranges::max_element(inside); });
}

inline Numbers forward(const nonlinear::AveragePool& layer, const double*, const Numbers& x) {
  return pool(layer.windows(), x, [](const Numbers& inside, double area) {
    double sum = 0;
    for (const double number : inside) sum += number;
    return sum / area;
  });
}

inline Numbers forward(const nonlinear::Recurrent& layer, const double* p, const Numbers& x) {
  const std::size_t n = layer.input()[1], units = layer.units();
  const double* recurrent = p + units * n;
  const double* biases = recurrent + units * units;
  Numbers state(units), every;
  for (std::size_t t = 0; t < layer.steps(); ++t) {
    Numbers next;
    for (std::size_t u = 0; u < units; ++u) {
      double z = 0;
      for (std::size_t b = 0; b < layer.biases(); ++b) z += biases[b * units + u];
      for (std::size_t i = 0; i < n; ++i) z += p[u * n + i] * x[t * n + i];
      for (std::size_t i = 0; i < units; ++i) z += recurrent[u * units + i] * state[i];
      next.push_back(activate(layer.activation(), z));
    }
    state = next;
    every.insert(every.end(), state.begin(), state.end());
  }
  return layer.returns_every() ? every : state;
}

inline Numbers forward(const nonlinear::Flatten&, const double*, const Numbers& x) { return x; }
inline Numbers forward(const nonlinear::Dropout&, const double*, const Numbers& x) { return x; }

// parameters: as they lie in the network.
inline Numbers forward(const nonlinear::Network& network, const Numbers& parameters, Numbers x) {
  std::size_t begin = 0;
  for (const nonlinear::NetworkLayer& layer : network.layers()) {
    std::visit(
        [&](const auto& l) {
          x = forward(l, parameters.data() + begin, x);
          for (const nonlinear::ParameterBlock& block : l.parameters()) begin += block.count();
        },
        layer);
  }
  return x;
}

}  // namespace reference
