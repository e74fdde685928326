#include "core/nn/layers/conv2d.h"

#include <algorithm>

#include "core/nn/gemm.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostFilters = 256;
constexpr std::uint32_t kLargestWindow = 15;

// Rows of a plane that is `width` wide: rows × columns of them, `step` apart in both directions.
std::vector<std::uint32_t> grid(std::size_t rows, std::size_t columns, std::size_t step, std::size_t width) {
  std::vector<std::uint32_t> places;
  for (std::size_t y = 0; y < rows; ++y) {
    for (std::size_t x = 0; x < columns; ++x) places.push_back(static_cast<std::uint32_t>((y * width + x) * step));
  }
  return places;
}

// Rows of a window of size × size in each of `planes` planes of height × width.
std::vector<std::uint32_t> window(std::size_t planes, std::size_t size, std::size_t height, std::size_t width) {
  std::vector<std::uint32_t> taps;
  for (std::size_t c = 0; c < planes; ++c) {
    for (const std::uint32_t tap : grid(size, size, 1, width)) {
      taps.push_back(static_cast<std::uint32_t>(c * height * width) + tap);
    }
  }
  return taps;
}

// Copies planes [count][rows][columns] of x into larger ones that are 0 elsewhere: pixel (y, x) goes to
// (y step + margin, x step + margin). Zeros are written when the size changes; later copies leave them alone.
void spread(Rows x, std::size_t columns_of_batch, std::size_t planes, std::size_t rows, std::size_t columns,
            std::size_t step, std::size_t margin, std::size_t height, std::size_t width, Matrix& out) {
  if (out.rows() != planes * height * width || out.columns() != columns_of_batch) {
    out.resize(planes * height * width, columns_of_batch);
    out.zero();
  }
  const float* from = x.data;
  for (std::size_t p = 0; p < planes; ++p) {
    for (std::size_t y = 0; y < rows; ++y) {
      for (std::size_t c = 0; c < columns; ++c, from += x.stride) {
        std::copy_n(from, x.stride, out.row((p * height + y * step + margin) * width + c * step + margin));
      }
    }
  }
}

}  // namespace

Result<Conv2d> Conv2d::create(const Shape& input, OptionReader& reader) {
  const std::size_t filters = reader.whole("filters", std::nullopt, 1, kMostFilters);
  const std::size_t size = reader.whole("size", std::nullopt, 1, kLargestWindow);
  const std::size_t stride = reader.whole("stride", 1, 1, kLargestWindow);
  const std::size_t padding = reader.whole("padding", 0, 0, static_cast<std::uint32_t>(size - 1));
  const ActivationFunction activation = read_activation(reader);
  if (const auto wrong = reader.error()) return *wrong;
  if (input.rank() != 3) {
    return Error{reader.place(), "conv2d on " + input.text(), "images: channels × height × width"};
  }
  if (input[1] + 2 * padding < size || input[2] + 2 * padding < size) {
    return Error{reader.place_of("size"), std::to_string(size),
                 "at most the padded image of " + input.text() + " with padding " + std::to_string(padding)};
  }
  const Shape output{filters, (input[1] + 2 * padding - size) / stride + 1,
                     (input[2] + 2 * padding - size) / stride + 1};
  return Conv2d(input, output, activation, size, stride, padding);
}

Options Conv2d::describe() const {
  Options options(std::string(kind), {{"filters", double(output_[0])},
                                      {"size", double(size_)},
                                      {"stride", double(stride_)},
                                      {"padding", double(padding_)}});
  describe_activation(activation_, options);
  return options;
}

Conv2d::Conv2d(const Shape& input, const Shape& output, const ActivationFunction& activation, std::size_t size,
               std::size_t stride, std::size_t padding)
    : input_(input), output_(output), activation_(activation), size_(size), stride_(stride), padding_(padding) {
  const std::size_t height = input[1] + 2 * padding, width = input[2] + 2 * padding;
  taps_ = window(input[0], size, height, width);
  places_ = grid(output[1], output[2], stride, width);
  const std::size_t back_height = input[1] + size - 1, back_width = input[2] + size - 1;
  back_taps_ = window(output[0], size, back_height, back_width);
  back_places_ = grid(input[1], input[2], 1, back_width);
}

std::vector<ParameterBlock> Conv2d::parameters() const {
  const std::size_t area = size_ * size_;
  return {{.name = "weights",
           .fan_in = taps_.size(),
           .fan_out = output_[0] * area,
           .rows = output_[0],
           .columns = taps_.size()},
          {.name = "biases", .role = ParameterBlock::Role::kBiases, .rows = output_[0]}};
}

const Matrix& Conv2d::padded(const Matrix& x, Trace& trace) const {
  if (padding_ == 0) return x;
  spread(x, x.columns(), input_[0], input_[1], input_[2], 1, padding_, input_[1] + 2 * padding_,
         input_[2] + 2 * padding_, trace.extra);
  return trace.extra;
}

void Conv2d::forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const {
  trace.outputs.resize(output_.size(), x.columns());
  Matrix& sums = sums_of_layer(activation_, trace, context);
  sums.resize(output_.size(), x.columns());
  weighted_sums({parameters, taps_.size(), 1}, parameters + weights(), taps_, places_, padded(x, trace), sums);
  activate(activation_, sums, trace);
}

void Conv2d::backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const {
  Matrix& dz = trace.gradient;
  activation_.backward(trace.pre_activations.data(), trace.outputs.data(), dz.data(), dz.data(), dz.whole_blocks());
  weight_gradients(taps_, places_, dz, padding_ == 0 ? x : trace.extra, gradient, gradient + weights());
  if (dx != nullptr) input_gradient(parameters, trace, *dx);
}

// dx[c][y][x] = Σ_o Σ_i Σ_j w[o][c][i][j] dz[o][…]: a convolution of dz, spread by the stride, with each window turned
// by half a circle.
void Conv2d::input_gradient(const float* parameters, Trace& trace, Matrix& dx) const {
  const Matrix& dz = trace.gradient;
  spread(dz, dz.columns(), output_[0], output_[1], output_[2], stride_, size_ - 1 - padding_, input_[1] + size_ - 1,
         input_[2] + size_ - 1, trace.extra_gradient);

  const std::size_t area = size_ * size_, channels = input_[0], filters = output_[0];
  trace.turned.resize(channels * filters * area);
  for (std::size_t c = 0; c < channels; ++c) {
    for (std::size_t o = 0; o < filters; ++o) {
      const float* window = parameters + (o * channels + c) * area;
      std::reverse_copy(window, window + area, trace.turned.data() + (c * filters + o) * area);
    }
  }
  dx.resize(input_.size(), dz.columns());
  weighted_sums({trace.turned.data(), filters * area, 1}, nullptr, back_taps_, back_places_, trace.extra_gradient, dx);
}

}  // namespace nonlinear
