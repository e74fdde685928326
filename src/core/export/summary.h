// A network as a table: what each layer is, what comes out of it, and how many numbers it has learnt.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/data/shape.h"
#include "core/nn/network.h"

namespace nonlinear {

struct LayerSummary {
  std::string kind;
  std::string activation;  // "leaky_relu (leak 0.1)", parameters where they are not standard; empty without one
  Shape output;
  std::size_t parameters = 0;
};

struct NetworkSummary {
  Shape input;
  std::vector<LayerSummary> layers;
  std::size_t parameters = 0;
};

NetworkSummary summarize(const Network& network);

// In aligned columns, layers counted from 1:
//      layer     activation  output     parameters
//      input                 1 × 8 × 8
//   1  conv2d    relu        8 × 8 × 8         208
//   2  flatten               512                 0
//   3  dense     identity    10              5,130
//      total                                 5,338
std::string summary_text(const NetworkSummary& summary);

}  // namespace nonlinear
