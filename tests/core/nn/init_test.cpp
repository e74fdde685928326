#include <catch_amalgamated.hpp>
#include <cmath>
#include <vector>

#include "core/nn/init.h"

using namespace nonlinear;

namespace {

std::vector<float> draw(std::string_view id, std::size_t fan_in, std::size_t fan_out) {
  const ParameterBlock block{
      .name = "weights", .fan_in = fan_in, .fan_out = fan_out, .rows = fan_out, .columns = fan_in};
  std::vector<float> weights(block.count());
  Random random(5, Random::Stream::kWeights);
  ChosenInit(*find_init(id).value()).fill(weights, block, random);
  return weights;
}

double variance(const std::vector<float>& weights) {
  double squares = 0;
  for (const float w : weights) squares += double(w) * w;
  return squares / double(weights.size());
}

}  // namespace

TEST_CASE("weights begin with the variance that each scheme's paper asks for", "[nn][init]") {
  const double five_errors = 5 * std::sqrt(2.0 / (100 * 300));  // of a mean of 30,000 squared normals
  CHECK(variance(draw("he", 100, 300)) * 100 / 2 == Catch::Approx(1).epsilon(five_errors));
  CHECK(variance(draw("glorot", 100, 300)) * 400 / 2 == Catch::Approx(1).epsilon(five_errors));
  CHECK(variance(draw("lecun", 100, 300)) * 100 == Catch::Approx(1).epsilon(five_errors));
  CHECK(variance(draw("uniform", 100, 300)) * 12 == Catch::Approx(1).epsilon(five_errors));
}

TEST_CASE("he, glorot and lecun scale the same draw", "[nn][init]") {
  const auto he = draw("he", 6, 2), glorot = draw("glorot", 6, 2), lecun = draw("lecun", 6, 2);
  for (std::size_t i = 0; i < he.size(); ++i) {
    CHECK(glorot[i] == Catch::Approx(he[i] * std::sqrt(0.75)).epsilon(1e-6));
    CHECK(lecun[i] == Catch::Approx(he[i] * std::sqrt(0.5)).epsilon(1e-6));
  }
}
