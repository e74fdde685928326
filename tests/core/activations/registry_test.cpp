#include "core/activations/registry.h"

#include <catch_amalgamated.hpp>

using namespace nonlinear;

TEST_CASE("an unknown activation is refused with the list and the nearest name", "[activations][registry]") {
  const auto found = find_activation("relo");
  REQUIRE_FALSE(found.ok());
  CHECK(found.error().message() ==
        R"(activation was "relo"; allowed: one of identity, relu, sigmoid, tanh; did you mean "relu"?)");
}
