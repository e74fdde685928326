// Losses that treat each output by itself: what they share.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/nn/losses/loss.h"

namespace nonlinear {

// Rule::of(y, t, parameter) is the loss of one output, in double precision; Rule::slope(y, t, parameter) its slope at y
// for four of them.
template <class Rule>
struct Elementwise {
  static constexpr bool numbers = true, classes = true, takes_logits = false;
  static constexpr float parameter = 0;
  static constexpr std::string_view parameter_name = "";

  static double total(const Matrix& y, const Targets& targets, float parameter) {
    double losses = 0;
    for (std::size_t unit = 0; unit < y.rows(); ++unit) {
      for (std::size_t i = 0; i < y.columns(); ++i) {
        losses += Rule::of(y.row(unit)[i], targets.at(unit, i), parameter);
      }
    }
    return losses / double(y.rows());
  }

  static void gradient(const Matrix& y, const Targets& targets, float parameter, Matrix& dy) {
    dy.resize(y.rows(), y.columns());
    const F32x4 share(1.0f / static_cast<float>(y.rows() * y.columns()));
    for (std::size_t unit = 0; unit < y.rows(); ++unit) {
      for (std::size_t b = 0; b < y.stride(); b += kLanes) {
        store(dy.row(unit) + b, share * Rule::slope(load(y.row(unit) + b), targets.of(unit, b), F32x4(parameter)));
      }
    }
  }

  // Outputs are not probabilities; cut to [0, 1] they are read as such.
  static void probabilities(const Matrix& y, std::size_t, Matrix& p) {
    p.resize(y.rows(), y.columns());
    for (std::size_t i = 0; i < y.size(); ++i) p.data()[i] = std::min(std::max(y.data()[i], 0.0f), 1.0f);
  }
};

}  // namespace nonlinear
