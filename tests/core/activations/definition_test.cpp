// The double-precision definitions themselves, against mathematics they were not written from.
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/activations/all.h"
#include "core/activations/samples.h"

using namespace nonlinear;

TEST_CASE("the exact slope is what a central difference of the exact value tends to", "[definition]") {
  // Four points: wrong by h⁴ f⁽⁵⁾ / 30, below 1e-12 at any steepness, and by rounding / h < 1e-10. No point of the grid
  // lies within 2h of a kink.
  constexpr double h = 1e-4;
  for (const Activation& entry : activations()) {
    for (const ActivationFunction& f : variants(entry)) {
      for (const float x : grid(-20, 20, 4001)) {
        CAPTURE(f.contract().id, f.parameters(), x);
        const double near = f.exact(x + h) - f.exact(x - h), far = f.exact(x + 2 * h) - f.exact(x - 2 * h);
        const double difference = (8 * near - far) / (12 * h);
        CHECK(std::fabs(difference - f.exact_slope(x)) < 1e-9);
      }
    }
  }
}

TEST_CASE("the exact slope from the value is the exact slope", "[definition]") {
  // Not beyond ±10: a double near 1 no longer knows its distance from 1.
  for (const Activation& entry : activations()) {
    if (entry.exact_slope_from_value == nullptr) continue;
    for (const ActivationFunction& f : variants(entry)) {
      for (const float x : grid(-10, 10, 4001)) {
        CAPTURE(f.contract().id, f.parameters(), x);
        CHECK(std::fabs(f.exact_slope_from_value(f.exact(x)) - f.exact_slope(x)) <= 1e-15);
      }
    }
  }
}

TEST_CASE("tanh(x) is 2 sigmoid(2x) - 1", "[definition][tanh][sigmoid]") {
  for (const float x : grid(-20, 20, 4001)) {
    CAPTURE(x);
    CHECK(std::fabs(Tanh{}.exact(x) - (2 * Sigmoid{}.exact(2.0 * x) - 1)) < 1e-15);
  }
}

TEST_CASE("sigmoid(x) and sigmoid(-x) add up to 1", "[definition][sigmoid]") {
  for (const float x : grid(-20, 20, 4001)) CHECK(std::fabs(Sigmoid{}.exact(x) + Sigmoid{}.exact(-x) - 1) < 1e-15);
}

TEST_CASE("relu(x) - relu(-x) is x", "[definition][relu]") {
  for (const float x : grid(-20, 20, 4001)) CHECK(Relu{}.exact(x) - Relu{}.exact(-x) == x);
}

TEST_CASE("leaky ReLU is ReLU with a leak of 0 and the identity with a leak of 1", "[definition][leaky_relu]") {
  for (const float x : grid(-20, 20, 4001)) {
    CHECK(LeakyRelu{0}.exact(x) == Relu{}.exact(x));
    CHECK(LeakyRelu{1}.exact(x) == double(x));
    CHECK(LeakyRelu{0.25f}.exact(x) == Relu{}.exact(x) - 0.25 * Relu{}.exact(-x));
  }
}

TEST_CASE("known numbers come out", "[definition]") {
  // Abramowitz & Stegun, table 4.15 for tanh; logarithms for the sigmoid: odds of 3 to 1 are 3/4.
  CHECK(std::fabs(Tanh{}.exact(1) - 0.76159416) < 5e-9);
  CHECK(std::fabs(Tanh{}.exact(0.5) - 0.46211716) < 5e-9);
  CHECK(std::fabs(Sigmoid{}.exact(std::log(3.0)) - 0.75) < 1e-15);
  CHECK(Sigmoid{}.exact_slope(0) == 0.25);
  CHECK(Tanh{}.exact_slope(0) == 1);
}
