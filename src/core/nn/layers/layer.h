// What all network layers have in common: what they keep of a batch, and how they name their parameters.
//
// A layer kind is a class with
//   kind                          as descriptions name it
//   create(input, reader)         from the shape of one example and the options of the description
//   describe()                    those options again, every one of them: create(describe()) is the same layer
//   input(), output()             shapes of one example
//   parameters()                  its blocks, in the order in which they stand in memory
//   activation()                  null where it has none
//   forward(parameters, x, trace, context)
//   backward(parameters, x, trace, gradient, dx)
// It holds no numbers of its own: parameters and gradients of a network lie in one vector each, and a layer is handed
// where its own begin. So one network can be used with several states and from several passes at once.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/activations/activation_function.h"
#include "core/data/shape.h"
#include "core/math/random.h"
#include "core/nn/gemm.h"
#include "core/nn/matrix.h"
#include "core/options.h"

namespace nonlinear {

inline constexpr std::uint32_t kMostUnits = 4096;

// Parameters of one kind: the weights of a layer, or its biases.
struct ParameterBlock {
  enum class Role { kWeights, kRecurrentWeights, kBiases };

  std::string_view name;  // "weights"
  Role role = Role::kWeights;
  std::size_t fan_in = 0;   // inputs that one unit sums over these weights
  std::size_t fan_out = 0;  // units that one input reaches through them
  std::size_t rows = 0;     // units or filters; weights are [rows][columns]
  std::size_t columns = 1;

  std::size_t count() const { return rows * columns; }
  bool is_weights() const { return role != Role::kBiases; }
};

// What a layer keeps of one batch on its way through.
struct Trace {
  Matrix pre_activations;  // z; empty unless the context keeps them, or `backward` needs them
  Matrix outputs;          // y
  Matrix gradient;         // d loss / dy when `backward` begins; d loss / dz after it, in layers with an activation
  Matrix extra;            // a layer's own: padded inputs, masks, states
  Matrix extra_gradient;
  AlignedVector turned;  // weights in another order
  PackedWeights packed;
};

struct Context {
  bool keep_pre_activations = false;  // for those who want to look at them
  Random* dropout = nullptr;          // where dropout takes its masks; null: nothing is dropped
};

// The activation that options name, identity where they name none.
ActivationFunction read_activation(OptionReader& reader, std::string_view standard = "identity");

// The options that read_activation reads: parameters that are not standard, and the activation.
void describe_activation(const ActivationFunction& activation, Options& options);

// Where a layer's sums z go: into y at once if nobody will need z.
inline Matrix& sums_of_layer(const ActivationFunction& activation, Trace& trace, const Context& context) {
  if (context.keep_pre_activations || !activation.has_slope_from_value()) return trace.pre_activations;
  trace.pre_activations.resize(0, 0);
  return trace.outputs;
}

// y = f(z)
inline void activate(const ActivationFunction& activation, const Matrix& sums, Trace& trace) {
  activation.value(sums.data(), trace.outputs.data(), sums.whole_blocks());
}

}  // namespace nonlinear
