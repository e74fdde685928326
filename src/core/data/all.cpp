#include "core/data/all.h"

#include <array>
#include <vector>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/data/circle.h"
#include "core/data/digits.h"
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

const Generator* find_generator(std::string_view id) {
  for (const Generator& generator : kGenerators) {
    if (generator.id == id) return &generator;
  }
  return nullptr;
}

Error unknown_kind(std::string_view given, const std::vector<std::string_view>& also) {
  std::vector<std::string_view> known;
  known.reserve(kGenerators.size() + also.size());
  for (const Generator& generator : kGenerators) known.push_back(generator.id);
  known.insert(known.end(), also.begin(), also.end());
  return unknown_choice("data.kind", given, known);
}

}  // namespace

std::span<const Generator> generators() { return kGenerators; }

Result<Dataset> generate(std::string_view id, double examples, double noise, double seed) {
  const Generator* generator = find_generator(id);
  if (!generator) return unknown_kind(id, {});
  const auto n = whole_number("data.examples", examples, 2, kMostExamples);
  if (!n.ok()) return n.error();
  const auto amount = number_between("data.noise", noise, 0, 1);
  if (!amount.ok()) return amount.error();
  const auto start = whole_number("seed", seed, 0, kLargestSeed);
  if (!start.ok()) return start.error();

  Random random(start.value(), Random::Stream::kData);
  std::vector<Point> points(n.value());
  for (std::size_t i = 0; i < points.size(); ++i) {
    points[i] = generator->point(random, i, points.size(), amount.value());
  }
  random.shuffle(std::span<Point>(points));

  Dataset data{.features = 2, .classes = 2, .train_count = points.size() / 2, .inputs = {}, .labels = {}};
  for (const Point& point : points) {
    data.inputs.insert(data.inputs.end(), {point.x, point.y});
    data.labels.push_back(point.label);
  }
  return data;
}

Result<Dataset> make_dataset(const DataSpec& spec, double seed) {
  if (spec.kind == "xor_corners") return xor_corners();
  if (spec.kind == "digits") return digits_from_bytes(spec.pixels, spec.labels, spec.train_count);
  if (!find_generator(spec.kind)) return unknown_kind(spec.kind, {"xor_corners", "digits"});
  return generate(spec.kind, spec.examples, spec.noise, seed);
}

Dataset xor_corners() {
  return {.features = 2, .classes = 2, .train_count = 4, .inputs = {0, 0, 0, 1, 1, 0, 1, 1}, .labels = {0, 1, 1, 0}};
}

}  // namespace nonlinear
