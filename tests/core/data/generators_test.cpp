#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>
#include <string>

#include "core/data/all.h"

using namespace nonlinear;

namespace {

std::size_t ones(const Dataset& data) { return std::size_t(std::count(data.labels.begin(), data.labels.end(), 1)); }

}  // namespace

TEST_CASE("equal seeds give equal points and other seeds others, for every generator", "[data]") {
  for (const Generator& generator : generators()) {
    CAPTURE(generator.id);
    const Dataset a = generate(generator.id, 50, 0.1, 3).value(), b = generate(generator.id, 50, 0.1, 3).value();
    CHECK(a.inputs == b.inputs);
    CHECK(a.labels == b.labels);
    CHECK(a.inputs != generate(generator.id, 50, 0.1, 4).value().inputs);
  }
}

TEST_CASE("every generator gives a sound set of two classes, half of it for training", "[data]") {
  for (const Generator& generator : generators()) {
    for (const double examples : {2.0, 3.0, 500.0}) {
      CAPTURE(generator.id, examples);
      const Dataset data = generate(generator.id, examples, 0.5, 1).value();
      CHECK_FALSE(flaw(data));
      CHECK(data.count() == std::size_t(examples));
      CHECK(data.train_count == std::size_t(examples) / 2);
    }
    const Dataset clean = generate(generator.id, 500, 0, 1).value();
    CHECK(ones(clean) > 200);
    CHECK(ones(clean) < 300);
    for (const float x : clean.inputs) REQUIRE(std::fabs(x) < 6);
  }
}

TEST_CASE("without noise, labels follow the rule of each set", "[data]") {
  const Dataset square = generate("xor", 400, 0, 1).value();
  const Dataset ring = generate("circle", 400, 0, 1).value();
  for (std::size_t i = 0; i < 400; ++i) {
    const float *p = square.example(i), *q = ring.example(i);
    REQUIRE((square.labels[i] == 1) == ((p[0] > 0) != (p[1] > 0)));
    REQUIRE(std::fabs(p[0]) >= 0.3f);
    const float radius = std::hypot(q[0], q[1]);
    REQUIRE((ring.labels[i] == 1 ? radius < 2.501f : radius > 3.499f && radius < 5.001f));
  }
  const Dataset clouds = generate("gaussians", 400, 0, 1).value();
  int wrong_side = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    wrong_side += (clouds.example(i)[0] + clouds.example(i)[1] > 0) != (clouds.labels[i] == 1);
  }
  CHECK(wrong_side <= 1);  // the centres are 4 standard deviations from the line between them: 3e-5 a point
}

TEST_CASE("the arms of the spiral are each other turned by half a turn", "[data]") {
  const Dataset data = generate("spiral", 200, 0, 1).value();
  for (std::size_t i = 0; i < 200; ++i) {
    bool found = false;
    for (std::size_t j = 0; j < 200 && !found; ++j) {
      found = data.labels[i] != data.labels[j] &&
              std::hypot(data.example(i)[0] + data.example(j)[0], data.example(i)[1] + data.example(j)[1]) < 1e-5f;
    }
    REQUIRE(found);
  }
}

TEST_CASE("noise moves labels, or points, as each set says", "[data]") {
  for (const Generator& generator : generators()) {
    CAPTURE(generator.id);
    CHECK(generate(generator.id, 300, 0, 1).value().inputs.size() == 600);
    const Dataset clean = generate(generator.id, 300, 0, 1).value(),
                  noisy = generate(generator.id, 300, 0.5, 1).value();
    CHECK((clean.labels != noisy.labels || clean.inputs != noisy.inputs));
  }
}

TEST_CASE("the corners are the truth table of exclusive or", "[data]") {
  const Dataset corners = xor_corners();
  CHECK_FALSE(flaw(corners));
  CHECK(corners.train_count == 4);
  for (std::size_t i = 0; i < 4; ++i) CHECK(corners.labels[i] == (corners.example(i)[0] != corners.example(i)[1]));
}

TEST_CASE("a set that cannot be drawn is refused by name", "[data][errors]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(generate("cirle", 10, 0, 1).error().message() ==
        "data.kind was \"cirle\"; allowed: one of circle, xor, gaussians, spiral; did you mean \"circle\"?");
  for (const double examples : {1.0, 2.5, -3.0, 1e9, nan}) {
    CHECK(generate("xor", examples, 0, 1).error().argument == "data.examples");
  }
  for (const double noise : {-0.1, 1.5, nan}) CHECK(generate("xor", 10, noise, 1).error().argument == "data.noise");
  for (const double seed : {-1.0, 0.5, nan}) CHECK(generate("xor", 10, 0, seed).error().argument == "seed");
}
