#include "core/nn/layers/flatten.h"

#include <algorithm>

namespace nonlinear {

Result<Flatten> Flatten::create(const Shape& input, OptionReader& reader) {
  if (const auto wrong = reader.error()) return *wrong;
  return Flatten(input);
}

Options Flatten::describe() const { return std::string(kind); }

void Flatten::forward(const float*, const Matrix& x, Trace& trace, const Context&) const {
  trace.outputs.resize(x.rows(), x.columns());
  std::copy_n(x.data(), x.size(), trace.outputs.data());
}

void Flatten::backward(const float*, const Matrix& x, Trace& trace, float*, Matrix* dx) const {
  if (dx == nullptr) return;
  dx->resize(x.rows(), x.columns());
  std::copy_n(trace.gradient.data(), x.size(), dx->data());
}

}  // namespace nonlinear
