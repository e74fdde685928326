#include "core/data/all.h"

#include <array>
#include <vector>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/data/circle.h"
#include "core/data/gaussians.h"
#include "core/data/spiral.h"
#include "core/data/xor.h"

namespace nonlinear {
namespace {

template <class... Rules>
constexpr std::array<Generator, sizeof...(Rules)> list() {
  return {Generator{Rules::id, Rules::point}...};
}

constexpr auto kGenerators = list<Circle, Xor, Gaussians, Spiral>();
constexpr std::uint32_t kMostExamples = 100000;

Result<const Generator*> find_generator(std::string_view id) {
  std::vector<std::string_view> known;
  for (const Generator& generator : kGenerators) {
    if (generator.id == id) return &generator;
    known.push_back(generator.id);
  }
  return unknown_choice("data.kind", id, known);
}

}  // namespace

std::span<const Generator> generators() { return kGenerators; }

Result<Dataset> generate(std::string_view id, double examples, double noise, double seed) {
  const auto generator = find_generator(id);
  if (!generator.ok()) return generator.error();
  const auto n = whole_number("data.examples", examples, 2, kMostExamples);
  if (!n.ok()) return n.error();
  const auto amount = number_between("data.noise", noise, 0, 1);
  if (!amount.ok()) return amount.error();
  const auto start = whole_number("seed", seed, 0, kLargestSeed);
  if (!start.ok()) return start.error();

  Random random(start.value(), Random::Stream::kData);
  std::vector<Point> points(n.value());
  for (std::size_t i = 0; i < points.size(); ++i) {
    points[i] = generator.value()->point(random, i, points.size(), amount.value());
  }
  random.shuffle(std::span<Point>(points));

  Dataset data{.features = 2, .classes = 2, .train_count = points.size() / 2, .inputs = {}, .labels = {}};
  for (const Point& point : points) {
    data.inputs.insert(data.inputs.end(), {point.x, point.y});
    data.labels.push_back(point.label);
  }
  return data;
}

Dataset xor_corners() {
  return {.features = 2, .classes = 2, .train_count = 4, .inputs = {0, 0, 0, 1, 1, 0, 1, 1}, .labels = {0, 1, 1, 0}};
}

}  // namespace nonlinear
