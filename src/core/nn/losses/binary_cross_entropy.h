// binary_cross_entropy: minus the logarithm of the probability given to the right one of two classes, from the logit z
// (torch.nn.BCEWithLogitsLoss). Targets between 0 and 1 are probabilities of class 1.
//
//   loss = softplus(z) - t z        softplus(z) = log(1 + e^z) = max(z, 0) + log(1 + e^-|z|)
//   d loss / d z = sigmoid(z) - t   which for t = 1 is -sigmoid(-z)
//
// Sigmoid and logarithm together: apart, sigmoid(20) rounds to 1 and the loss of a wrong answer becomes infinite.
// Both forms keep their relative precision for every finite logit. With several outputs it is their mean.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/activations/sigmoid.h"
#include "core/nn/losses/loss.h"

namespace nonlinear {

struct BinaryCrossEntropy {
  static constexpr std::string_view id = "binary_cross_entropy";
  static constexpr std::string_view formula = R"(\log(1 + e^z) - t z)";
  static constexpr bool numbers = true, classes = false, takes_logits = true;
  static constexpr float parameter = 0;
  static constexpr std::string_view parameter_name = "";

  static double total(const Matrix& z, const Targets& targets, float) {
    double losses = 0;
    for (std::size_t unit = 0; unit < z.rows(); ++unit) {
      for (std::size_t i = 0; i < z.columns(); ++i) {
        const double logit = z.row(unit)[i], target = targets.at(unit, i);
        // softplus(z) - t z = softplus(-z) + (1 - t) z: of the two, the one without cancellation.
        const double wrong = target > 0.5 ? -logit : logit;
        const double rest = target > 0.5 ? 1 - target : -target;
        losses += std::max(wrong, 0.0) + std::log1p(std::exp(-std::fabs(wrong))) + rest * logit;
        if (std::isnan(wrong)) losses = wrong;  // std::max lets a NaN slip away
      }
    }
    return losses / double(z.rows());
  }

  static void gradient(const Matrix& z, const Targets& targets, float, Matrix& dz) {
    dz.resize(z.rows(), z.columns());
    const F32x4 share(1.0f / static_cast<float>(z.rows() * z.columns()));
    for (std::size_t unit = 0; unit < z.rows(); ++unit) {
      for (std::size_t b = 0; b < z.stride(); b += kLanes) {
        const F32x4 logit = load(z.row(unit) + b), target = targets.of(unit, b);
        const Mask4 one = target == F32x4(1);
        const F32x4 p = Sigmoid::value(select(one, -logit, logit));
        store(dz.row(unit) + b, share * select(one, -p, p - target));
      }
    }
  }

  static void probabilities(const Matrix& z, std::size_t, Matrix& p) {
    p.resize(z.rows(), z.columns());
    for (std::size_t i = 0; i < z.size(); i += kLanes) store(p.data() + i, Sigmoid::value(load(z.data() + i)));
  }
};

}  // namespace nonlinear
