#include "core/choice.h"

#include <catch_amalgamated.hpp>

using namespace nonlinear;

TEST_CASE("a swap of two letters is two edits, a missing letter is one", "[choice]") {
  CHECK(edit_distance("sigmoid", "sigmiod") == 2);
  CHECK(edit_distance("tanh", "tan") == 1);
  CHECK(edit_distance("", "relu") == 4);
  CHECK(edit_distance("relu", "relu") == 0);
}

TEST_CASE("a name that resembles nothing gets the list and no guess", "[choice]") {
  const std::string_view names[] = {"he", "glorot"};
  const Error error = unknown_choice("init", "kaiming", names);
  CHECK(error.message() == R"(init was "kaiming"; allowed: one of he, glorot)");
}

TEST_CASE("an empty name is refused like any other", "[choice]") {
  const std::string_view names[] = {"he", "glorot"};
  CHECK(unknown_choice("init", "", names).message() == R"(init was ""; allowed: one of he, glorot)");
}

TEST_CASE("of two near names the nearer one is offered", "[choice]") {
  const std::string_view names[] = {"spiral", "spirals_wide"};
  CHECK(nearest_name("spirals", names) == "spiral");
}
