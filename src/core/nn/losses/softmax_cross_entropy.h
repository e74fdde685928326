// softmax_cross_entropy: minus the logarithm of the probability that softmax gives to the label's class, from logits z
// (torch.nn.CrossEntropyLoss). On sequences it is the mean over the steps.
//
//   loss = logsumexp(z) - z_label       logsumexp(z) = m + log Σ e^(z_j - m),  m = max z
//   d loss / d z_j = softmax(z)_j - [j is the label]
//
// With the largest logit taken off, no exponential exceeds 1 and their sum is at least 1, whatever the logits.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/math/expm1.h"
#include "core/nn/losses/loss.h"

namespace nonlinear {

struct SoftmaxCrossEntropy {
  static constexpr std::string_view id = "softmax_cross_entropy";
  static constexpr std::string_view formula = R"(\log \sum_j e^{z_j} - z_t)";
  static constexpr bool numbers = false, classes = true, takes_logits = true;
  static constexpr float parameter = 0;
  static constexpr std::string_view parameter_name = "";

  static double total(const Matrix& z, const Targets& targets, float) {
    const std::size_t classes = targets.classes, groups = z.rows() / classes;
    double losses = 0;
    for (std::size_t group = 0; group < groups; ++group) {
      const Rows logits = Rows(z).from(group * classes, classes);
      for (std::size_t i = 0; i < z.columns(); ++i) {
        float largest = logits.row(0)[i];
        for (std::size_t unit = 1; unit < classes; ++unit) largest = std::max(largest, logits.row(unit)[i]);
        double exponentials = 0;
        for (std::size_t unit = 0; unit < classes; ++unit) {
          exponentials += std::exp(double(logits.row(unit)[i]) - largest);
        }
        const auto label = static_cast<std::size_t>(targets.rows.row(group)[i]);
        losses += largest - double(logits.row(label)[i]) + std::log(exponentials);
      }
    }
    return losses / double(groups);
  }

  static void gradient(const Matrix& z, const Targets& targets, float, Matrix& dz) {
    softmax(z, targets.classes, dz);
    const std::size_t groups = z.rows() / targets.classes;
    const F32x4 share(1.0f / static_cast<float>(z.columns() * groups));
    for (std::size_t unit = 0; unit < z.rows(); ++unit) {
      for (std::size_t b = 0; b < z.stride(); b += kLanes) {
        float* gradient = dz.row(unit) + b;
        store(gradient, share * (load(gradient) - targets.of(unit, b)));
      }
    }
  }

  static void probabilities(const Matrix& z, std::size_t classes, Matrix& p) {
    softmax(z, classes == 0 ? z.rows() : classes, p);
  }

 private:
  static void softmax(const Matrix& z, std::size_t classes, Matrix& p) {
    p.resize(z.rows(), z.columns());
    for (std::size_t first = 0; first < z.rows(); first += classes) {
      for (std::size_t b = 0; b < z.stride(); b += kLanes) {
        F32x4 largest = load(z.row(first) + b);
        for (std::size_t unit = 1; unit < classes; ++unit) largest = pmax(largest, load(z.row(first + unit) + b));
        F32x4 sum;
        for (std::size_t unit = 0; unit < classes; ++unit) {
          const F32x4 exponential = exp_of_negative(load(z.row(first + unit) + b) - largest);
          store(p.row(first + unit) + b, exponential);
          sum += exponential;
        }
        const F32x4 share = F32x4(1) / sum;
        for (std::size_t unit = 0; unit < classes; ++unit) {
          store(p.row(first + unit) + b, load(p.row(first + unit) + b) * share);
        }
      }
    }
  }
};

}  // namespace nonlinear
