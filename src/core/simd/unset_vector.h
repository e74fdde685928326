// A vector of floats that are not set to zero first: for results that are large and written at once.
#pragma once

#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace nonlinear {

template <class T>
struct UnsetAllocator : std::allocator<T> {
  template <class U>
  struct rebind {
    using other = UnsetAllocator<U>;
  };

  template <class U>
  void construct(U* place) {
    ::new (static_cast<void*>(place)) U;
  }
  template <class U, class... Arguments>
  void construct(U* place, Arguments&&... arguments) {
    ::new (static_cast<void*>(place)) U(std::forward<Arguments>(arguments)...);
  }
};

using UnsetVector = std::vector<float, UnsetAllocator<float>>;

}  // namespace nonlinear
