#include "core/export/description.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

#include "core/activations/registry.h"
#include "core/export/networks.h"

using namespace nonlinear;

namespace {

bool same(const Options& a, const Options& b) {
  return a.kind == b.kind && a.numbers == b.numbers && a.texts == b.texts;
}

void check_same(const NetworkDescription& a, const NetworkDescription& b) {
  CHECK(a.input == b.input);
  CHECK(std::ranges::equal(a.layers, b.layers, same));
  REQUIRE(a.parameters.size() == b.parameters.size());
  for (std::size_t i = 0; i < a.parameters.size(); ++i) {
    CHECK(a.parameters[i].layer == b.parameters[i].layer);
    CHECK(a.parameters[i].name == b.parameters[i].name);
    CHECK(a.parameters[i].shape == b.parameters[i].shape);
    CHECK(a.parameters[i].values == b.parameters[i].values);
  }
}

template <class... Layers>
std::set<std::string> kinds(const std::variant<Layers...>*) {
  return {std::string(Layers::kind)...};
}

}  // namespace

TEST_CASE("a network from its own description is the same network, for every kind of layer", "[export][description]") {
  std::set<std::string> seen;
  for (const export_tests::Example& example : export_tests::examples()) {
    CAPTURE(example.name);
    const Network network = export_tests::network_of(example);
    const NetworkDescription description = describe(network);
    for (const Options& layer : description.layers) seen.insert(layer.kind);
    const auto again = network_from(description);
    INFO((again.ok() ? "" : again.error().message()));
    REQUIRE(again.ok());
    check_same(describe(again.value()), description);
    CHECK(std::ranges::equal(again.value().parameters(), network.parameters()));
  }
  CHECK(seen == kinds(static_cast<const NetworkLayer*>(nullptr)));
}

TEST_CASE("activations keep their parameters through a description", "[export][description]") {
  for (const Activation& entry : activations()) {
    CAPTURE(entry.contract.id);
    Options layer("dense", {{"units", 1}}, {{"activation", std::string(entry.contract.id)}});
    for (const Parameter& parameter : entry.contract.parameters) {
      layer.numbers.emplace_back("parameters." + std::string(parameter.id), (parameter.standard + parameter.high) / 2);
    }
    const auto network = network_from({.input = {1}, .layers = {layer}});
    REQUIRE(network.ok());
    const auto again = network_from(describe(network.value()));
    REQUIRE(again.ok());
    CHECK(&again.value().activation(0)->entry() == &entry);
    CHECK(again.value().activation(0)->parameters() == network.value().activation(0)->parameters());
  }
}

TEST_CASE("a described layer has all its options, standard ones too", "[export][description]") {
  const auto network =
      network_from({.input = {2, 8, 8},
                    .layers = {Options("conv2d", {{"filters", 4}, {"size", 3}}), Options("max_pool", {{"size", 2}})}});
  REQUIRE(network.ok());
  CHECK(network_json(network.value(), Contents::kShape) == R"({
  "format": "nonlinear-network",
  "version": 1,
  "input": [2, 8, 8],
  "layers": [
    {"kind": "conv2d", "filters": 4, "size": 3, "stride": 1, "padding": 0, "activation": "identity"},
    {"kind": "max_pool", "size": 2, "stride": 2, "padding": 0}
  ]
}
)");
}

TEST_CASE("a file has the numbers of every block in its shape", "[export][description]") {
  auto network = Network::create({2}, {{2, "leaky_relu", {{"leak", 0.1}}}});
  REQUIRE(network.ok());
  std::ranges::copy(std::vector<float>{0.1f, -2, 1e-9f, 0.5f, 0, -0.0f}, network.value().parameters().begin());
  CHECK(network_json(network.value()) == R"({
  "format": "nonlinear-network",
  "version": 1,
  "input": [2],
  "layers": [
    {"kind": "dense", "units": 2, "activation": "leaky_relu", "parameters": {"leak": 0.1}}
  ],
  "parameters": [
    {"layer": 0, "name": "weights", "shape": [2, 2], "values": [0.1,-2,1e-9,0.5]},
    {"layer": 0, "name": "biases", "shape": [2], "values": [0,-0]}
  ]
}
)");
}

TEST_CASE("a description that is wrong is refused by name", "[export][description][errors]") {
  constexpr float kInf = std::numeric_limits<float>::infinity();
  struct Slip {
    std::string message;
    std::function<void(NetworkDescription&)> make;
  };
  const Slip slips[] = {
      {"format was \"onnx\"; allowed: one of nonlinear-network", [](auto& d) { d.format = "onnx"; }},
      {"version was 2; allowed: 1", [](auto& d) { d.version = 2; }},
      {"version was NaN; allowed: 1", [](auto& d) { d.version = std::numeric_limits<double>::quiet_NaN(); }},
      {"input was []; allowed: one to three sizes", [](auto& d) { d.input = {}; }},
      {"input was [1, 2, 3, 4]; allowed: one to three sizes",
       [](auto& d) {
         d.input = {1, 2, 3, 4};
       }},
      {"input was [4096, 4096]; allowed: at most 65536 numbers",
       [](auto& d) {
         d.input = {4096, 4096};
       }},
      {"layers was 0 network layers; allowed: 1 to 64", [](auto& d) { d.layers.clear(); }},
      {"layers[1].units was missing; allowed: a number", [](auto& d) { d.layers[1].numbers.clear(); }},
      {"parameters[1].layer was 2; allowed: ", [](auto& d) { d.parameters[1].layer = 2; }},
      {"parameters[0].name was \"weight\"; allowed: one of weights, biases; did you mean \"weights\"?",
       [](auto& d) { d.parameters[0].name = "weight"; }},
      {"parameters[0].shape was [2, 3]; allowed: [3, 2]",
       [](auto& d) {
         d.parameters[0].shape = {2, 3};
       }},
      {"parameters[2].values was 2 numbers; allowed: 3", [](auto& d) { d.parameters[2].values.pop_back(); }},
      {"parameters[2].values[1] was infinity; allowed: a number that is finite in float32",
       [](auto& d) { d.parameters[2].values[1] = kInf; }},
      {"parameters[4] was a second block \"biases\" of this layer; allowed: one",
       [](auto& d) { d.parameters.push_back(d.parameters[1]); }},
      {"layers[1].weights was missing; allowed: a block of parameters with its 3 numbers",
       [](auto& d) { d.parameters.erase(d.parameters.begin() + 2); }},
  };
  const NetworkDescription good = describe(export_tests::network_of(export_tests::examples()[0]));
  REQUIRE(network_from(good).ok());
  for (const Slip& slip : slips) {
    CAPTURE(slip.message);
    NetworkDescription wrong = good;
    slip.make(wrong);
    const auto network = network_from(wrong);
    REQUIRE_FALSE(network.ok());
    CHECK_THAT(network.error().message(), Catch::Matchers::StartsWith(slip.message));
  }
}

TEST_CASE("a description without numbers gives a network of zeros", "[export][description]") {
  const Network network = export_tests::network_of(export_tests::examples()[1]);
  const auto empty = network_from(describe(network, Contents::kShape));
  REQUIRE(empty.ok());
  CHECK(empty.value().parameter_count() == network.parameter_count());
  CHECK(std::ranges::all_of(empty.value().parameters(), [](float x) { return x == 0; }));
}
