// Zeros, infinities, NaN and the ends of the float range.
#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/activations/samples.h"
#include "core/math/ulp.h"

using namespace nonlinear;

namespace {

const Activation& entry(std::string_view id) { return *find_activation(id).value(); }
float value(std::string_view id, float x) { return applied(kValue, entry(id), x); }
float slope(std::string_view id, float x) { return applied(kSlope, entry(id), x); }
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

TEST_CASE("the slope of every function at NaN is NaN, from the input and from the value", "[activations][special]") {
  for (const Activation& activation : activations()) {
    CAPTURE(activation.contract.id);
    // A straight line has one slope, whatever the input.
    if (activation.contract.slope_range.low == activation.contract.slope_range.high) continue;
    const ActivationFunction f(activation);
    CHECK(std::isnan(applied(&ActivationFunction::slope, f, kNaN)));
    if (f.has_slope_from_value()) CHECK(std::isnan(applied(&ActivationFunction::slope_from_value, f, kNaN)));
  }
}

TEST_CASE("at ±inf every function has its limit, and so has its slope", "[activations][special]") {
  for (const Activation& entry : activations()) {
    const ActivationFunction f(entry);
    for (const float far : {-kInf, kInf}) {
      CAPTURE(f.contract().id, far);
      CHECK(applied(kValue, f, far) == static_cast<float>(f.exact(far)));
      CHECK_FALSE(std::isnan(f.exact(far)));
      CHECK(applied(&ActivationFunction::slope, f, far) == static_cast<float>(f.exact_slope(far)));
    }
  }
}

TEST_CASE("the limit at -inf is 0 where others compute infinity times 0", "[activations][special]") {
  for (const std::string_view id : {"silu", "gelu", "gelu_tanh", "mish", "hard_swish"}) {
    CAPTURE(id);
    CHECK(value(id, -kInf) == 0);
    CHECK(value(id, -3e38f) == 0);
    CHECK(value(id, kInf) == kInf);
  }
}

TEST_CASE("functions through 0 keep the sign of zero", "[activations][special]") {
  for (const Activation& entry : activations()) {
    if (ActivationFunction(entry).exact(0) != 0) continue;
    CAPTURE(entry.contract.id);
    CHECK(is_minus_zero(applied(kValue, entry, -0.0f)));
    CHECK(std::bit_cast<std::uint32_t>(applied(kValue, entry, 0.0f)) == 0);
  }
}

TEST_CASE("huge inputs overflow nowhere that the function itself does not", "[activations][special]") {
  for (const Activation& entry : activations()) {
    for (const ActivationFunction& f : variants(entry)) {
      for (const float huge : {-3.4e38f, -1e30f, -1e10f, 1e10f, 1e30f, 3.4e38f}) {
        CAPTURE(f.contract().id, f.parameters(), huge);
        CHECK(ulp_error(applied(kValue, f, huge), f.exact(huge)) <= 6);
        CHECK_FALSE(std::isnan(applied(&ActivationFunction::slope, f, huge)));
      }
    }
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

TEST_CASE("sigmoid keeps its digits to -85 and is 0 soon after", "[activations][special][sigmoid]") {
  CHECK(ulp_error(value("sigmoid", -85.0f), 1 / (1 + std::exp(85.0))) <= 3);
  CHECK(ulp_error(value("sigmoid", -86.2f), 1 / (1 + std::exp(double(86.2f)))) <= 3);
  CHECK(value("sigmoid", -89.0f) == 0);
}

TEST_CASE("log-sigmoid goes on where sigmoid is long 0", "[activations][special][log_sigmoid]") {
  CHECK(value("log_sigmoid", -200.0f) == -200);
  CHECK(value("log_sigmoid", -3e38f) == -3e38f);
  CHECK(value("log_sigmoid", kInf) == 0);
}

TEST_CASE("the slope of sigmoid at ±20 is 2e-9 on both sides, not 0", "[activations][special][sigmoid]") {
  CHECK(slope("sigmoid", 20.0f) == slope("sigmoid", -20.0f));
  CHECK(std::fabs(slope("sigmoid", 20.0f) / 2.0611536e-9f - 1) < 1e-6f);
}

TEST_CASE("tanh reaches exactly ±1 and never leaves [-1, 1]", "[activations][special][tanh]") {
  for (const std::string_view id : {"tanh", "accurate_tanh"}) {
    CAPTURE(id);
    for (const float far : {9.1f, 10.0f, 1e4f, 3e38f, kInf}) {
      CAPTURE(far);
      CHECK(value(id, far) == 1);
      CHECK(value(id, -far) == -1);
    }
    for (const float y : applied(kValue, entry(id), grid(7, 9, 1'000'000))) {
      if (!(y <= 1)) FAIL(id << " gave " << y);
    }
  }
}

TEST_CASE("tanh and its like give denormals back", "[activations][special][tanh]") {
  for (const std::string_view id : {"tanh", "accurate_tanh", "softsign", "hard_tanh"}) {
    CAPTURE(id);
    for (const float tiny : {1e-45f, 1e-40f, 1.1754942e-38f}) {
      CHECK(value(id, tiny) == tiny);
      CHECK(value(id, -tiny) == -tiny);
    }
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
