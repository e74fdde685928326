// A seeded stream of random numbers: PCG32, the generator of M. E. O'Neill, "PCG: A Family of Simple Fast
// Space-Efficient Statistically Good Algorithms for Random Number Generation", 2014 (XSH-RR 64/32).
//
// Integers and uniform numbers are the same bits on every build. Normal numbers go through a double logarithm and are
// rounded to float32 once, so that the last bit of a library's logarithm reaches the result about once in 2^28 draws.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace nonlinear {

class Random {
 public:
  // Streams of one seed are independent: weights, batch order and data each have their own, so that a change of the
  // network leaves the data as they are.
  enum class Stream : std::uint64_t { kWeights = 1, kOrder = 2, kData = 3, kDropout = 4 };

  Random(std::uint32_t seed, Stream stream)
      : state_(mix(seed)), increment_(mix(static_cast<std::uint64_t>(stream)) | 1) {
    next();  // the first number knows nothing of the stream yet
  }

  // Uniform over all 2^32 values.
  std::uint32_t next() {
    const std::uint64_t old = state_;
    state_ = old * 6364136223846793005u + increment_;
    const auto shifted = static_cast<std::uint32_t>(((old >> 18) ^ old) >> 27);
    const auto turn = static_cast<std::uint32_t>(old >> 59);
    return (shifted >> turn) | (shifted << ((32 - turn) & 31));
  }

  // Uniform over the 2^24 multiples of 2^-24 in [0, 1): each is a float32.
  float uniform() { return static_cast<float>(next() >> 8) * 0x1p-24f; }

  // Uniform over [low, high).
  float uniform(float low, float high) { return low + (high - low) * uniform(); }

  // A whole number below `bound` (at least 1), every one equally likely: draws from the incomplete last round of
  // 2^32 / bound are thrown away.
  std::uint32_t below(std::uint32_t bound) {
    const std::uint32_t threshold = (0u - bound) % bound;
    for (;;) {
      const std::uint32_t draw = next();
      if (draw >= threshold) return draw % bound;
    }
  }

  // Mean 0, variance 1: Marsaglia's polar method. The second number of each pair is kept for the next call.
  float normal() {
    if (has_spare_) {
      has_spare_ = false;
      return spare_;
    }
    double u, v, s;
    do {
      u = 2.0 * uniform() - 1;
      v = 2.0 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    const double scale = std::sqrt(-2 * std::log(s) / s);
    spare_ = static_cast<float>(v * scale);
    has_spare_ = true;
    return static_cast<float>(u * scale);
  }

  // Fisher and Yates: every order is equally likely.
  template <class T>
  void shuffle(std::span<T> items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  // Spreads neighbouring seeds over all 64 bits, or their first numbers would be alike: the finisher of SplitMix64
  // (Steele, Lea & Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
  static std::uint64_t mix(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
  }

  std::uint64_t state_;
  std::uint64_t increment_;  // odd; names the stream
  float spare_ = 0;
  bool has_spare_ = false;
};

}  // namespace nonlinear
