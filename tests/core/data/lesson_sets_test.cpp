// The tables of lessons/data, from the file to what networks learn from. Expected figures come from NumPy and
// scikit-learn; most of them stand in each dataset.yaml, too.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/data/lesson_tables.h"
#include "core/data/series.h"

using namespace nonlinear;
using Catch::Matchers::WithinAbs;

namespace {

// The files hold neither quotes nor gaps: cutting at commas is all there is to it.
std::vector<std::vector<std::string>> plain_cells(const std::string& text) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  for (const char c : text) {
    if (c == '\n') {
      rows.emplace_back(1);
    } else if (c == ',') {
      rows.back().emplace_back();
    } else {
      rows.back().back() += c;
    }
  }
  rows.pop_back();
  return rows;
}

// Cross-entropy of logistic regression on the training part after `steps` of gradient descent with the whole part and
// rate 0.5, from zero: nothing random in it.
double loss_after(const Dataset& data, int steps) {
  const std::size_t n = data.train_count, k = data.features;
  std::vector<double> w(k + 1);
  double loss = 0;
  for (int step = 0; step <= steps; ++step) {
    std::vector<double> slope(k + 1);
    loss = 0;
    for (std::size_t i = 0; i < n; ++i) {
      double total = w[k];
      for (std::size_t j = 0; j < k; ++j) total += w[j] * data.example(i)[j];
      const double p = 1 / (1 + std::exp(-total)), wrong = p - data.labels[i];
      loss -= std::log(data.labels[i] ? p : 1 - p) / double(n);
      for (std::size_t j = 0; j < k; ++j) slope[j] += wrong * data.example(i)[j] / double(n);
      slope[k] += wrong / double(n);
    }
    for (std::size_t j = 0; j <= k; ++j) w[j] -= 0.5 * slope[j];
  }
  return loss;
}

}  // namespace

TEST_CASE("every number of the lessons' tables is the double that its decimals say", "[data][lessons]") {
  const auto [id, rows, columns] = GENERATE(table<std::string, std::size_t, std::size_t>({
      {"iris", 150, 5},
      {"penguins", 333, 7},
      {"breast-cancer", 569, 31},
      {"sonar", 208, 61},
      {"sunspots", 309, 2},
      {"elnino", 732, 2},
      {"co2", 526, 2},
      {"seattle-weather", 1461, 5},
  }));
  CAPTURE(id);
  const auto cells = plain_cells(lesson_text(id));
  const Table table = lesson_table(id);
  REQUIRE(table.rows == rows);
  REQUIRE(table.columns.size() == columns);
  REQUIRE(cells.size() == rows + 1);
  for (std::size_t c = 0; c < columns; ++c) {
    const Column& column = table.columns[c];
    CHECK(column.name == cells[0][c]);
    CHECK(column.missing == 0);
    for (std::size_t r = 0; r < rows; ++r) {
      const std::string& cell = cells[r + 1][c];
      if (column.kind == Column::Kind::kNumbers) {
        REQUIRE(column.numbers[r] == std::strtod(cell.c_str(), nullptr));
      } else if (column.kind == Column::Kind::kCategories) {
        REQUIRE(column.categories[column.category_of[r]] == cell);
      } else {
        REQUIRE((column.name == "month" || column.name == "date"));
      }
    }
  }
}

TEST_CASE("the lessons' tables become classes with the shares that were measured", "[data][lessons]") {
  const auto [id, target, inputs, train, features, majority] =
      GENERATE(table<std::string, std::string, std::vector<std::string>, double, std::size_t, double>({
          {"iris", "species", {}, 105, 4, 0.3333},
          {"penguins", "species", {}, 233, 4 + 3 + 2, 0.44},
          {"penguins", "sex", {"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"}, 233, 4, 0.56},
          {"breast-cancer", "malignant", {}, 398, 30, 0.6257},
          {"sonar", "mine", {}, 146, 60, 0.5323},
      }));
  CAPTURE(id, target);
  const auto examples = examples_of_table(
      lesson_table(id), {.target = target, .inputs = inputs, .split = "in_order", .train_rows = train});
  REQUIRE(examples.ok());
  const Dataset& data = examples.value().data;
  CHECK_FALSE(flaw(data));
  CHECK(data.train_count == std::size_t(train));
  CHECK(data.features == features);
  std::vector<double> test(data.classes);
  for (std::size_t i = data.train_count; i < data.count(); ++i) test[data.labels[i]] += 1.0 / double(data.test_count());
  CHECK_THAT(*std::ranges::max_element(test), WithinAbs(majority, 5e-5));
}

TEST_CASE("logistic regression on the lessons' tables takes the path that NumPy takes", "[data][lessons]") {
  struct {
    std::string id, target;
    std::vector<std::string> inputs;
    double train, after_1, after_10, after_100;
  } const paths[] = {
      {"breast-cancer", "malignant", {}, 398, 0.242171, 0.118716, 0.054126},
      {"breast-cancer", "malignant", {"concave_points_worst", "area_worst"}, 398, 0.568885, 0.281785, 0.148675},
      {"sonar", "mine", {}, 146, 0.501384, 0.348554, 0.226651},
  };
  for (const auto& path : paths) {
    CAPTURE(path.id, path.inputs);
    const TableOptions options{
        .target = path.target, .inputs = path.inputs, .split = "in_order", .train_rows = path.train};
    const Dataset data = examples_of_table(lesson_table(path.id), options).value().data;
    CHECK_THAT(loss_after(data, 0), WithinAbs(0.693147, 1e-6));  // both classes equally likely: ln 2
    // Six decimals, though inputs are rounded to float32.
    CHECK_THAT(loss_after(data, 1), WithinAbs(path.after_1, 1e-6));
    CHECK_THAT(loss_after(data, 10), WithinAbs(path.after_10, 1e-6));
    CHECK_THAT(loss_after(data, 100), WithinAbs(path.after_100, 1e-6));
  }
}

TEST_CASE("forecasts that repeat the last value of a window miss by what was measured", "[data][lessons]") {
  struct {
    std::string id, column;
    double window, train, mean, deviation, error;
  } const sets[] = {
      {"sunspots", "sunspot_number", 12, 221, 43.481, 34.189, 30.4360},
      {"elnino", "sea_surface_temp_c", 24, 520, 23.003, 2.235, 1.1490},
      {"co2", "co2_ppm", 24, 368, 330.367, 10.784, 1.2707},
      {"seattle-weather", "temp_max_c", 14, 1096, 16.110, 7.330, 2.9071},
  };
  for (const auto& set : sets) {
    CAPTURE(set.id);
    const Table table = lesson_table(set.id);
    for (const char* target : {"next", "change"}) {
      const SeriesOptions options{.window = set.window, .train_rows = set.train, .target = target};
      const SeriesExamples examples = series_examples(column(table, set.column).numbers, options).value();
      const Dataset& data = examples.data;
      CHECK(data.test_count() == table.rows - std::size_t(set.train));
      CHECK_THAT(examples.scale.mean[0], WithinAbs(set.mean, 5e-4));
      CHECK_THAT(examples.scale.deviation[0], WithinAbs(set.deviation, 5e-4));
      double squares = 0;
      for (std::size_t i = data.train_count; i < data.count(); ++i) {
        const float last = data.example(i)[data.features - 1];
        const double missed = examples.value(data.targets[i], last) - examples.scale.undo(0, last);
        squares += missed * missed / double(data.test_count());
      }
      CHECK_THAT(std::sqrt(squares), WithinAbs(set.error, 1e-4));
    }
  }
}
