#include "core/data/all.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/data/checkerboard.h"
#include "core/data/circle.h"
#include "core/data/digits.h"
#include "core/data/formula.h"
#include "core/data/gaussians.h"
#include "core/data/moons.h"
#include "core/data/multi_gaussian.h"
#include "core/data/numbers.h"
#include "core/data/plane.h"
#include "core/data/sine.h"
#include "core/data/spiral.h"
#include "core/data/split.h"
#include "core/data/xor.h"

namespace nonlinear {
namespace {

template <class... Rules>
constexpr std::array<Generator, sizeof...(Rules)> list() {
  return {Generator{Rules::id, Rules::coordinates, Rules::numeric, Rules::point}...};
}

constexpr auto kGenerators =
    list<Circle, Xor, Gaussians, Spiral, Moons, Checkerboard, Formula, Plane, MultiGaussian, Sine>();
constexpr std::array<std::string_view, 3> kOtherKinds = {"xor_corners", "digits", "numbers"};
constexpr std::uint32_t kMostExamples = 100000;

const Generator* find_generator(std::string_view id) {
  for (const Generator& generator : kGenerators) {
    if (generator.id == id) return &generator;
  }
  return nullptr;
}

Error unknown_kind(std::string_view given, std::span<const std::string_view> also) {
  std::vector<std::string_view> known;
  known.reserve(kGenerators.size() + also.size());
  for (const Generator& generator : kGenerators) known.push_back(generator.id);
  known.insert(known.end(), also.begin(), also.end());
  return unknown_choice("data.kind", given, known);
}

Result<Knobs> knobs(const Generator& generator, double noise, const std::string& boundary) {
  const auto amount = number_between("data.noise", noise, 0, 1);
  if (!amount.ok()) return amount.error();
  if (generator.id != Formula::id) return Knobs{.noise = amount.value()};
  std::vector<std::string_view> ids;
  for (const Boundary& each : kBoundaries) {
    if (each.id == boundary) return Knobs{amount.value(), each.y};
    ids.push_back(each.id);
  }
  return unknown_choice("data.boundary", boundary, ids);
}

// One of the sets that are not generated, all features in.
Result<Dataset> given_dataset(const DataSpec& spec) {
  if (spec.kind == "xor_corners") return xor_corners();
  if (spec.kind == "digits") return digits_from_bytes(spec.pixels, spec.labels, spec.train_count);
  if (spec.kind == "numbers") {
    return dataset_from_numbers({spec.inputs, spec.shape, spec.classes, spec.labels, spec.targets, spec.train_count});
  }
  return unknown_kind(spec.kind, kOtherKinds);
}

}  // namespace

std::span<const Generator> generators() { return kGenerators; }

Result<Dataset> generate(std::string_view id, double examples, double noise, double seed,
                         const GeneratorOptions& options) {
  const Generator* generator = find_generator(id);
  if (!generator) return unknown_kind(id, {});
  const auto n = whole_number("data.examples", examples, 2, kMostExamples);
  if (!n.ok()) return n.error();
  const auto chosen = knobs(*generator, noise, options.boundary);
  if (!chosen.ok()) return chosen.error();
  const auto train_count = training_examples(n.value(), options.train_share);
  if (!train_count.ok()) return train_count.error();
  const auto start = whole_number("seed", seed, 0, kLargestSeed);
  if (!start.ok()) return start.error();

  Random random(start.value(), Random::Stream::kData);
  std::vector<Point> points(n.value());
  for (std::size_t i = 0; i < points.size(); ++i) {
    points[i] = generator->point(random, i, points.size(), chosen.value());
  }
  random.shuffle(std::span<Point>(points));

  Dataset data{.features = generator->coordinates,
               .classes = generator->numeric ? 0u : 2u,
               .train_count = train_count.value(),
               .inputs = {},
               .labels = {},
               .target_count = generator->numeric ? 1u : 0u};
  for (const Point& point : points) {
    data.inputs.push_back(point.x);
    if (generator->coordinates == 2) data.inputs.push_back(point.y);
    if (generator->numeric) {
      data.targets.push_back(point.target);
    } else {
      data.labels.push_back(point.label);
    }
  }
  return data;
}

Result<Dataset> make_dataset(const DataSpec& spec, double seed) {
  const Generator* generator = find_generator(spec.kind);
  auto data = generator ? generate(spec.kind, spec.examples, spec.noise, seed, spec.generator) : given_dataset(spec);
  if (!data.ok() || spec.features.empty()) return data;
  if (generator ? generator->coordinates != 2 : spec.kind != "xor_corners") {
    return Error{"data.features", std::to_string(spec.features.size()) + " features of the plane",
                 "none with " + spec.kind + ", whose examples are no points of the plane"};
  }
  const auto features = features_named(spec.features);
  if (!features.ok()) return features.error();
  return with_features(std::move(data.value()), features.value());
}

Dataset xor_corners() {
  return {.features = 2, .classes = 2, .train_count = 4, .inputs = {0, 0, 0, 1, 1, 0, 1, 1}, .labels = {0, 1, 1, 0}};
}

}  // namespace nonlinear
