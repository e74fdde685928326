#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "core/nn/losses/all.h"

using namespace nonlinear;

namespace {

// rows: [unit][example].
Matrix matrix(const std::vector<std::vector<float>>& rows) {
  Matrix result;
  result.resize(rows.size(), rows[0].size());
  for (std::size_t r = 0; r < rows.size(); ++r) std::copy(rows[r].begin(), rows[r].end(), result.row(r));
  result.zero_padding();
  return result;
}

// One output stands for the classes 0 and 1, more outputs for a class each.
Targets targets(const std::vector<std::vector<float>>& rows, const std::vector<std::uint8_t>& labels) {
  return {matrix({{labels.begin(), labels.end()}}), rows.size() == 1 ? 0 : rows.size()};
}

double total(const std::string& id, const std::vector<std::vector<float>>& rows, std::vector<std::uint8_t> labels) {
  return create_loss(id).value().total(matrix(rows), targets(rows, labels));
}

std::vector<float> gradient(const std::string& id, const std::vector<std::vector<float>>& rows,
                            std::vector<std::uint8_t> labels) {
  Matrix result;
  create_loss(id).value().gradient(matrix(rows), targets(rows, labels), result);
  std::vector<float> flat;
  for (std::size_t r = 0; r < result.rows(); ++r)
    flat.insert(flat.end(), result.row(r), result.row(r) + result.columns());
  return flat;
}

}  // namespace

TEST_CASE("a network that knows nothing loses ln 2 on two classes and ln 10 on ten", "[nn][losses]") {
  CHECK(total("binary_cross_entropy", {{0}}, {1}) == std::numbers::ln2);
  CHECK(total("binary_cross_entropy", {{0, 0}}, {0, 1}) == 2 * std::numbers::ln2);
  CHECK(total("softmax_cross_entropy", std::vector(10, std::vector<float>{3}), {7}) == Catch::Approx(std::log(10)));
}

TEST_CASE("binary cross-entropy is the softplus of how wrong the logit is", "[nn][losses]") {
  const double right = std::log1p(std::exp(-2.0)), wrong = 2 + right;
  CHECK(total("binary_cross_entropy", {{2}}, {1}) == Catch::Approx(right).epsilon(1e-15));
  CHECK(total("binary_cross_entropy", {{-2}}, {0}) == Catch::Approx(right).epsilon(1e-15));
  CHECK(total("binary_cross_entropy", {{-2}}, {1}) == Catch::Approx(wrong).epsilon(1e-15));
  // The naive -log(1 - sigmoid(20)) is infinite in float32.
  CHECK(total("binary_cross_entropy", {{20}}, {0}) == Catch::Approx(20.000000002061153).epsilon(1e-15));
}

TEST_CASE("softmax over two logits is binary cross-entropy over their difference", "[nn][losses]") {
  for (const float z : {-30.0f, -1.5f, 0.0f, 0.25f, 7.0f}) {
    CAPTURE(z);
    for (const std::uint8_t label : {0, 1}) {
      // Near 0 the log-sum-exp keeps absolute precision only: 1 + 1e-13 has lost digits of the 1e-13.
      CHECK(total("softmax_cross_entropy", {{0}, {z}}, {label}) ==
            Catch::Approx(total("binary_cross_entropy", {{z}}, {label})).epsilon(1e-12).margin(1e-15));
    }
  }
}

TEST_CASE("logits of ±10,000 and beyond give finite losses and gradients", "[nn][losses]") {
  constexpr float largest = std::numeric_limits<float>::max();
  CHECK(total("binary_cross_entropy", {{1e4f, -1e4f}}, {1, 0}) == 0);
  CHECK(total("binary_cross_entropy", {{1e4f, -1e4f}}, {0, 1}) == 2e4);
  CHECK(total("binary_cross_entropy", {{largest}}, {0}) == double(largest));
  CHECK(gradient("binary_cross_entropy", {{1e4f, -1e4f}}, {0, 1}) == std::vector<float>{0.5f, -0.5f});
  CHECK(gradient("binary_cross_entropy", {{1e4f, -1e4f}}, {1, 0}) == std::vector<float>{0, 0});

  CHECK(total("softmax_cross_entropy", {{1e4f}, {0}, {-1e4f}}, {0}) == 0);
  CHECK(total("softmax_cross_entropy", {{1e4f}, {0}, {-1e4f}}, {2}) == 2e4);
  CHECK(gradient("softmax_cross_entropy", {{1e4f}, {0}, {-1e4f}}, {2}) == std::vector<float>{1, 0, -1});
  CHECK(total("softmax_cross_entropy", {{-largest}, {largest}}, {0}) == 2 * double(largest));
}

TEST_CASE("mse is the mean over outputs, against the label or one class of many", "[nn][losses]") {
  CHECK(total("mse", {{0.5f, -1}}, {1, 0}) == 0.25 + 1);
  CHECK(gradient("mse", {{0.5f, -1}}, {1, 0}) == std::vector<float>{-0.5f, -1});
  CHECK(total("mse", {{0}, {0.5f}}, {1}) == 0.125);  // targets 0 and 1
  CHECK(gradient("mse", {{0}, {0.5f}}, {1}) == std::vector<float>{0, -0.5f});
}

TEST_CASE("a loss that is not a number is reported as such by every loss", "[nn][losses]") {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  CHECK(std::isnan(total("mse", {{nan, 0}}, {0, 0})));
  CHECK(std::isnan(total("binary_cross_entropy", {{nan, 0}}, {1, 0})));
  CHECK(std::isnan(total("softmax_cross_entropy", {{nan, 0}, {0, 0}}, {1, 0})));
}

TEST_CASE("softmax probabilities sum to 1 and the sigmoid's two sides mirror each other", "[nn][losses]") {
  Matrix p;
  find_loss("softmax_cross_entropy").value()->probabilities(matrix({{1}, {-2}, {0.5f}}), 3, p);
  CHECK(p.row(0)[0] + p.row(1)[0] + p.row(2)[0] == Catch::Approx(1).epsilon(1e-6));
  find_loss("binary_cross_entropy").value()->probabilities(matrix({{3, -3}}), 0, p);
  CHECK(p.row(0)[0] + p.row(0)[1] == Catch::Approx(1).epsilon(1e-7));
}

TEST_CASE("an unknown loss is refused with the nearest known name", "[nn][losses]") {
  const auto loss = find_loss("cross_entropi");
  REQUIRE_FALSE(loss.ok());
  CHECK(loss.error().argument == "loss");
  CHECK(loss.error().given == "\"cross_entropi\"");
  CHECK_THAT(loss.error().allowed, Catch::Matchers::ContainsSubstring("binary_cross_entropy"));
}
