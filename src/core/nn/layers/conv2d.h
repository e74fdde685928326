// conv2d: the same small window of weights slides over images; each filter makes one new image.
//
//   z[o][y][x] = b[o] + Σ_c Σ_i Σ_j w[o][c][i][j] input[c][y stride + i - padding][x stride + j - padding]
//
// with zeros outside the image: a cross-correlation, as torch.nn.Conv2d computes it. Output images have
// (size of the image + 2 padding - size) / stride + 1 rows, rounded down.
//
// Options: filters, size (of the square window), stride (1), padding (0), activation, parameters (of the activation).
#pragma once

#include "core/nn/layers/layer.h"

namespace nonlinear {

class Conv2d {
 public:
  static constexpr std::string_view kind = "conv2d";
  static Result<Conv2d> create(const Shape& input, OptionReader& reader);
  Options describe() const;

  const Shape& input() const { return input_; }    // [channels][height][width]
  const Shape& output() const { return output_; }  // [filters][height][width]
  const ActivationFunction* activation() const { return &activation_; }
  std::size_t size() const { return size_; }
  std::size_t stride() const { return stride_; }
  std::size_t padding() const { return padding_; }

  // weights [filters][channels][size][size], biases [filters]
  std::vector<ParameterBlock> parameters() const;

  void forward(const float* parameters, const Matrix& x, Trace& trace, const Context& context) const;
  void backward(const float* parameters, const Matrix& x, Trace& trace, float* gradient, Matrix* dx) const;

 private:
  Conv2d(const Shape& input, const Shape& output, const ActivationFunction& activation, std::size_t size,
         std::size_t stride, std::size_t padding);

  std::size_t weights() const { return output_[0] * taps_.size(); }
  const Matrix& padded(const Matrix& x, Trace& trace) const;
  void input_gradient(const float* parameters, Trace& trace, Matrix& dx) const;

  Shape input_, output_;
  ActivationFunction activation_;
  std::size_t size_, stride_, padding_;
  // Rows of the padded input: where the window begins at each place, and how far each weight's pixel is from there.
  std::vector<std::uint32_t> places_, taps_;
  // The same on the way back, on planes of gradients that are spread and padded so that a full window fits everywhere.
  std::vector<std::uint32_t> back_places_, back_taps_;
};

}  // namespace nonlinear
