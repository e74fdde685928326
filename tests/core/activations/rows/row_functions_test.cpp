// Softmax and log-softmax over rows.
#include <catch_amalgamated.hpp>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/activations/rows/row_function.h"
#include "core/activations/samples.h"
#include "core/math/random.h"

using namespace nonlinear;

namespace {

const RowFunction& function(std::string_view id) {
  for (const RowFunction& each : row_functions()) {
    if (each.contract.id == id) return each;
  }
  FAIL("there is no " << id);
  return row_functions().front();
}

std::vector<float> value(std::string_view id, const std::vector<float>& z, std::size_t rows = 1) {
  std::vector<float> y(z.size());
  function(id).value(z.data(), y.data(), rows, z.size() / rows);
  return y;
}

std::vector<float> random_logits(std::size_t n, float size, std::uint32_t seed) {
  Random random(seed, Random::Stream::kData);
  std::vector<float> z(n);
  for (float& each : z) each = size * random.normal();
  return z;
}

std::vector<double> exact(const RowFunction& f, const std::vector<float>& z) {
  std::vector<double> y(z.size());
  f.exact(std::vector<double>(z.begin(), z.end()), y);
  return y;
}

}  // namespace

TEST_CASE("every output keeps its accuracy, whatever the row's length and the logits' size", "[rows][accuracy]") {
  for (const RowFunction& f : row_functions()) {
    for (const std::size_t columns : {1, 2, 3, 4, 5, 7, 10, 16, 100, 1000, 9999}) {
      for (const float size : {0.01f, 1.0f, 10.0f, 300.0f}) {
        const std::vector<float> z = random_logits(columns, size, 7);
        const std::vector<float> y = value(f.contract.id, z);
        const std::vector<double> expected = exact(f, z);
        for (std::size_t i = 0; i < columns; ++i) {
          if (keeps(f.contract.value, y[i], expected[i])) continue;
          FAIL(f.contract.id << " of " << columns << " logits of size " << size << ": got " << y[i] << ", expected "
                             << expected[i]);
        }
      }
    }
  }
  SUCCEED();
}

TEST_CASE("probabilities lie between 0 and 1 and add up to 1", "[rows][softmax]") {
  for (const float size : {0.1f, 3.0f, 100.0f}) {
    const std::vector<float> p = value("softmax", random_logits(1000, size, 3));
    for (const float each : p) CHECK((each >= 0 && each <= 1));
    CHECK(std::fabs(std::accumulate(p.begin(), p.end(), 0.0) - 1) < 1e-6);
  }
}

TEST_CASE("adding the same number to all logits changes nothing", "[rows]") {
  const std::vector<float> z{1, -2, 0.5f, 3};  // sums with 1024 are exact
  std::vector<float> moved = z;
  for (float& each : moved) each += 1024;
  for (const RowFunction& f : row_functions()) CHECK(value(f.contract.id, moved) == value(f.contract.id, z));
}

TEST_CASE("two logits make softmax a sigmoid of their difference", "[rows][softmax]") {
  for (const float d : {-30.0f, -3.0f, 0.0f, 0.5f, 20.0f}) {
    CAPTURE(d);
    CHECK(std::fabs(value("softmax", {d, 0})[0] - 1 / (1 + std::exp(-double(d)))) < 2e-7);
  }
}

TEST_CASE("log-softmax keeps the little that the leader misses of 1", "[rows][log_softmax]") {
  CHECK(std::fabs(value("log_softmax", {20, 0})[0] / -2.0611536e-9 - 1) < 1e-6);
  CHECK(value("log_softmax", {0, -400})[1] == -400);
}

TEST_CASE("each row stands for itself", "[rows]") {
  const std::vector<float> z = random_logits(3 * 5, 2, 1);
  for (const RowFunction& f : row_functions()) {
    const std::vector<float> together = value(f.contract.id, z, 3);
    for (std::size_t r = 0; r < 3; ++r) {
      const std::vector<float> row(z.begin() + std::ptrdiff_t(r * 5), z.begin() + std::ptrdiff_t(r * 5 + 5));
      const std::vector<float> alone = value(f.contract.id, row);
      for (std::size_t i = 0; i < 5; ++i) CHECK(alone[i] == together[r * 5 + i]);
    }
  }
}

TEST_CASE("a row may be overwritten by its result", "[rows]") {
  for (const RowFunction& f : row_functions()) {
    const std::vector<float> z = random_logits(11, 2, 5), dy = random_logits(11, 1, 6);
    std::vector<float> over = z;
    f.value(over.data(), over.data(), 1, over.size());
    const std::vector<float> y = value(f.contract.id, z);
    CHECK(over == y);
    std::vector<float> apart(11), over_above = dy;
    f.backward(y.data(), dy.data(), apart.data(), 1, 11);
    f.backward(y.data(), over_above.data(), over_above.data(), 1, 11);
    CHECK(over_above == apart);
  }
}

TEST_CASE("backward is the transposed Jacobian, by finite differences of the exact function", "[rows][gradient]") {
  constexpr double h = 1e-5;
  for (const RowFunction& f : row_functions()) {
    const std::vector<float> z = random_logits(6, 1.5f, 9), dy = random_logits(6, 1, 10);
    const std::vector<float> y = value(f.contract.id, z);
    std::vector<float> dz(6);
    f.backward(y.data(), dy.data(), dz.data(), 1, 6);
    for (std::size_t j = 0; j < 6; ++j) {
      std::vector<double> up(z.begin(), z.end()), down = up, y_up(6), y_down(6);
      up[j] += h;
      down[j] -= h;
      f.exact(up, y_up);
      f.exact(down, y_down);
      double expected = 0;
      for (std::size_t i = 0; i < 6; ++i) expected += dy[i] * (y_up[i] - y_down[i]) / (2 * h);
      CAPTURE(f.contract.id, j);
      CHECK(std::fabs(dz[j] - expected) < 1e-6);
    }
  }
}

TEST_CASE("minus infinity has probability 0, and what has no answer is NaN throughout the row", "[rows][special]") {
  CHECK(value("softmax", {-kInf, 0, 0}) == std::vector<float>{0, 0.5f, 0.5f});
  CHECK(value("log_softmax", {-kInf, 0})[0] == -kInf);
  for (const RowFunction& f : row_functions()) {
    for (const std::vector<float>& row :
         {std::vector<float>{1, NAN, 2, 3, 4}, {1, 2, 3, 4, NAN}, {kInf, 0, 0}, {-kInf, -kInf}}) {
      for (const float each : value(f.contract.id, row)) CHECK(std::isnan(each));
    }
  }
}
