#include "core/nn/layers/dense.h"

#include "core/nn/gemm.h"

namespace nonlinear {

Result<Dense> Dense::create(const Shape& input, OptionReader& reader) {
  const std::size_t units = reader.whole("units", std::nullopt, 1, kMostUnits);
  const ActivationFunction activation = read_activation(reader);
  if (const auto wrong = reader.error()) return *wrong;
  if (input.rank() == 3) {
    return Error{reader.place(), "dense on images of " + input.text(), "a flatten layer before it"};
  }
  return Dense(input, input.rank() == 2 ? Shape{input[0], units} : Shape{units}, activation);
}

Options Dense::describe() const {
  Options options(std::string(kind), {{"units", double(units_)}});
  describe_activation(activation_, options);
  return options;
}

std::vector<ParameterBlock> Dense::parameters() const {
  return {{.name = "weights", .fan_in = inputs_, .fan_out = units_, .rows = units_, .columns = inputs_},
          {.name = "biases", .role = ParameterBlock::Role::kBiases, .rows = units_}};
}

void Dense::forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const {
  trace.outputs.resize(steps_ * units_, x.columns());
  const float* biases = parameters + units_ * inputs_;
  if (small_ != nullptr && x.stride() <= kSmallExamples && !context.keep_pre_activations) {
    trace.pre_activations.resize(0, 0);
    small_->forward[x.stride() / kLanes - 1](parameters, biases, x.data(), inputs_, trace.outputs.data(), units_);
    return;
  }
  Matrix& sums = sums_of_layer(activation_, trace, context);
  sums.resize(steps_ * units_, x.columns());
  const Weights weights{parameters, inputs_, 1};
  if (steps_ == 1) weighted_sums(weights, biases, x, sums);
  else weighted_sums(steps_, weights, biases, x, sums);
  activate(activation_, sums, trace);
}

void Dense::backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const {
  Matrix& dz = trace.gradient;
  float* bias_gradient = gradient + units_ * inputs_;
  if (small_ != nullptr && dz.stride() <= kSmallExamples) {
    small_->backward[dz.stride() / kLanes - 1](trace.outputs.data(), dz.data(), units_, x.data(), inputs_, gradient,
                                               bias_gradient);
  } else {
    activation_.backward(trace.pre_activations.data(), trace.outputs.data(), dz.data(), dz.data(), dz.whole_blocks());
    if (steps_ == 1) weight_gradients(dz, x, gradient, bias_gradient);
    else weight_gradients(steps_, dz, x, gradient, bias_gradient);
  }
  if (dx == nullptr) return;
  dx->resize(steps_ * inputs_, dz.columns());
  const Weights back{parameters, 1, inputs_};
  if (steps_ == 1) weighted_sums(back, nullptr, dz, *dx);
  else weighted_sums(steps_, back, nullptr, dz, *dx);
}

}  // namespace nonlinear
