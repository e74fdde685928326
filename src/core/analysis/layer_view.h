// What a layer with an activation left of a batch, whatever its kind: sums, values, and which rows are one unit's.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/nn/network.h"

namespace nonlinear {

// Rows are [row][example]; of each row the first `columns` numbers count, what follows is padding.
struct LayerView {
  Rows pre_activations{};  // none if they were not kept
  Rows outputs{};          // of a recurrent layer all states, whatever it answers with
  Rows gradient{};         // d loss / d pre-activations, after `backward`; none before
  std::size_t columns = 0;
  std::size_t units = 0;   // filters, in a convolution
  std::size_t places = 1;  // rows of one unit: pixels of its map, or steps of a sequence
  bool by_unit = false;    // whether a unit's rows stand together, as [unit][place]; else they are [place][unit]

  std::size_t unit_of(std::size_t row) const { return by_unit ? row / places : row % units; }
  std::size_t row_of(std::size_t unit, std::size_t place) const {
    return by_unit ? unit * places + place : place * units + unit;
  }
};

// Nothing where the layer has no activation.
std::optional<LayerView> view_of(const NetworkLayer& layer, const Trace& trace);

// The numbers of the first example.
std::vector<float> first_column(Rows rows);

}  // namespace nonlinear
