// The chain rule with numbers: how the gradient of one weight comes about, for one example, so that a page can print
// the product and a reader can compute it again.
//
//   ∂L/∂w_uj = δ_u x_j      δ_u = f'(z_u) ∂L/∂y_u      ∂L/∂y_u = Σ_k w_ku δ_k over the units k of the next layer
//
// for weights; for a bias x_j is 1. In the last layer ∂L/∂y_u is the slope of the loss. On the way back there may be
// dense layers, flatten, and dropout, which drops nothing here.
//
// Weights, inputs, sums and slopes are the float32 numbers of the run, where a sigmoid of 20 is flat; they are
// multiplied and added in double precision. So the product is the gradient with which the run learns, up to the
// rounding of sums.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

// Which weight, as a page asks for it.
struct ChainQuestion {
  double example = 0;             // index into the data
  double layer = 0;               // a dense one
  std::string block = "weights";  // or "biases"
  double row = 0;                 // the unit
  double column = 0;              // its input; 0 for a bias
};

// A unit on the way back.
struct ChainUnit {
  double sum = 0;       // z
  double output = 0;    // y = f(z)
  double upstream = 0;  // ∂L/∂y
  double slope = 0;     // f'(z)
  double delta = 0;     // ∂L/∂z, slope times upstream
};

struct ChainLayer {
  std::size_t layer = 0;
  std::string_view activation;
  std::vector<ChainUnit> units;
  std::vector<float> inputs;
  std::vector<float> weights;  // [unit][input]
  std::vector<float> biases;
};

// What one unit of the next layer adds to the upstream of the chosen unit.
struct ChainTerm {
  std::size_t unit = 0;
  double weight = 0;
  double delta = 0;
  double product = 0;
};

// One factor of the product. What it is:
//   "loss"      ∂L/∂y of the last layer's unit
//   "upstream"  ∂L/∂y of a unit that several units hear: a sum
//   "slope"     f'(z)
//   "weight"    from a unit to the only unit of the next layer
//   "input"     what the chosen weight is multiplied by
struct ChainFactor {
  std::string_view what;
  std::size_t layer = 0;
  double value = 0;
};

struct ChainRule {
  std::size_t example = 0, layer = 0, row = 0, column = 0;
  std::string_view block;
  double loss = 0;                 // of this example
  std::vector<float> outputs;      // of the network
  std::vector<float> targets;      // what they should have been
  std::vector<ChainLayer> layers;  // dense ones, from the last back to the chosen one
  std::vector<ChainTerm> terms;    // their sum is the chosen unit's upstream; none in the last layer
  double input = 0;
  // From the loss to the input. Where all layers on the way have a single unit, all slopes and weights are among them;
  // else they begin with the upstream of the nearest unit that several hear.
  std::vector<ChainFactor> factors;
  double gradient = 0;        // their product
  float back_propagated = 0;  // the same from the float32 pass with which the run learns
};

Result<ChainRule> chain_rule(const Trainer& run, const ChainQuestion& question);

}  // namespace nonlinear
