#include "core/data/features.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/data/dataset.h"

using namespace nonlinear;

TEST_CASE("the seven features of (2, -3) are what their names say", "[data][features]") {
  const std::vector<std::string> ids = {"x", "y", "x_squared", "y_squared", "x_times_y", "sin_x", "sin_y"};
  const auto chosen = features_named(ids).value();
  for (std::size_t i = 0; i < ids.size(); ++i) CHECK(feature_id(chosen[i]) == ids[i]);
  const float points[] = {2, -3};
  // sin 2 and sin -3 to ten digits
  CHECK(features_of_plane(points, chosen) == std::vector<float>{2, -3, 4, 9, -6, 0.9092974268f, -0.1411200081f});
}

TEST_CASE("features come in the order in which they were chosen, example by example", "[data][features]") {
  const float points[] = {1, 2, 3, 4, 5, 6};
  CHECK(features_of_plane(points, std::vector{Feature::kY, Feature::kXTimesY}) ==
        std::vector<float>{2, 2, 4, 12, 6, 30});
}

TEST_CASE("a set with chosen features keeps its answers and says what it carries", "[data][features]") {
  const Dataset plane{.features = 2, .classes = 2, .train_count = 1, .inputs = {1, 2, 3, 4}, .labels = {1, 0}};
  const Dataset one = with_features(plane, std::vector{Feature::kYSquared});
  CHECK_FALSE(flaw(one));
  CHECK(one.features == 1);
  CHECK(one.inputs == std::vector<float>{4, 16});
  CHECK(one.labels == plane.labels);
  CHECK(one.plane_features == std::vector{Feature::kYSquared});

  CHECK(with_features(plane, std::vector{Feature::kX, Feature::kY}).plane_features.empty());
  CHECK(with_features(plane, std::vector{Feature::kY, Feature::kX}).inputs == std::vector<float>{2, 1, 4, 3});
}

TEST_CASE("features that are unknown, none or there twice are refused by name", "[data][features][errors]") {
  const auto refusal = [](std::vector<std::string> ids) { return features_named(ids).error().message(); };
  CHECK(refusal({}) == "data.features was empty; allowed: at least 1 feature of the plane");
  CHECK(refusal({"x", "x_square"}) ==
        "data.features[1] was \"x_square\"; allowed: one of x, y, x_squared, y_squared, x_times_y, sin_x, sin_y; did "
        "you mean \"x_squared\"?");
  CHECK(refusal({"x", "y", "x"}) == "data.features[2] was \"x\" a second time; allowed: each feature once");
}
