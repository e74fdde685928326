// How the numbers of one example are arranged: [features], [channels][height][width] or [steps][features], the last
// index running fastest.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>

namespace nonlinear {

class Shape {
 public:
  Shape() = default;  // of nothing
  Shape(std::initializer_list<std::size_t> sizes) {
    for (const std::size_t size : sizes) sizes_[rank_++] = size;
  }

  std::size_t rank() const { return rank_; }
  std::size_t operator[](std::size_t i) const { return sizes_[i]; }
  std::size_t size() const {
    std::size_t product = rank_ == 0 ? 0 : 1;
    for (std::size_t i = 0; i < rank_; ++i) product *= sizes_[i];
    return product;
  }

  // "8 × 14 × 14"
  std::string text() const {
    std::string text;
    for (std::size_t i = 0; i < rank_; ++i) text += (i == 0 ? "" : " × ") + std::to_string(sizes_[i]);
    return text;
  }

  friend bool operator==(const Shape&, const Shape&) = default;

 private:
  std::array<std::size_t, 3> sizes_{};
  std::size_t rank_ = 0;
};

}  // namespace nonlinear
