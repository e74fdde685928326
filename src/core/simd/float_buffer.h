// Floats at an address that vectors like: the start of a cache line. A vector across two lines costs a load more.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>

namespace nonlinear {

class FloatBuffer {
 public:
  // All zeros. Null where there is not enough memory. size: from 1
  static std::shared_ptr<FloatBuffer> create(std::size_t size) {
    const std::size_t bytes = (size * sizeof(float) + kLine - 1) / kLine * kLine;
    auto* floats = static_cast<float*>(std::aligned_alloc(kLine, bytes));
    if (floats == nullptr) return nullptr;
    std::fill_n(floats, size, 0.0f);
    return std::shared_ptr<FloatBuffer>(new FloatBuffer(floats, size));
  }

  float* data() { return floats_.get(); }
  std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t kLine = 64;
  struct Free {
    void operator()(float* floats) const { std::free(floats); }
  };

  FloatBuffer(float* floats, std::size_t size) : floats_(floats), size_(size) {}

  std::unique_ptr<float, Free> floats_;
  std::size_t size_;
};

}  // namespace nonlinear
