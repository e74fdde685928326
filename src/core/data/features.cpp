#include "core/data/features.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/choice.h"
#include "core/data/dataset.h"

namespace nonlinear {
namespace {

constexpr std::array<std::string_view, 7> kIds = {"x",         "y",     "x_squared", "y_squared",
                                                  "x_times_y", "sin_x", "sin_y"};  // in Feature's order

float value(Feature feature, float x, float y) {
  switch (feature) {
    case Feature::kX:
      return x;
    case Feature::kY:
      return y;
    case Feature::kXSquared:
      return x * x;
    case Feature::kYSquared:
      return y * y;
    case Feature::kXTimesY:
      return x * y;
    case Feature::kSinX:
      return static_cast<float>(std::sin(double(x)));
    case Feature::kSinY:
      return static_cast<float>(std::sin(double(y)));
  }
  return 0;
}

}  // namespace

std::string_view feature_id(Feature feature) { return kIds[static_cast<std::size_t>(feature)]; }

Result<std::vector<Feature>> features_named(std::span<const std::string> ids) {
  if (ids.empty()) return Error{"data.features", "empty", "at least 1 feature of the plane"};
  std::vector<Feature> chosen;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::string argument = "data.features[" + std::to_string(i) + "]";
    const auto found = std::ranges::find(kIds, ids[i]);
    if (found == kIds.end()) return unknown_choice(argument, ids[i], kIds);
    const auto feature = static_cast<Feature>(found - kIds.begin());
    if (std::ranges::find(chosen, feature) != chosen.end()) {
      return Error{argument, '"' + ids[i] + "\" a second time", "each feature once"};
    }
    chosen.push_back(feature);
  }
  return chosen;
}

std::vector<float> features_of_plane(std::span<const float> points, std::span<const Feature> chosen) {
  std::vector<float> values;
  values.reserve(points.size() / 2 * chosen.size());
  for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
    for (const Feature feature : chosen) values.push_back(value(feature, points[i], points[i + 1]));
  }
  return values;
}

Dataset with_features(Dataset plane, std::span<const Feature> chosen) {
  constexpr std::array kPlain = {Feature::kX, Feature::kY};
  if (std::ranges::equal(chosen, kPlain)) return plane;
  plane.inputs = features_of_plane(plane.inputs, chosen);
  plane.features = chosen.size();
  plane.plane_features.assign(chosen.begin(), chosen.end());
  return plane;
}

}  // namespace nonlinear
