// What a network may be told about a point of the plane: TensorFlow Playground's seven features.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace nonlinear {

struct Dataset;

enum class Feature : std::uint8_t { kX, kY, kXSquared, kYSquared, kXTimesY, kSinX, kSinY };

// "x", "y", "x_squared", "y_squared", "x_times_y", "sin_x" or "sin_y".
std::string_view feature_id(Feature feature);

// The features with these ids, in this order: at least one, none twice.
Result<std::vector<Feature>> features_named(std::span<const std::string> ids);

// points: [example][2]   result: [example][chosen feature]
std::vector<float> features_of_plane(std::span<const float> points, std::span<const Feature> chosen);

// The same examples, of which the network sees the chosen features. `plane` has points of the plane, plain x and y.
Dataset with_features(Dataset plane, std::span<const Feature> chosen);

}  // namespace nonlinear
