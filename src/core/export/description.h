// A network as data: what a file says about it, and the network that a file describes. The format stands in
// docs/network-format.md.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/nn/network.h"
#include "core/options.h"

namespace nonlinear {

inline constexpr std::string_view kNetworkFormat = "nonlinear-network";
inline constexpr std::uint32_t kNetworkVersion = 1;

// The numbers of one block of a layer.
struct BlockDescription {
  double layer = 0;  // counted from 0
  std::string name;  // "weights"
  std::vector<double> shape;
  std::vector<float> values;  // the last index of the shape runs fastest
};

// As a file has it: nothing here has been checked.
struct NetworkDescription {
  std::string format{kNetworkFormat};
  double version = kNetworkVersion;
  std::vector<double> input;  // the shape of one example
  std::vector<Options> layers;
  std::vector<BlockDescription> parameters = {};  // every block, in any order; or none: all numbers are 0
};

enum class Contents { kShape, kAll };  // layers alone, or with their numbers

NetworkDescription describe(const Network& network, Contents contents = Contents::kAll);

// The network of a description, whole or not at all. Errors name what is wrong by its place in the file:
// "layers[1].units", "parameters[2].values[7]".
Result<Network> network_from(const NetworkDescription& description);

// The description of a network as JSON. Numbers read back as the same float32.
std::string network_json(const Network& network, Contents contents = Contents::kAll);

// The shape in which people think of a block: [units][inputs], [filters][channels][size][size], [units].
std::vector<std::size_t> block_shape(const NetworkLayer& layer, const ParameterBlock& block);

}  // namespace nonlinear
