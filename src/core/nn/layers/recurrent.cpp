#include "core/nn/layers/recurrent.h"

#include <algorithm>
#include <array>

#include "core/nn/gemm.h"

namespace nonlinear {
namespace {

constexpr std::array<std::string_view, 2> kReturns{"last", "every"};

}  // namespace

Result<Recurrent> Recurrent::create(const Shape& input, OptionReader& reader) {
  const std::size_t units = reader.whole("units", std::nullopt, 1, kMostUnits);
  const ActivationFunction activation = read_activation(reader, "tanh");
  const bool every = reader.choice("returns", "last", kReturns) == "every";
  const std::size_t truncate = reader.whole("truncate", 0, 0, 1'000'000);
  const std::size_t biases = reader.whole("biases", 2, 0, 2);
  if (const auto wrong = reader.error()) return *wrong;
  if (input.rank() != 2) return Error{reader.place(), "recurrent on " + input.text(), "sequences: steps × features"};
  return Recurrent(input, every ? Shape{input[0], units} : Shape{units}, activation, units, truncate, biases);
}

Options Recurrent::describe() const {
  Options options(std::string(kind),
                  {{"units", double(units_)}, {"truncate", double(truncate_)}, {"biases", double(biases_)}},
                  {{"returns", returns_every() ? "every" : "last"}});
  describe_activation(activation_, options);
  return options;
}

std::vector<ParameterBlock> Recurrent::parameters() const {
  using Role = ParameterBlock::Role;
  std::vector<ParameterBlock> blocks{
      {.name = "weights", .fan_in = features(), .fan_out = units_, .rows = units_, .columns = features()},
      {.name = "recurrent_weights",
       .role = Role::kRecurrentWeights,
       .fan_in = units_,
       .fan_out = units_,
       .rows = units_,
       .columns = units_}};
  if (biases_ > 0) blocks.push_back({.name = "biases", .role = Role::kBiases, .rows = units_});
  if (biases_ > 1) blocks.push_back({.name = "recurrent_biases", .role = Role::kBiases, .rows = units_});
  return blocks;
}

void Recurrent::forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const {
  Matrix& states = trace.extra;
  states.resize(steps() * units_, x.columns());
  const bool keep = context.keep_pre_activations || !activation_.has_slope_from_value();
  if (keep) trace.pre_activations.resize(steps() * units_, x.columns());
  else trace.pre_activations.resize(0, 0);
  Matrix& sums = keep ? trace.pre_activations : states;

  const Weights input_weights{parameters, features(), 1};
  const Weights recurrent_weights{parameters + units_ * features(), units_, 1};
  const float* first_biases = recurrent_weights.data + units_ * units_;
  trace.turned.assign(units_, 0.0f);  // both biases in one
  for (std::size_t i = 0; i < biases_ * units_; ++i) trace.turned[i % units_] += first_biases[i];

  weighted_sums(steps(), input_weights, trace.turned.data(), x, sums);
  trace.packed.pack(recurrent_weights, units_, units_);
  for (std::size_t t = 0; t < steps(); ++t) {
    const MutableRows z = MutableRows(sums).from(t * units_, units_);
    if (t > 0) trace.packed.add_sums(Rows(states).from((t - 1) * units_, units_), z);
    activation_.value(z.data, states.row(t * units_), z.count * z.stride);
  }
  const std::size_t answered = output_.size();
  trace.outputs.resize(answered, x.columns());
  std::copy_n(states.row(steps() * units_ - answered), answered * x.stride(), trace.outputs.data());
}

void Recurrent::backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const {
  const Matrix& states = trace.extra;
  Matrix& dz = trace.extra_gradient;
  dz.resize(states.rows(), states.columns());
  const std::size_t answered = output_.size(), silent = states.rows() - answered;
  std::fill_n(dz.data(), silent * dz.stride(), 0.0f);
  std::copy_n(trace.gradient.data(), answered * dz.stride(), dz.row(silent));

  trace.packed.pack({parameters + units_ * features(), 1, units_}, units_, units_);
  for (std::size_t t = steps(); t-- > 0;) {
    const MutableRows here = MutableRows(dz).from(t * units_, units_);
    if (t + 1 < steps() && !cut_before(t + 1)) {
      trace.packed.add_sums(Rows(dz).from((t + 1) * units_, units_), here);
    }
    const float* z = trace.pre_activations.rows() == 0 ? nullptr : trace.pre_activations.row(t * units_);
    activation_.backward(z, states.row(t * units_), here.data, here.data, here.count * here.stride);
  }

  float* recurrent_gradient = gradient + units_ * features();
  float* bias_gradient = recurrent_gradient + units_ * units_;
  weight_gradients(steps(), dz, x, gradient, biases_ > 0 ? bias_gradient : nullptr);
  if (biases_ > 1) std::copy_n(bias_gradient, units_, bias_gradient + units_);
  if (steps() > 1) {
    const std::size_t rows = (steps() - 1) * units_;
    weight_gradients(steps() - 1, Rows(dz).from(units_, rows), Rows(states).from(0, rows), recurrent_gradient, nullptr);
  } else {
    std::fill_n(recurrent_gradient, units_ * units_, 0.0f);
  }
  if (dx == nullptr) return;
  dx->resize(input_.size(), dz.columns());
  weighted_sums(steps(), {parameters, 1, features()}, nullptr, dz, *dx);
}

}  // namespace nonlinear
