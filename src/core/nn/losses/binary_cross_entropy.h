// binary_cross_entropy: minus the logarithm of the probability given to the right one of two classes, from the logit z.
//
//   loss = softplus(z) - t z        softplus(z) = log(1 + e^z) = max(z, 0) + log(1 + e^-|z|)
//   d loss / d z = sigmoid(z) - t   which for t = 1 is -sigmoid(-z)
//
// Sigmoid and logarithm together: apart, sigmoid(20) rounds to 1 and the loss of a wrong answer becomes infinite.
// Both forms keep their relative precision for every finite logit.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/nn/losses/loss.h"

namespace nonlinear {

struct BinaryCrossEntropy {
  static constexpr std::string_view id = "binary_cross_entropy";
  static constexpr std::string_view formula = R"(\log(1 + e^z) - t z)";
  static constexpr bool one_output = true;
  static constexpr bool output_per_class = false;
  static constexpr bool takes_logits = true;

  static double total(const Matrix& z, Labels labels) {
    double losses = 0;
    for (std::size_t i = 0; i < z.columns(); ++i) {
      const double wrong = labels[i] ? -double(z.row(0)[i]) : double(z.row(0)[i]);  // how far on the wrong side
      losses += std::max(wrong, 0.0) + std::log1p(std::exp(-std::fabs(wrong)));
      if (std::isnan(wrong)) losses = wrong;  // std::max lets a NaN slip away
    }
    return losses;
  }

  static void gradient(const Matrix& z, Labels labels, Matrix& dz) {
    dz.resize(1, z.columns());
    const float scale = 1.0f / static_cast<float>(z.columns());
    for (std::size_t i = 0; i < z.columns(); ++i) {
      const float logit = z.row(0)[i];
      dz.row(0)[i] = scale * (labels[i] ? -sigmoid(-logit) : sigmoid(logit));
    }
    dz.zero_padding();
  }

  static void probabilities(const Matrix& z, Matrix& p) {
    p.resize(1, z.columns());
    for (std::size_t i = 0; i < z.size(); ++i) p.data()[i] = sigmoid(z.data()[i]);
  }

 private:
  static float sigmoid(float z) {
    const float e = std::exp(-std::fabs(z));
    return (z >= 0 ? 1 : e) / (1 + e);
  }
};

}  // namespace nonlinear
