// What the targets of source.h share: walking through the layers, remembering which helpers they need, and filling
// names and numbers into lines of code.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/nn/network.h"

namespace nonlinear {

// An activation as an expression in x and the parameters of its contract.
struct ActivationSource {
  std::string_view id;
  std::string_view expression;
};

const ActivationSource* find_source(std::span<const ActivationSource> table, std::string_view activation);

// What stands for {name} in a line of code.
using Fillings = std::vector<std::pair<std::string, std::string>>;

// "{size} x {size}" with each {name} replaced; braces around anything else stay.
std::string fill(std::string_view text, const Fillings& fillings);

// "recurrent_weights_1" as "recurrentWeights1".
std::string camel_case(std::string_view snake_case);

// Each line with `mark` before it, an empty one with the mark alone: comments.
std::string each_line(std::string_view text, std::string_view mark);

// {8, 1, 5} as "8, 1, 5".
std::string joined(const std::vector<std::size_t>& sizes, std::string_view between = ", ");

struct NumberStyle {
  std::string_view indent = "  ";
  std::string_view open = "", close = "";  // around a row of weights
};

// The body of a function, and what must stand before it.
class SourceWriter {
 protected:
  explicit SourceWriter(const Network& network) : network_(network) {}

  // Calls `write` with every layer in turn.
  template <class Write>
  void each_layer(Write& write) {
    for (layer_ = 0; layer_ < network_.layers().size(); ++layer_) std::visit(write, network_.layers()[layer_]);
  }

  // What lines of the current layer may mention: {n}, its number from 1; its blocks, {weights}; its options; of images
  // {channels}, {height} and {width}, of sequences {features}. The first of a name counts, beginning with `more`.
  std::string filled(std::string_view text, const Fillings& more = {}) const;
  const Network::Place* place_of(std::string_view block) const;  // of the current layer; null if it has no such block
  // "weights_1"
  static std::string name_of(const Network::Place& place);
  std::vector<std::size_t> shape_of(const Network::Place& place) const;
  // The numbers of a block in lines of at most 110 letters: each unit or filter begins a line, biases follow each
  // other.
  std::string number_lines(const Network::Place& place, const NumberStyle& style) const;

  // A function, or whatever a line needs, once, in the order in which they are first needed.
  void need(std::string_view text);
  const std::vector<std::string>& needed() const { return needed_; }

  const Network& network_;
  std::string body_;

 private:
  std::size_t layer_ = 0;
  std::vector<std::string> needed_;
};

// The parameters of an activation: {"leak", "0.1"}.
Fillings parameters_of(const ActivationFunction& activation);

}  // namespace nonlinear
