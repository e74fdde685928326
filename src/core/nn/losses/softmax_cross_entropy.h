// softmax_cross_entropy: minus the logarithm of the probability that softmax gives to the label's class, from logits z.
//
//   loss = logsumexp(z) - z_label       logsumexp(z) = m + log Σ e^(z_j - m),  m = max z
//   d loss / d z_j = softmax(z)_j - [j is the label]
//
// With the largest logit taken off, no exponential exceeds 1 and their sum is at least 1, whatever the logits.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/nn/losses/loss.h"

namespace nonlinear {

struct SoftmaxCrossEntropy {
  static constexpr std::string_view id = "softmax_cross_entropy";
  static constexpr std::string_view formula = R"(\log \sum_j e^{z_j} - z_t)";
  static constexpr bool one_output = false;
  static constexpr bool output_per_class = true;
  static constexpr bool takes_logits = true;

  static double total(const Matrix& z, Labels labels) {
    double losses = 0;
    for (std::size_t i = 0; i < z.columns(); ++i) {
      const float largest = largest_logit(z, i);
      double exponentials = 0;
      for (std::size_t unit = 0; unit < z.rows(); ++unit) exponentials += std::exp(double(z.row(unit)[i]) - largest);
      losses += largest - double(z.row(labels[i])[i]) + std::log(exponentials);
    }
    return losses;
  }

  static void gradient(const Matrix& z, Labels labels, Matrix& dz) {
    probabilities(z, dz);
    for (std::size_t i = 0; i < z.columns(); ++i) dz.row(labels[i])[i] -= 1;
    const float scale = 1.0f / static_cast<float>(z.columns());
    for (std::size_t i = 0; i < dz.size(); ++i) dz.data()[i] *= scale;
    dz.zero_padding();
  }

  static void probabilities(const Matrix& z, Matrix& p) {
    p.resize(z.rows(), z.columns());
    for (std::size_t i = 0; i < z.columns(); ++i) {
      const float largest = largest_logit(z, i);
      float exponentials = 0;
      for (std::size_t unit = 0; unit < z.rows(); ++unit) {
        p.row(unit)[i] = std::exp(z.row(unit)[i] - largest);
        exponentials += p.row(unit)[i];
      }
      const float share = 1 / exponentials;
      for (std::size_t unit = 0; unit < z.rows(); ++unit) p.row(unit)[i] *= share;
    }
    p.zero_padding();
  }

 private:
  static float largest_logit(const Matrix& z, std::size_t i) {
    float largest = z.row(0)[i];
    for (std::size_t unit = 1; unit < z.rows(); ++unit) largest = std::max(largest, z.row(unit)[i]);
    return largest;
  }
};

}  // namespace nonlinear
