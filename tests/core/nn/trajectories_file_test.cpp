// The file of trajectories against itself: are all numbers there that its words promise?
#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>

#include "core/nn/trajectories_file.h"

using namespace pytorch;

namespace {

double product(const Numbers& shape) {
  double result = 1;
  for (const double size : shape) result *= size;
  return result;
}

// What a layer makes of a shape, and how many parameters it takes.
struct Step {
  Numbers shape;
  double parameters = 0;
};

Step through(const Words& layer, Numbers shape) {
  const auto number = [&layer](const char* key) { return std::stod(option(layer, key)); };
  const auto slide = [&number](double length) {
    return std::floor((length + 2 * number("padding") - number("size")) / number("stride")) + 1;
  };
  const std::string& kind = layer.at(0);
  if (kind == "dense") {
    const double inputs = shape.back(), units = number("units");
    shape.back() = units;
    return {shape, units * (inputs + 1)};
  }
  if (kind == "conv2d") {
    const double filters = number("filters"), size = number("size");
    return {{filters, slide(shape.at(1)), slide(shape.at(2))}, filters * (shape.at(0) * size * size + 1)};
  }
  if (kind == "max_pool" || kind == "average_pool") return {{shape.at(0), slide(shape.at(1)), slide(shape.at(2))}};
  if (kind == "recurrent") {
    const double units = number("units"), parameters = units * (shape.at(1) + units + number("biases"));
    if (option(layer, "returns") == "every") return {{shape.at(0), units}, parameters};
    return {{units}, parameters};
  }
  if (kind == "flatten") return {{product(shape)}};
  REQUIRE(kind == "dropout");
  return {shape};
}

}  // namespace

TEST_CASE("the file of PyTorch's trajectories has 60 cases with a name each", "[fixtures]") {
  std::set<std::string> names;
  for (const Trajectory& run : trajectories()) names.insert(run.name);
  CHECK(names.size() == 60);
}

TEST_CASE("each trajectory of PyTorch has the numbers that its layers and its data call for", "[fixtures]") {
  for (const Trajectory& run : trajectories()) {
    INFO(run.name);
    Numbers shape = run.shape;
    double parameters = 0;
    for (const Words& layer : run.layers) {
      const Step step = through(layer, shape);
      shape = step.shape;
      parameters += step.parameters;
    }
    CHECK(double(run.parameters.size()) == parameters);
    CHECK(run.final_parameters.size() == run.parameters.size());
    CHECK(double(run.inputs.size()) == run.examples * product(run.shape));
    CHECK(run.batch >= 1);
    CHECK(run.batch <= run.examples);
    CHECK(run.losses.size() == 51);
    CHECK_FALSE(run.optimizer.empty());
    CHECK_FALSE(run.schedule.empty());
    if (run.labels.empty()) {
      CHECK(double(run.targets.size()) == run.examples * product(shape));
    } else {
      CHECK(run.targets.empty());
      const double classes = shape.back() == 1 ? 2 : shape.back();
      CHECK(double(run.labels.size()) == run.examples * product(shape) / shape.back());
      for (const double label : run.labels) CHECK((label == std::floor(label) && label >= 0 && label < classes));
    }
  }
}

TEST_CASE("what PyTorch started from are float32 numbers, and its own float32 strays by less than 5e-6", "[fixtures]") {
  for (const Trajectory& run : trajectories()) {
    INFO(run.name);
    for (const Numbers* start : {&run.inputs, &run.targets, &run.parameters}) {
      for (const double number : *start) {
        // Nine digits are the float to half a unit of the ninth.
        CHECK(std::fabs(number - double(float(number))) <= 5.1e-9 * std::fabs(number));
      }
    }
    CHECK(run.noise > 0);
    CHECK(run.noise < 5e-6);
  }
}
