#include "core/export/source_writer.h"

#include <algorithm>
#include <cctype>

#include "core/decimal.h"
#include "core/export/description.h"

namespace nonlinear {

const ActivationSource* find_source(std::span<const ActivationSource> table, std::string_view activation) {
  const auto found = std::ranges::find(table, activation, &ActivationSource::id);
  return found == table.end() ? nullptr : &*found;
}

std::string fill(std::string_view text, const Fillings& fillings) {
  std::string result;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    result += text.substr(0, open);
    text.remove_prefix(open);
    const std::size_t close = text.find('}');
    const std::string_view name = close == std::string_view::npos ? "" : text.substr(1, close - 1);
    const auto filling = std::ranges::find(fillings, name, [](const auto& f) { return std::string_view(f.first); });
    if (filling != fillings.end()) {
      result += filling->second;
      text.remove_prefix(close + 1);
    } else if (!text.empty()) {
      result += '{';
      text.remove_prefix(1);
    }
  }
  return result;
}

std::string camel_case(std::string_view snake_case) {
  std::string result;
  for (std::size_t i = 0; i < snake_case.size(); ++i) {
    if (snake_case[i] != '_') result += snake_case[i];
    else if (++i < snake_case.size()) result += char(std::toupper(static_cast<unsigned char>(snake_case[i])));
  }
  return result;
}

std::string each_line(std::string_view text, std::string_view mark) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    result += std::string(mark) + std::string(text.substr(0, end));
    result.resize(result.find_last_not_of(' ') + 1);
    result += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

std::string joined(const std::vector<std::size_t>& sizes, std::string_view between) {
  std::string text;
  for (const std::size_t size : sizes) text += (text.empty() ? "" : std::string(between)) + std::to_string(size);
  return text;
}

std::string SourceWriter::number_lines(const Network::Place& place, const NumberStyle& style) const {
  constexpr std::size_t kWidth = 110;
  const float* numbers = network_.parameters().data() + place.begin;
  const bool weights = place.block.is_weights();
  const std::size_t row = weights ? place.block.columns : place.block.rows;
  std::string result;
  for (std::size_t begin = 0; begin < place.block.count(); begin += row) {
    std::string line = std::string(style.indent) + std::string(weights ? style.open : "");
    const std::string indent(line.size(), ' ');
    for (std::size_t i = begin; i < begin + row; ++i) {
      const bool last = i + 1 == begin + row;
      const std::string number = float32_text(numbers[i]) + std::string(last && weights ? style.close : "") + ",";
      if (line.size() + number.size() > kWidth && line.size() > indent.size()) {
        result += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        line = indent;
      }
      line += number + (last ? "" : " ");
    }
    result += line + "\n";
  }
  return result;
}

Fillings parameters_of(const ActivationFunction& activation) {
  Fillings fillings;
  const Contract& contract = activation.contract();
  for (std::size_t i = 0; i < contract.parameters.size(); ++i) {
    fillings.emplace_back(contract.parameters[i].id, float32_text(activation.parameters()[i]));
  }
  return fillings;
}

const Network::Place* SourceWriter::place_of(std::string_view block) const {
  for (const Network::Place& place : network_.places()) {
    if (place.layer == layer_ && place.block.name == block) return &place;
  }
  return nullptr;
}

std::string SourceWriter::name_of(const Network::Place& place) {
  return std::string(place.block.name) + "_" + std::to_string(place.layer + 1);
}

std::vector<std::size_t> SourceWriter::shape_of(const Network::Place& place) const {
  return block_shape(network_.layers()[place.layer], place.block);
}

std::string SourceWriter::filled(std::string_view text, const Fillings& more) const {
  Fillings fillings = more;
  fillings.emplace_back("n", std::to_string(layer_ + 1));
  const NetworkLayer& layer = network_.layers()[layer_];
  for (const Network::Place& place : network_.places()) {
    if (place.layer == layer_) fillings.emplace_back(place.block.name, name_of(place));
  }
  for (const auto& [name, value] : std::visit([](const auto& l) { return l.describe(); }, layer).numbers) {
    fillings.emplace_back(name, float32_text(static_cast<float>(value)));
  }
  const Shape& input = layer_ == 0 ? network_.input() : output_of(network_.layers()[layer_ - 1]);
  constexpr std::string_view kOfImages[] = {"channels", "height", "width"};
  for (std::size_t i = 0; i < input.rank() && input.rank() == 3; ++i) {
    fillings.emplace_back(kOfImages[i], std::to_string(input[i]));
  }
  fillings.emplace_back("features", std::to_string(input[input.rank() - 1]));
  return fill(text, fillings);
}

void SourceWriter::need(std::string_view text) {
  if (std::ranges::find(needed_, text) == needed_.end()) needed_.emplace_back(text);
}

}  // namespace nonlinear
