// A vector of floats that starts at a cache line, so that no load of four crosses into the next one.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>
#include <vector>

namespace nonlinear {

template <class T>
struct LineAllocator {
  using value_type = T;
  static constexpr std::size_t kLine = 64;

  LineAllocator() = default;
  template <class U>
  LineAllocator(const LineAllocator<U>&) {}

  T* allocate(std::size_t count) {
    void* memory = std::aligned_alloc(kLine, (count * sizeof(T) + kLine - 1) / kLine * kLine);
    if (memory == nullptr) std::abort();  // sizes are bounded where networks and data are checked
    return static_cast<T*>(memory);
  }
  void deallocate(T* memory, std::size_t) { std::free(memory); }

  friend bool operator==(const LineAllocator&, const LineAllocator&) { return true; }
};

using AlignedVector = std::vector<float, LineAllocator<float>>;

}  // namespace nonlinear
