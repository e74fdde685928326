// Zeros, infinities, NaN and the ends of the float range.
#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/activations/samples.h"

using namespace nonlinear;

namespace {

constexpr Kernel kValue = &ActivationFunction::value;

const Activation& entry(std::string_view id) { return *find_activation(id).value(); }
float value(std::string_view id, float x) { return applied(kValue, entry(id), x); }
float slope(std::string_view id, float x) { return applied(&ActivationFunction::slope, entry(id), x); }
float slope_from_value(std::string_view id, float y) {
  return applied(&ActivationFunction::slope_from_value, entry(id), y);
}
bool is_minus_zero(float x) { return std::bit_cast<std::uint32_t>(x) == 0x80000000u; }

}  // namespace

TEST_CASE("NaN goes in and comes out of every function", "[activations][special]") {
  for (const Activation& activation : activations()) {
    CAPTURE(activation.contract.id);
    CHECK(std::isnan(applied(kValue, activation, kNaN)));
    CHECK(std::isnan(applied(kValue, activation, -kNaN)));
  }
}

TEST_CASE("NaN beside numbers spoils no neighbour", "[activations][special]") {
  for (const Activation& activation : activations()) {
    CAPTURE(activation.contract.id);
    const std::vector<float> y = applied(kValue, activation, {1, kNaN, 1, 1, kNaN});
    CHECK(y[0] == applied(kValue, activation, 1.0f));
    CHECK(y[2] == y[0]);
    CHECK(y[3] == y[0]);
  }
}

TEST_CASE("relu and identity hand zeros, denormals and infinities on unchanged", "[activations][special]") {
  for (const std::string_view id : {"identity", "relu"}) {
    CAPTURE(id);
    CHECK(is_minus_zero(value(id, -0.0f)));
    CHECK(value(id, 1e-45f) == 1e-45f);
    CHECK(value(id, kInf) == kInf);
  }
  CHECK(value("identity", -kInf) == -kInf);
  CHECK(value("relu", -kInf) == 0);
  CHECK(value("relu", -1e-45f) == 0);
}

TEST_CASE("the slope of relu at 0 is 0, from either zero and from the value", "[activations][special][relu]") {
  CHECK(slope("relu", 0.0f) == 0);
  CHECK(slope("relu", -0.0f) == 0);
  CHECK(slope_from_value("relu", 0.0f) == 0);
  CHECK(slope("relu", 1e-45f) == 1);
  CHECK(slope("relu", -1e-45f) == 0);
}

TEST_CASE("the slope of relu at NaN is NaN, not that of a dead unit", "[activations][special][relu]") {
  CHECK(std::isnan(slope("relu", kNaN)));
  CHECK(std::isnan(slope_from_value("relu", kNaN)));
}

TEST_CASE("sigmoid saturates to exactly 0 and 1 and overflows nowhere", "[activations][special][sigmoid]") {
  for (const float far : {1e4f, 3e38f, kInf}) {
    CAPTURE(far);
    CHECK(value("sigmoid", far) == 1);
    CHECK(value("sigmoid", -far) == 0);
    CHECK(slope("sigmoid", far) == 0);
    CHECK(slope("sigmoid", -far) == 0);
  }
  CHECK(value("sigmoid", 0.0f) == 0.5f);
  CHECK(value("sigmoid", -0.0f) == 0.5f);
}

TEST_CASE("sigmoid falls through the denormals before it reaches 0", "[activations][special][sigmoid]") {
  CHECK(value("sigmoid", -100.0f) > 0);
  CHECK(value("sigmoid", -100.0f) < 1.17549435e-38f);
  CHECK(value("sigmoid", -103.0f) > 0);
  CHECK(value("sigmoid", -105.0f) == 0);
}

TEST_CASE("the slope of sigmoid at ±20 is 2e-9 on both sides, not 0", "[activations][special][sigmoid]") {
  CHECK(slope("sigmoid", 20.0f) == slope("sigmoid", -20.0f));
  CHECK(std::fabs(slope("sigmoid", 20.0f) / 2.0611536e-9f - 1) < 1e-6f);
}

TEST_CASE("tanh reaches exactly ±1 and never leaves [-1, 1]", "[activations][special][tanh]") {
  for (const float far : {8.2f, 9.0f, 1e4f, 3e38f, kInf}) {
    CAPTURE(far);
    CHECK(value("tanh", far) == 1);
    CHECK(value("tanh", -far) == -1);
  }
  for (const float y : applied(kValue, entry("tanh"), grid(7, 9, 1'000'000))) {
    if (!(y <= 1)) FAIL("tanh gave " << y);
  }
}

TEST_CASE("tanh keeps the sign of zero and gives denormals back", "[activations][special][tanh]") {
  CHECK(is_minus_zero(value("tanh", -0.0f)));
  CHECK(std::bit_cast<std::uint32_t>(value("tanh", 0.0f)) == 0);
  for (const float tiny : {1e-45f, 1e-40f, 1.1754942e-38f}) {
    CHECK(value("tanh", tiny) == tiny);
    CHECK(value("tanh", -tiny) == -tiny);
  }
}

TEST_CASE("the slope of tanh dies out smoothly where its value has long been 1", "[activations][special][tanh]") {
  CHECK(value("tanh", 20.0f) == 1);
  CHECK(std::fabs(slope("tanh", 20.0f) / 1.6993417e-17f - 1) < 1e-6f);
  CHECK(slope("tanh", kInf) == 0);
  CHECK(slope("tanh", 3e38f) == 0);
}

TEST_CASE("the slope from the value next to ±1 keeps its digits", "[activations][special]") {
  constexpr float below_one = 0x1.fffffep-1f;  // 1 - 2^-24
  CHECK(slope_from_value("tanh", below_one) == 0x1p-23f);
  CHECK(slope_from_value("sigmoid", below_one) == 0x1.fffffep-25f);
}
