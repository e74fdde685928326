#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>
#include <string>

#include "core/data/all.h"
#include "core/decimal.h"

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
    CHECK(a.targets == b.targets);
    CHECK(a.inputs != generate(generator.id, 50, 0.1, 4).value().inputs);
  }
}

TEST_CASE("every generator gives a sound set of two classes or of one number each, half of it for training", "[data]") {
  for (const Generator& generator : generators()) {
    for (const double examples : {2.0, 3.0, 500.0}) {
      CAPTURE(generator.id, examples);
      const Dataset data = generate(generator.id, examples, 0.5, 1).value();
      CHECK_FALSE(flaw(data));
      CHECK(data.features == generator.coordinates);
      CHECK(data.classes == (generator.numeric ? 0 : 2));
      CHECK(data.target_count == (generator.numeric ? 1 : 0));
      CHECK(data.count() == std::size_t(examples));
      CHECK(data.train_count == std::size_t(examples) / 2);
    }
    const Dataset clean = generate(generator.id, 500, 0, 1).value();
    for (const float x : clean.inputs) REQUIRE(std::fabs(x) <= 6);
    if (generator.numeric) continue;
    CAPTURE(generator.id);
    CHECK(ones(clean) > 200);
    CHECK(ones(clean) < 300);
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

TEST_CASE("the moons are two half circles with the spacing of scikit-learn's", "[data]") {
  const Dataset data = generate("moons", 10, 0, 1).value();
  // sklearn.datasets.make_moons(10, shuffle=False) 1.2.1, x 3 about (0.5, 0.25): the first arc, then the second.
  const float expected[10][3] = {{1.5f, -0.75f, 0},
                                 {0.62132034f, 1.37132034f, 0},
                                 {-1.5f, 2.25f, 0},
                                 {-3.62132034f, 1.37132034f, 0},
                                 {-4.5f, -0.75f, 0},
                                 {-1.5f, 0.75f, 1},
                                 {-0.62132034f, -1.37132034f, 1},
                                 {1.5f, -2.25f, 1},
                                 {3.62132034f, -1.37132034f, 1},
                                 {4.5f, 0.75f, 1}};
  for (const auto& [x, y, label] : expected) {
    CAPTURE(x, y, label);
    bool found = false;
    for (std::size_t i = 0; i < 10 && !found; ++i) {
      found = float(data.labels[i]) == label && std::hypot(data.example(i)[0] - x, data.example(i)[1] - y) < 1e-5f;
    }
    CHECK(found);
  }
}

TEST_CASE("neighbouring squares of the checkerboard differ, diagonal ones agree", "[data]") {
  const Dataset data = generate("checkerboard", 2000, 0, 1).value();
  const int board[4][4] = {{0, 1, 0, 1}, {1, 0, 1, 0}, {0, 1, 0, 1}, {1, 0, 1, 0}};
  int seen[4][4] = {};
  for (std::size_t i = 0; i < data.count(); ++i) {
    const int column = int((data.example(i)[0] + 5) / 2.5f), row = int((data.example(i)[1] + 5) / 2.5f);
    REQUIRE(data.labels[i] == board[row][column]);
    ++seen[row][column];
  }
  for (const auto& row : seen) CHECK(*std::ranges::min_element(row) > 60);  // 125 each on average
}

TEST_CASE("a formula's label says whether the point lies above its line", "[data]") {
  struct {
    const char* id;
    double (*y)(double);
  } const boundaries[] = {{"line", [](double x) { return 0.5 * x; }},
                          {"parabola", [](double x) { return 0.25 * std::pow(x, 2) - 2; }},
                          {"sine", [](double x) { return 2.5 * std::sin(x); }},
                          {"cubic", [](double x) { return 0.1 * std::pow(x, 3) - x; }}};
  for (const auto& [id, y] : boundaries) {
    CAPTURE(id);
    const Dataset data = generate("formula", 1000, 0, 1, {.boundary = id}).value();
    for (std::size_t i = 0; i < data.count(); ++i) {
      const double above = data.example(i)[1] - y(data.example(i)[0]);
      if (std::fabs(above) > 1e-6) REQUIRE((data.labels[i] == 1) == (above > 0));
    }
    CHECK(ones(data) > 420);
    CHECK(ones(data) < 580);
  }
  CHECK(generate("formula", 10, 0, 1, {.boundary = "cubik"}).error().message() ==
        "data.boundary was \"cubik\"; allowed: one of line, parabola, sine, cubic; did you mean \"cubic\"?");
}

TEST_CASE("the numbers of plane, multi_gaussian and sine are those of their formulas", "[data]") {
  const Dataset plane = generate("plane", 300, 0, 1).value(), hills = generate("multi_gaussian", 3000, 0, 1).value(),
                wave = generate("sine", 300, 0, 1).value();
  for (std::size_t i = 0; i < 300; ++i) {
    REQUIRE_THAT(plane.targets[i], Catch::Matchers::WithinAbs((plane.example(i)[0] + plane.example(i)[1]) / 10, 1e-6));
    REQUIRE_THAT(wave.targets[i], Catch::Matchers::WithinAbs(std::sin(wave.example(i)[0]), 1e-6));
  }
  // As TensorFlow Playground has it: of six cones the value that is largest in size.
  const double cones[6][3] = {{-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}};
  int flat = 0;
  for (std::size_t i = 0; i < hills.count(); ++i) {
    double largest = 0;
    for (const auto& [x, y, sign] : cones) {
      const double distance = std::hypot(hills.example(i)[0] - x, hills.example(i)[1] - y);
      const double here = sign * std::clamp(1 - distance / 2, 0.0, 1.0);
      if (std::fabs(here) > std::fabs(largest)) largest = here;
    }
    REQUIRE_THAT(hills.targets[i], Catch::Matchers::WithinAbs(largest, 1e-6));
    flat += largest == 0;
  }
  CHECK(flat / 3000.0 < 0.55);  // six discs of radius 2 cover 52 percent of the square
  CHECK(flat / 3000.0 > 0.40);
}

TEST_CASE("noise moves points, labels or numbers, as each set says", "[data]") {
  for (const Generator& generator : generators()) {
    CAPTURE(generator.id);
    const Dataset clean = generate(generator.id, 300, 0, 1).value(),
                  noisy = generate(generator.id, 300, 0.5, 1).value();
    const bool points_move = generator.id == "gaussians" || generator.id == "spiral" || generator.id == "moons";
    CHECK((clean.inputs != noisy.inputs) == points_move);
    CHECK((clean.labels != noisy.labels || clean.inputs != noisy.inputs || clean.targets != noisy.targets));
  }
}

TEST_CASE("the share for training is rounded down", "[data]") {
  const auto trained = [](double examples, double share) {
    return generate("xor", examples, 0, 1, {.train_share = share}).value().train_count;
  };
  CHECK(trained(500, 0.1) == 50);
  CHECK(trained(500, 0.9) == 450);
  CHECK(trained(100, 0.29) == 29);  // 100 * 0.29 is 28.999999999999996
  CHECK(trained(7, 0.5) == 3);
  const Dataset half = generate("xor", 40, 0, 1).value(),
                most = generate("xor", 40, 0, 1, {.train_share = 0.9}).value();
  CHECK(half.inputs == most.inputs);
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
        "data.kind was \"cirle\"; allowed: one of circle, xor, gaussians, spiral, moons, checkerboard, "
        "formula, plane, multi_gaussian, sine; did you mean \"circle\"?");
  for (const double examples : {1.0, 2.5, -3.0, 1e9, nan}) {
    CHECK(generate("xor", examples, 0, 1).error().argument == "data.examples");
  }
  for (const double noise : {-0.1, 1.5, nan}) CHECK(generate("xor", 10, noise, 1).error().argument == "data.noise");
  for (const double seed : {-1.0, 0.5, nan}) CHECK(generate("xor", 10, 0, seed).error().argument == "seed");
  for (const double share : {0.0, 0.05, 0.95, 1.0, nan}) {
    CHECK(generate("xor", 100, 0, 1, {.train_share = share}).error().message() ==
          "data.trainShare was " + number_text(share) + "; allowed: a number from 0.1 to 0.9");
  }
  CHECK(generate("xor", 9, 0, 1, {.train_share = 0.1}).error().argument == "data.trainShare");
}

TEST_CASE("a page gets each kind of set by its name, and is refused by name what does not fit", "[data][errors]") {
  const auto refused = [](const DataSpec& spec) { return make_dataset(spec, 1).error().argument; };
  CHECK(make_dataset({.kind = "xor_corners"}, 1).value().count() == 4);
  CHECK(refused({.kind = "numberz"}) == "data.kind");

  const DataSpec spec{.kind = "moons",
                      .examples = 20,
                      .noise = 0.1,
                      .generator = {.train_share = 0.8},
                      .features = {"x_squared", "y", "sin_x"}};
  const Dataset data = make_dataset(spec, 7).value(), points = generate("moons", 20, 0.1, 7).value();
  CHECK_FALSE(flaw(data));
  CHECK(data.train_count == 16);
  CHECK(data.features == 3);
  CHECK(data.labels == points.labels);
  CHECK(data.example(3)[1] == points.example(3)[1]);
  CHECK(data.plane_features == std::vector{Feature::kXSquared, Feature::kY, Feature::kSinX});
  CHECK(make_dataset({.kind = "xor_corners", .features = {"x_times_y"}}, 1).value().inputs ==
        std::vector<float>{0, 0, 0, 1});

  CHECK(refused({.kind = "sine", .examples = 20, .features = {"x"}}) == "data.features");
  CHECK(refused({.kind = "xor", .examples = 20, .features = {"x", "z"}}) == "data.features[1]");
  CHECK(refused({.kind = "numbers", .features = {"x"}}) == "data.shape");
  const DataSpec numbers{.kind = "numbers", .train_count = 1, .inputs = {1, 2}, .shape = {2}, .targets = {1}};
  CHECK(make_dataset(numbers, 1).value().target_count == 1);
}
