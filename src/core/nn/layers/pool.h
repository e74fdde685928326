// max_pool and average_pool: each window of an image becomes one number, its largest or its mean.
//
// Windows reach over the image's edge where there is padding. As in PyTorch, what lies outside is never the largest,
// but counts as 0 in the mean; of equal largest numbers the first one gets the gradient.
//
// Options: size (of the square window), stride (size), padding (0, at most half the size).
#pragma once

#include "core/nn/layers/layer.h"

namespace nonlinear {

// What both pools share: the rows of the image in each window.
class PoolWindows {
 public:
  static Result<PoolWindows> create(const Shape& input, OptionReader& reader);
  Options describe(std::string_view kind) const;

  const Shape& input() const { return input_; }
  const Shape& output() const { return output_; }
  std::size_t size() const { return size_; }
  std::size_t stride() const { return stride_; }
  std::size_t padding() const { return padding_; }

  // visit(output row, input rows of its window)
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t i = 0; i + 1 < begins_.size(); ++i) {
      visit(i, std::span(rows_).subspan(begins_[i], begins_[i + 1] - begins_[i]));
    }
  }

 private:
  PoolWindows(const Shape& input, const Shape& output, std::size_t size, std::size_t stride, std::size_t padding);

  Shape input_, output_;
  std::size_t size_, stride_, padding_;
  std::vector<std::uint32_t> begins_, rows_;
};

template <class Rule>
class Pool {
 public:
  static constexpr std::string_view kind = Rule::kind;
  static Result<Pool> create(const Shape& input, OptionReader& reader) {
    auto windows = PoolWindows::create(input, reader);
    if (!windows.ok()) return windows.error();
    return Pool(std::move(windows.value()));
  }
  Options describe() const { return windows_.describe(kind); }

  const Shape& input() const { return windows_.input(); }
  const Shape& output() const { return windows_.output(); }
  const ActivationFunction* activation() const { return nullptr; }
  std::vector<ParameterBlock> parameters() const { return {}; }
  const PoolWindows& windows() const { return windows_; }

  void forward(const float*, const Matrix& x, Trace& trace, const Context&) const {
    trace.outputs.resize(output().size(), x.columns());
    Rule::forward(windows_, x, trace.outputs);
  }
  void backward(const float*, const Matrix& x, Trace& trace, float*, Matrix* dx) const {
    if (dx == nullptr) return;
    dx->resize(input().size(), x.columns());
    dx->zero();
    Rule::backward(windows_, x, trace.outputs, trace.gradient, *dx);
  }

 private:
  explicit Pool(PoolWindows windows) : windows_(std::move(windows)) {}

  PoolWindows windows_;
};

struct Largest {
  static constexpr std::string_view kind = "max_pool";
  static void forward(const PoolWindows& windows, Rows x, MutableRows y);
  static void backward(const PoolWindows& windows, Rows x, Rows y, Rows dy, MutableRows dx);
};
struct Mean {
  static constexpr std::string_view kind = "average_pool";
  static void forward(const PoolWindows& windows, Rows x, MutableRows y);
  static void backward(const PoolWindows& windows, Rows x, Rows y, Rows dy, MutableRows dx);
};

using MaxPool = Pool<Largest>;
using AveragePool = Pool<Mean>;

}  // namespace nonlinear
