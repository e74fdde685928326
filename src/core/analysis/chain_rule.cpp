#include "core/analysis/chain_rule.h"

#include <algorithm>
#include <array>

#include "core/analysis/layer_view.h"
#include "core/arguments.h"
#include "core/choice.h"

namespace nonlinear {
namespace {

constexpr std::array<std::string_view, 2> kBlocks{"weights", "biases"};

// What keeps the chain rule from going back through a layer to the weight, if anything does.
std::optional<Error> obstacle(const Network& network, std::size_t i, std::size_t chosen) {
  const NetworkLayer& layer = network.layers()[i];
  const Dense* dense = std::get_if<Dense>(&layer);
  const std::string place = "layers[" + std::to_string(i) + "]";
  if (i == chosen && !dense)
    return Error{"layer", std::to_string(i) + ", " + std::string(kind_of(layer)), "a dense layer"};
  if (dense && dense->input().rank() != 1) {
    return Error{place, "dense on sequences of " + dense->input().text(), "dense layers on features in a row"};
  }
  if (dense || std::holds_alternative<Flatten>(layer) || std::holds_alternative<Dropout>(layer)) return std::nullopt;
  return Error{place, std::string(kind_of(layer)), "dense, flatten or dropout from the chosen layer on"};
}

// Fills in the units of a layer, given ∂L/∂y of each.
ChainLayer layer_of_chain(const Network& network, std::size_t i, const Matrix& inputs, const Trace& trace,
                          const std::vector<double>& upstream) {
  const ActivationFunction& activation = *network.activation(i);
  const auto weights = network.numbers(i, "weights"), biases = network.numbers(i, "biases");
  ChainLayer layer{.layer = i,
                   .activation = activation.contract().id,
                   .units = {},
                   .inputs = first_column(inputs),
                   .weights = {weights.begin(), weights.end()},
                   .biases = {biases.begin(), biases.end()}};
  for (std::size_t unit = 0; unit < upstream.size(); ++unit) {
    const float z = trace.pre_activations.row(unit)[0], y = trace.outputs.row(unit)[0], one = 1;
    float slope;
    activation.backward(&z, &y, &one, &slope, 1);
    layer.units.push_back(
        {.sum = z, .output = y, .upstream = upstream[unit], .slope = slope, .delta = slope * upstream[unit]});
  }
  return layer;
}

// ∂L/∂x of a layer's inputs.
std::vector<double> upstream_below(const ChainLayer& layer) {
  const std::size_t inputs = layer.inputs.size();
  std::vector<double> upstream(inputs);
  for (std::size_t unit = 0; unit < layer.units.size(); ++unit) {
    for (std::size_t i = 0; i < inputs; ++i) {
      upstream[i] += double(layer.weights[unit * inputs + i]) * layer.units[unit].delta;
    }
  }
  return upstream;
}

// layers: as in ChainRule. Walks up from the chosen unit as long as a single unit hears it.
std::vector<ChainFactor> factors_of(const std::vector<ChainLayer>& layers, std::size_t row, double input) {
  std::vector<ChainFactor> factors{{"input", layers.back().layer, input}};  // from the input to the loss
  std::size_t unit = row;
  for (std::size_t i = layers.size(); i-- > 0;) {
    const ChainUnit& here = layers[i].units[unit];
    factors.push_back({"slope", layers[i].layer, here.slope});
    if (i == 0) {
      factors.push_back({"loss", layers[i].layer, here.upstream});
    } else if (layers[i - 1].units.size() > 1) {
      factors.push_back({"upstream", layers[i].layer, here.upstream});
      break;
    } else {
      factors.push_back({"weight", layers[i - 1].layer, layers[i - 1].weights[unit]});
      unit = 0;
    }
  }
  std::ranges::reverse(factors);
  return factors;
}

}  // namespace

Result<ChainRule> chain_rule(const Trainer& run, const ChainQuestion& question) {
  const Network& network = run.network();
  const std::size_t last = network.layers().size() - 1;
  const auto example = whole_number("example", question.example, 0, std::uint32_t(run.data().count() - 1));
  if (!example.ok()) return example.error();
  const auto layer = whole_number("layer", question.layer, 0, std::uint32_t(last));
  if (!layer.ok()) return layer.error();
  const std::size_t chosen = layer.value();
  for (std::size_t i = chosen; i <= last; ++i) {
    if (const auto wrong = obstacle(network, i, chosen)) return *wrong;
  }
  const auto block = std::ranges::find(kBlocks, question.block);
  if (block == kBlocks.end()) return unknown_choice("block", question.block, kBlocks);
  const bool bias = *block == "biases";
  const auto& dense = std::get<Dense>(network.layers()[chosen]);
  const auto row = whole_number("row", question.row, 0, std::uint32_t(dense.units() - 1));
  if (!row.ok()) return row.error();
  const auto column = whole_number("column", question.column, 0, bias ? 0 : std::uint32_t(dense.inputs() - 1));
  if (!column.ok()) return column.error();

  const Batch batch = run.examples(example.value(), 1);
  Pass pass;
  const Matrix& outputs = network.forward(batch.inputs, pass, {.keep_pre_activations = true});
  run.loss().gradient(outputs, batch.targets, pass.traces[last].gradient);

  ChainRule rule{.example = example.value(),
                 .layer = chosen,
                 .row = row.value(),
                 .column = column.value(),
                 .block = *block,
                 .loss = run.loss().total(outputs, batch.targets),
                 .outputs = first_column(outputs),
                 .targets = {},
                 .layers = {},
                 .terms = {},
                 .factors = {}};
  for (std::size_t unit = 0; unit < outputs.rows(); ++unit) rule.targets.push_back(batch.targets.at(unit, 0));

  const std::vector<float> slopes = first_column(pass.traces[last].gradient);
  std::vector<double> upstream(slopes.begin(), slopes.end());
  for (std::size_t i = last + 1; i-- > chosen;) {
    if (!std::holds_alternative<Dense>(network.layers()[i])) continue;  // what neither moves nor scales anything
    const Matrix& inputs = i == 0 ? batch.inputs : pass.traces[i - 1].outputs;
    rule.layers.push_back(layer_of_chain(network, i, inputs, pass.traces[i], upstream));
    if (i > chosen) upstream = upstream_below(rule.layers.back());
  }

  if (rule.layers.size() > 1) {
    const ChainLayer& next = rule.layers[rule.layers.size() - 2];
    for (std::size_t unit = 0; unit < next.units.size(); ++unit) {
      const double weight = next.weights[unit * next.inputs.size() + rule.row], delta = next.units[unit].delta;
      rule.terms.push_back({.unit = unit, .weight = weight, .delta = delta, .product = weight * delta});
    }
  }
  rule.input = bias ? 1 : double(rule.layers.back().inputs[rule.column]);
  rule.factors = factors_of(rule.layers, rule.row, rule.input);
  rule.gradient = 1;
  for (const ChainFactor& factor : rule.factors) rule.gradient *= factor.value;

  network.backward(batch.inputs, pass);
  const std::size_t at = bias ? rule.row : rule.row * dense.inputs() + rule.column;
  rule.back_propagated = network.numbers(chosen, rule.block, pass.gradient)[at];
  return rule;
}

}  // namespace nonlinear
