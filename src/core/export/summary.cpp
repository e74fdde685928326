#include "core/export/summary.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "core/decimal.h"

namespace nonlinear {
namespace {

using Row = std::array<std::string, 5>;  // number, layer, activation, output, parameters

// Letters, not bytes: "×" has two of those.
std::size_t letters(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

// 1234567 as "1,234,567".
std::string grouped(std::size_t n) {
  std::string text = std::to_string(n);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, 1, ',');
  return text;
}

std::string activation_text(const ActivationFunction& activation) {
  Options options;
  describe_activation(activation, options);
  std::string chosen;
  for (const auto& [name, value] : options.numbers) {
    chosen += (chosen.empty() ? " (" : ", ") + name.substr(name.find('.') + 1) + " " +
              float32_text(static_cast<float>(value));
  }
  return options.texts[0].second + (chosen.empty() ? "" : chosen + ")");
}

}  // namespace

NetworkSummary summarize(const Network& network) {
  NetworkSummary summary{.input = network.input(), .layers = {}, .parameters = network.parameter_count()};
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    const NetworkLayer& layer = network.layers()[i];
    const ActivationFunction* activation = network.activation(i);
    summary.layers.push_back({.kind = std::string(kind_of(layer)),
                              .activation = activation ? activation_text(*activation) : "",
                              .output = output_of(layer)});
  }
  for (const Network::Place& place : network.places()) summary.layers[place.layer].parameters += place.block.count();
  return summary;
}

std::string summary_text(const NetworkSummary& summary) {
  std::vector<Row> rows{{"", "layer", "activation", "output", "parameters"},
                        {"", "input", "", summary.input.text(), ""}};
  for (const LayerSummary& layer : summary.layers) {
    rows.push_back({std::to_string(rows.size() - 1), layer.kind, layer.activation, layer.output.text(),
                    grouped(layer.parameters)});
  }
  rows.push_back({"", "total", "", "", grouped(summary.parameters)});

  std::array<std::size_t, 5> widths{};
  for (const Row& row : rows) {
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], letters(row[c]));
  }
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string gap(widths[c] - letters(row[c]), ' ');
      const bool number = c == 0 || c + 1 == row.size();
      if (c > 0) line += "  ";
      line += number ? gap + row[c] : row[c] + gap;
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

}  // namespace nonlinear
