#include "core/data/numbers.h"

#include <catch_amalgamated.hpp>
#include <limits>
#include <vector>

using namespace nonlinear;

namespace {

// Two examples of two steps of three features, unless said otherwise.
struct Given {
  std::vector<float> inputs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  std::vector<double> shape = {2, 3};
  double classes = 0;
  std::vector<std::uint8_t> labels = {};
  std::vector<float> targets = {0.5f, -0.5f};
  double train_count = 1;
};

Result<Dataset> dataset(const Given& given) {
  return dataset_from_numbers(
      {given.inputs, given.shape, given.classes, given.labels, given.targets, given.train_count});
}

std::string refused(const Given& given) { return dataset(given).error().argument; }

}  // namespace

TEST_CASE("numbers that a page hands over become a set of that shape", "[data][numbers]") {
  const Dataset data = dataset({}).value();
  CHECK(data.features == 6);
  CHECK(data.count() == 2);
  CHECK(data.shape == Shape{2, 3});
  CHECK(data.target_count == 1);
  CHECK(data.train_count == 1);

  const Dataset pairs = dataset({.targets = {1, 2, 3, 4}}).value();
  CHECK(pairs.target_count == 2);

  const Dataset steps = dataset({.classes = 3, .labels = {0, 2, 1, 1}, .targets = {}}).value();
  CHECK(steps.classes == 3);
  CHECK(steps.labels.size() == 4);

  CHECK(dataset({.shape = {6}}).value().shape == Shape());
  CHECK(dataset({.shape = {1, 2, 3}}).value().shape == Shape{1, 2, 3});
}

TEST_CASE("numbers that do not fit together are refused by name", "[data][numbers][errors]") {
  const float infinity = std::numeric_limits<float>::infinity();
  CHECK(refused({.inputs = {}}) == "data.inputs");
  CHECK(refused({.inputs = {1, 2, 3, 4}}) == "data.inputs");
  CHECK(refused({.inputs = {1, 2, 3, 4, infinity, 6}, .targets = {1}}) == "data.inputs[4]");
  CHECK(refused({.shape = {}}) == "data.shape");
  CHECK(refused({.shape = {1, 1, 2, 3}}) == "data.shape");
  CHECK(refused({.shape = {2, 1.5}}) == "data.shape[1]");
  CHECK(refused({.shape = {65536, 65536}}) == "data.shape[1]");  // 2^32 would be 0 in 32 bits
  CHECK(refused({.classes = 1}) == "data.targets");
  CHECK(refused({.classes = 257}) == "data.classes");
  CHECK(refused({.classes = 2, .labels = {0, 2}, .targets = {}}) == "data.labels[1]");
  CHECK(refused({.classes = 1, .labels = {0, 0}, .targets = {}}) == "data.classes");
  CHECK(refused({.labels = {0, 1}}) == "data.labels");
  CHECK(refused({.targets = {}}) == "data.targets");
  CHECK(refused({.targets = {1, 2, 3}}) == "data.targets");
  for (const double count : {0.0, 1.5, 3.0}) CHECK(refused({.train_count = count}) == "data.trainCount");
}
