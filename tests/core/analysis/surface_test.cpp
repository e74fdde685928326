#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "core/analysis/surface.h"
#include "core/data/all.h"

using namespace nonlinear;

TEST_CASE("the surface runs from the top left, over cell centres", "[analysis][surface]") {
  auto made = Trainer::create(xor_corners(), {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  const auto weights = made.value().network().numbers(0, "weights");
  weights[0] = 1;  // logit x + 10 y
  weights[1] = 10;
  const auto picture = surface(made.value(), 2, 4);
  REQUIRE(picture.ok());
  const double logits[] = {-2 + 20, 2 + 20, -2 - 20, 2 - 20};  // centres at ±2, y upwards
  REQUIRE(picture.value().size() == 4);
  for (int i = 0; i < 4; ++i) CHECK(picture.value()[i] == Catch::Approx(1 / (1 + std::exp(-logits[i]))).epsilon(1e-5));
}

TEST_CASE("a surface that cannot be drawn is refused by name", "[analysis][errors]") {
  auto made = Trainer::create(xor_corners(), {{{1, "identity"}}, "binary_cross_entropy", "he", 0.5, 4, 1});
  REQUIRE(made.ok());
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double resolution : {0.0, -1.0, 2.5, 1e6, nan}) {
    CHECK(surface(made.value(), resolution, 1).error().argument == "resolution");
  }
  for (const double extent : {0.0, -1.0, nan}) CHECK(surface(made.value(), 10, extent).error().argument == "extent");
}
