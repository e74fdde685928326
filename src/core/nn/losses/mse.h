// mse: the mean squared error, over the outputs y of an example and its targets t.
//
//   loss = 1/k Σ (y - t)²        d loss / d y = 2 (y - t) / k
//
// One output unit aims at the label itself, 0 or 1; k output units aim at 1 for the label's class and 0 elsewhere.
#pragma once

#include <algorithm>

#include "core/nn/losses/loss.h"

namespace nonlinear {

struct Mse {
  static constexpr std::string_view id = "mse";
  static constexpr std::string_view formula = R"(\frac1k \sum_{j=1}^{k} (y_j - t_j)^2)";
  static constexpr bool one_output = true;
  static constexpr bool output_per_class = true;
  static constexpr bool takes_logits = false;

  static double total(const Matrix& y, Labels labels) {
    double squares = 0;
    for (std::size_t unit = 0; unit < y.rows(); ++unit) {
      for (std::size_t i = 0; i < y.columns(); ++i) {
        const double error = double(y.row(unit)[i]) - target(y, unit, labels[i]);
        squares += error * error;
      }
    }
    return squares / double(y.rows());
  }

  static void gradient(const Matrix& y, Labels labels, Matrix& dy) {
    dy.resize(y.rows(), y.columns());
    const float scale = 2.0f / static_cast<float>(y.rows() * y.columns());
    for (std::size_t unit = 0; unit < y.rows(); ++unit) {
      for (std::size_t i = 0; i < y.columns(); ++i) {
        dy.row(unit)[i] = scale * (y.row(unit)[i] - target(y, unit, labels[i]));
      }
    }
    dy.zero_padding();
  }

  // Outputs are not probabilities; cut to [0, 1] they are read as such.
  static void probabilities(const Matrix& y, Matrix& p) {
    p.resize(y.rows(), y.columns());
    for (std::size_t i = 0; i < y.size(); ++i) p.data()[i] = std::min(std::max(y.data()[i], 0.0f), 1.0f);
  }

 private:
  static float target(const Matrix& y, std::size_t unit, std::uint8_t label) {
    return static_cast<float>(y.rows() == 1 ? label : label == unit);
  }
};

}  // namespace nonlinear
