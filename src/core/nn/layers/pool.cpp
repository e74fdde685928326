#include "core/nn/layers/pool.h"

#include <algorithm>

namespace nonlinear {
namespace {

constexpr std::uint32_t kLargestWindow = 15;

F32x4 add_where(Mask4 mask, F32x4 addend, F32x4 sum) { return sum + select(mask, addend, F32x4(0)); }

}  // namespace

Result<PoolWindows> PoolWindows::create(const Shape& input, OptionReader& reader) {
  const std::size_t size = reader.whole("size", std::nullopt, 1, kLargestWindow);
  const std::size_t stride = reader.whole("stride", double(size), 1, kLargestWindow);
  const std::size_t padding = reader.whole("padding", 0, 0, static_cast<std::uint32_t>(size / 2));
  if (const auto wrong = reader.error()) return *wrong;
  if (input.rank() != 3) {
    return Error{reader.place(), reader.kind() + " on " + input.text(), "images: channels × height × width"};
  }
  if (input[1] + 2 * padding < size || input[2] + 2 * padding < size) {
    return Error{reader.place_of("size"), std::to_string(size),
                 "at most the padded image of " + input.text() + " with padding " + std::to_string(padding)};
  }
  const Shape output{input[0], (input[1] + 2 * padding - size) / stride + 1,
                     (input[2] + 2 * padding - size) / stride + 1};
  return PoolWindows(input, output, size, stride, padding);
}

Options PoolWindows::describe(std::string_view kind) const {
  return {std::string(kind), {{"size", double(size_)}, {"stride", double(stride_)}, {"padding", double(padding_)}}};
}

PoolWindows::PoolWindows(const Shape& input, const Shape& output, std::size_t size, std::size_t stride,
                         std::size_t padding)
    : input_(input), output_(output), size_(size), stride_(stride), padding_(padding) {
  begins_.push_back(0);
  // The part of a window that lies inside, of `length` pixels: [first, second).
  const auto inside = [&](std::size_t place, std::size_t length) {
    const std::size_t begin = place * stride, end = std::min(begin + size, length + padding);
    return std::pair(begin < padding ? 0 : begin - padding, end - padding);
  };
  for (std::size_t c = 0; c < output[0]; ++c) {
    for (std::size_t y = 0; y < output[1]; ++y) {
      for (std::size_t x = 0; x < output[2]; ++x) {
        const auto [top, bottom] = inside(y, input[1]);
        const auto [left, right] = inside(x, input[2]);
        for (std::size_t i = top; i < bottom; ++i) {
          for (std::size_t j = left; j < right; ++j) {
            rows_.push_back(static_cast<std::uint32_t>((c * input[1] + i) * input[2] + j));
          }
        }
        begins_.push_back(static_cast<std::uint32_t>(rows_.size()));
      }
    }
  }
}

void Largest::forward(const PoolWindows& windows, Rows x, MutableRows y) {
  windows.each([&](std::size_t out, std::span<const std::uint32_t> rows) {
    for (std::size_t b = 0; b < x.stride; b += kLanes) {
      F32x4 largest = load(x.row(rows[0]) + b);
      for (std::size_t i = 1; i < rows.size(); ++i) largest = pmax(largest, load(x.row(rows[i]) + b));
      store(y.row(out) + b, largest);
    }
  });
}

void Largest::backward(const PoolWindows& windows, Rows x, Rows y, Rows dy, MutableRows dx) {
  windows.each([&](std::size_t out, std::span<const std::uint32_t> rows) {
    for (std::size_t b = 0; b < x.stride; b += kLanes) {
      const F32x4 largest = load(y.row(out) + b);
      F32x4 rest = load(dy.row(out) + b);  // what no pixel has got yet
      for (const std::uint32_t row : rows) {
        const Mask4 here = load(x.row(row) + b) == largest;
        float* gradient = dx.row(row) + b;
        store(gradient, add_where(here, rest, load(gradient)));
        rest = select(here, F32x4(0), rest);
      }
    }
  });
}

void Mean::forward(const PoolWindows& windows, Rows x, MutableRows y) {
  const F32x4 share(1 / static_cast<float>(windows.size() * windows.size()));
  windows.each([&](std::size_t out, std::span<const std::uint32_t> rows) {
    for (std::size_t b = 0; b < x.stride; b += kLanes) {
      F32x4 sum;
      for (const std::uint32_t row : rows) sum += load(x.row(row) + b);
      store(y.row(out) + b, sum * share);
    }
  });
}

void Mean::backward(const PoolWindows& windows, Rows x, Rows, Rows dy, MutableRows dx) {
  const F32x4 share(1 / static_cast<float>(windows.size() * windows.size()));
  windows.each([&](std::size_t out, std::span<const std::uint32_t> rows) {
    for (std::size_t b = 0; b < x.stride; b += kLanes) {
      const F32x4 part = load(dy.row(out) + b) * share;
      for (const std::uint32_t row : rows) store(dx.row(row) + b, load(dx.row(row) + b) + part);
    }
  });
}

}  // namespace nonlinear
