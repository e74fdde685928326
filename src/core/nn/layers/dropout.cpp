#include "core/nn/layers/dropout.h"

namespace nonlinear {

Result<Dropout> Dropout::create(const Shape& input, OptionReader& reader) {
  const auto share = static_cast<float>(reader.between("share", 0.5, 0, 0.95));
  if (const auto wrong = reader.error()) return *wrong;
  return Dropout(input, share);
}

Options Dropout::describe() const { return {std::string(kind), {{"share", share_}}}; }

// The mask, 0 or 1 / (1 - share) for each number, stays in trace.extra for the way back.
void Dropout::forward(const float*, const Matrix& x, Trace& trace, const Context& context) const {
  Matrix& mask = trace.extra;
  mask.resize(x.rows(), x.columns());
  trace.outputs.resize(x.rows(), x.columns());
  const float kept = 1 / (1 - share_);
  for (std::size_t r = 0; r < x.rows(); ++r) {
    for (std::size_t b = 0; b < x.columns(); ++b) {
      mask.row(r)[b] = context.dropout == nullptr ? 1 : context.dropout->uniform() < share_ ? 0 : kept;
    }
  }
  mask.zero_padding();
  for (std::size_t i = 0; i < x.size(); ++i) trace.outputs.data()[i] = x.data()[i] * mask.data()[i];
}

void Dropout::backward(const float*, const Matrix& x, Trace& trace, float*, Matrix* dx) const {
  if (dx == nullptr) return;
  dx->resize(x.rows(), x.columns());
  for (std::size_t i = 0; i < x.size(); ++i) dx->data()[i] = trace.gradient.data()[i] * trace.extra.data()[i];
}

}  // namespace nonlinear
