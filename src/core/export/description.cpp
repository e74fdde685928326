#include "core/export/description.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostInputs = 65'536;  // numbers in one example

std::string indexed(std::string_view list, std::size_t i) { return std::string(list) + "[" + std::to_string(i) + "]"; }

template <class Numbers>
std::string list_text(const Numbers& numbers) {
  std::string text;
  for (const auto x : numbers) text += (text.empty() ? "" : ", ") + number_text(double(x));
  return "[" + text + "]";
}

Result<Shape> input_shape(const std::vector<double>& sizes) {
  if (sizes.empty() || sizes.size() > 3) return Error{"input", list_text(sizes), "one to three sizes"};
  std::uint32_t checked[3] = {};
  double product = 1;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const auto size = whole_number(indexed("input", i), sizes[i], 1, kMostInputs);
    if (!size.ok()) return size.error();
    checked[i] = size.value();
    product *= size.value();
  }
  if (product > kMostInputs) {
    return Error{"input", list_text(sizes), "at most " + std::to_string(kMostInputs) + " numbers"};
  }
  if (sizes.size() == 1) return Shape{checked[0]};
  if (sizes.size() == 2) return Shape{checked[0], checked[1]};
  return Shape{checked[0], checked[1], checked[2]};
}

// Puts the numbers of one block where they belong. `filled` are the places that have theirs.
std::optional<Error> fill(Network& network, const BlockDescription& block, const std::string& where,
                          std::vector<bool>& filled) {
  const auto layers = static_cast<std::uint32_t>(network.layers().size());
  const auto layer = whole_number(where + ".layer", block.layer, 0, layers - 1);
  if (!layer.ok()) return layer.error();

  const auto places = network.places();
  std::vector<std::string_view> names;
  std::size_t at = places.size();
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].layer != layer.value()) continue;
    names.push_back(places[i].block.name);
    if (places[i].block.name == block.name) at = i;
  }
  if (names.empty()) {
    return Error{where + ".layer", std::to_string(layer.value()), "a layer that has parameters"};
  }
  if (at == places.size()) return unknown_choice(where + ".name", block.name, names);
  if (filled[at]) return Error{where, "a second block \"" + block.name + "\" of this layer", "one"};

  const std::vector<std::size_t> shape = block_shape(network.layers()[layer.value()], places[at].block);
  if (!std::ranges::equal(shape, block.shape, [](std::size_t a, double b) { return double(a) == b; })) {
    return Error{where + ".shape", list_text(block.shape), list_text(shape)};
  }
  if (block.values.size() != places[at].block.count()) {
    return Error{where + ".values", std::to_string(block.values.size()) + " numbers",
                 std::to_string(places[at].block.count())};
  }
  const auto wrong = std::ranges::find_if(block.values, [](float x) { return !std::isfinite(x); });
  if (wrong != block.values.end()) {
    const auto index = static_cast<std::size_t>(wrong - block.values.begin());
    return Error{indexed(where + ".values", index), number_text(*wrong), "a number that is finite in float32"};
  }
  std::ranges::copy(block.values, network.parameters().begin() + std::ptrdiff_t(places[at].begin));
  filled[at] = true;
  return std::nullopt;
}

std::string layer_json(const Options& options) {
  std::string text = R"({"kind": ")" + options.kind + '"', nested;
  for (const auto& [name, value] : options.numbers) {
    const std::size_t dot = name.find('.');
    const std::string entry = '"' + name.substr(dot + 1) + R"(": )" + float32_text(static_cast<float>(value));
    if (dot == std::string::npos) text += ", " + entry;
    else nested += (nested.empty() ? "" : ", ") + entry;
  }
  for (const auto& [name, value] : options.texts) {
    text.append(R"(, ")").append(name).append(R"(": ")").append(value).append("\"");
  }
  if (!nested.empty()) text += R"(, "parameters": {)" + nested + "}";
  return text + "}";
}

std::string block_json(const BlockDescription& block) {
  std::string values;
  values.reserve(block.values.size() * 12);
  for (const float x : block.values) {
    if (!values.empty()) values += ',';
    values += float32_text(x);
  }
  return R"({"layer": )" + number_text(block.layer) + R"(, "name": ")" + block.name + R"(", "shape": )" +
         list_text(block.shape) + R"(, "values": [)" + values + "]}";
}

// "name": [one item on each line]
template <class Item>
std::string lines_json(std::string_view name, const std::vector<Item>& items, std::string (*json)(const Item&)) {
  std::string text = "  \"" + std::string(name) + "\": [";
  for (std::size_t i = 0; i < items.size(); ++i) text += (i == 0 ? "\n    " : ",\n    ") + json(items[i]);
  return text + "\n  ]";
}

}  // namespace

std::vector<std::size_t> block_shape(const NetworkLayer& layer, const ParameterBlock& block) {
  if (!block.is_weights()) return {block.rows};
  if (const auto* conv = std::get_if<Conv2d>(&layer)) {
    return {block.rows, conv->input()[0], conv->size(), conv->size()};
  }
  return {block.rows, block.columns};
}

NetworkDescription describe(const Network& network, Contents contents) {
  NetworkDescription description;
  for (std::size_t i = 0; i < network.input().rank(); ++i) description.input.push_back(double(network.input()[i]));
  for (const NetworkLayer& layer : network.layers()) {
    description.layers.push_back(std::visit([](const auto& l) { return l.describe(); }, layer));
  }
  if (contents == Contents::kShape) return description;
  for (const Network::Place& place : network.places()) {
    const std::vector<std::size_t> shape = block_shape(network.layers()[place.layer], place.block);
    const std::span<const float> values = network.numbers(place.layer, place.block.name);
    description.parameters.push_back({.layer = double(place.layer),
                                      .name = std::string(place.block.name),
                                      .shape = {shape.begin(), shape.end()},
                                      .values = {values.begin(), values.end()}});
  }
  return description;
}

Result<Network> network_from(const NetworkDescription& description) {
  const std::string_view formats[] = {kNetworkFormat};
  if (description.format != kNetworkFormat) return unknown_choice("format", description.format, formats);
  if (description.version != kNetworkVersion) {
    return Error{"version", number_text(description.version), std::to_string(kNetworkVersion)};
  }
  const auto input = input_shape(description.input);
  if (!input.ok()) return input.error();
  std::vector<LayerSpec> layers;
  for (const Options& layer : description.layers) layers.emplace_back(layer.kind, layer.numbers, layer.texts);
  auto network = Network::create(input.value(), layers);
  if (!network.ok() || description.parameters.empty()) return network;

  const auto places = network.value().places();
  std::vector<bool> filled(places.size());
  for (std::size_t i = 0; i < description.parameters.size(); ++i) {
    const auto error = fill(network.value(), description.parameters[i], indexed("parameters", i), filled);
    if (error) return *error;
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (filled[i]) continue;
    return Error{indexed("layers", places[i].layer) + "." + std::string(places[i].block.name), "missing",
                 "a block of parameters with its " + std::to_string(places[i].block.count()) + " numbers"};
  }
  return network;
}

std::string network_json(const Network& network, Contents contents) {
  const NetworkDescription description = describe(network, contents);
  std::string text =
      "{\n  \"format\": \"" + description.format + "\",\n  \"version\": " + number_text(description.version) +
      ",\n  \"input\": " + list_text(description.input) + ",\n" + lines_json("layers", description.layers, layer_json);
  if (!description.parameters.empty()) text += ",\n" + lines_json("parameters", description.parameters, block_json);
  return text + "\n}\n";
}

}  // namespace nonlinear
