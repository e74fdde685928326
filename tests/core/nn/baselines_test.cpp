// What a correct trainer reaches on the lessons' real data. Expected figures were measured with NumPy and scikit-learn
// on the same files and splits; they stand in each dataset.yaml.
#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/analysis/layer_statistics.h"
#include "core/data/lesson_tables.h"
#include "core/data/series.h"
#include "core/data/table.h"
#include "core/nn/trainer.h"

using namespace nonlinear;
using Catch::Matchers::WithinAbs;

namespace {

Dataset table_data(const std::string& id, const std::string& target, const std::vector<std::string>& inputs,
                   double train) {
  const TableOptions options{.target = target, .inputs = inputs, .split = "in_order", .train_rows = train};
  return examples_of_table(lesson_table(id), options).value().data;
}

Trainer trainer(const Dataset& data, const TrainingSpec& spec) {
  auto made = Trainer::create(data, spec);
  INFO((made.ok() ? "" : made.error().message()));
  REQUIRE(made.ok());
  return std::move(made.value());
}

const std::vector<std::string> kMeasurements{"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"};

}  // namespace

TEST_CASE("logistic regression loses what it loses in double precision, to six decimals, for a thousand steps",
          "[nn][baselines]") {
  const struct {
    std::string id, target;
    std::vector<std::string> inputs;
    double train, losses[5], test;
  } paths[] = {
      {"breast-cancer", "malignant", {}, 398, {0.693147, 0.242171, 0.118716, 0.054126, 0.030033}, 0.977},
      {"breast-cancer",
       "malignant",
       {"concave_points_worst", "area_worst"},
       398,
       {0.693147, 0.568885, 0.281785, 0.148675, 0.119718},
       0.971},
      {"sonar", "mine", {}, 146, {0.693147, 0.501384, 0.348554, 0.226651, 0.105524}, 0.694},
  };
  for (const auto& path : paths) {
    CAPTURE(path.id, path.inputs);
    const Dataset data = table_data(path.id, path.target, path.inputs, path.train);
    Trainer run = trainer(data, {{{1, "identity"}}, "binary_cross_entropy", "zero", 0.5, path.train, 1});
    std::size_t at = 0;
    for (const std::size_t step : {0u, 1u, 10u, 100u, 1000u}) {
      while (run.steps() < step) run.step();
      CAPTURE(step);
      // Half a unit of the sixth decimal, and float32's share: 1,000 updates of 6e-8 and sums of 398 products.
      CHECK_THAT(run.score(Part::kTrain).loss, WithinAbs(path.losses[at++], 0.5e-6 + 0.6e-6));
    }
    CHECK_THAT(run.score(Part::kTest).accuracy, WithinAbs(path.test, 5e-4));
  }
}

TEST_CASE("one hidden layer of 32 reads the lessons' tables as well as scikit-learn's does", "[nn][baselines][long]") {
  const struct {
    std::string id, target;
    std::vector<std::string> inputs;
    double train, classes, expected[3], margin;
  } sets[] = {
      {"iris", "species", {}, 105, 3, {0.911, 0.929, 0.933}, 0.03},
      {"penguins", "species", kMeasurements, 233, 3, {0.996, 1.0, 1.0}, 0.012},
      {"penguins", "sex", kMeasurements, 233, 2, {0.850, 0.840, 0.832}, 0.03},
      {"breast-cancer", "malignant", {}, 398, 2, {0.973, 0.974, 0.977}, 0.015},
      {"breast-cancer", "malignant", {"concave_points_worst", "area_worst"}, 398, 2, {0.964, 0.966, 0.963}, 0.015},
      {"sonar", "mine", {}, 146, 2, {0.777, 0.761, 0.710}, 0.05},
  };
  const char* activations[] = {"relu", "tanh", "sigmoid"};
  for (const auto& set : sets) {
    const Dataset data = table_data(set.id, set.target, set.inputs, set.train);
    for (int a = 0; a < 3; ++a) {
      double mean = 0;
      for (const double seed : {1, 2, 3, 4, 5}) {
        TrainingSpec spec{{{32, activations[a]}, {set.classes, "identity"}},
                          "softmax_cross_entropy",
                          "glorot_uniform",
                          0.003,
                          200,
                          seed};
        spec.optimizer = "adam";
        spec.l2 = 1e-4 / set.train;  // scikit-learn's alpha, which it divides by the examples of a batch
        Trainer run = trainer(data, spec);
        while (run.epochs() < 400) run.step();
        mean += run.score(Part::kTest).accuracy / 5;
      }
      CAPTURE(set.id, set.target, activations[a]);
      CHECK_THAT(mean, WithinAbs(set.expected[a], set.margin));  // some two examples
    }
  }
}

TEST_CASE("depth and activation decide what plain descent makes of the digits", "[nn][baselines][long]") {
  const Dataset data = digits().value();
  const auto accuracy = [&](const std::string& activation, int depth) {
    double mean = 0;
    for (const double seed : {1, 2, 3}) {
      std::vector<LayerSpec> layers(std::size_t(depth), {32, activation});
      layers.emplace_back(10, "identity");
      const bool squashing = activation == "identity" || activation == "sigmoid" || activation == "tanh";
      Trainer run =
          trainer(data, {layers, "softmax_cross_entropy", squashing ? "glorot_uniform" : "he", 0.1, 32, seed});
      while (run.epochs() < 30) run.step();
      mean += run.score(Part::kTest).accuracy / 3;
    }
    return mean;
  };
  // NumPy's means of three seeds; another draw of the weights moves them by one or two hundredths.
  CHECK_THAT(accuracy("identity", 1), WithinAbs(0.950, 0.02));
  CHECK_THAT(accuracy("sigmoid", 1), WithinAbs(0.922, 0.02));
  CHECK_THAT(accuracy("tanh", 1), WithinAbs(0.946, 0.02));
  CHECK_THAT(accuracy("relu", 1), WithinAbs(0.954, 0.02));
  CHECK_THAT(accuracy("gelu", 1), WithinAbs(0.952, 0.02));
  CHECK_THAT(accuracy("tanh", 3), WithinAbs(0.960, 0.02));
  CHECK_THAT(accuracy("relu", 3), WithinAbs(0.968, 0.02));
  CHECK_THAT(accuracy("silu", 6), WithinAbs(0.965, 0.02));
  CHECK_THAT(accuracy("tanh", 10), WithinAbs(0.957, 0.025));
  // The gradient vanishes: three layers stall, six say one thing to everything.
  CHECK(accuracy("sigmoid", 3) < 0.5);
  CHECK_THAT(accuracy("sigmoid", 6), WithinAbs(0.1, 0.02));
}

TEST_CASE("ten sigmoid layers shrink the gradient of the digits by a factor of some 300,000", "[nn][baselines]") {
  const auto ratio = [](const std::string& activation, const std::string& init) {
    std::vector<double> ratios;
    for (double seed = 1; seed <= 9; ++seed) {
      std::vector<LayerSpec> layers(10, {32, activation});
      layers.emplace_back(10, "identity");
      const Trainer run = trainer(digits().value(), {layers, "softmax_cross_entropy", init, 0.1, 32, seed});
      const auto norm = [&, preview = run.preview()](std::size_t layer) {
        double squares = 0;
        for (const float g : run.network().numbers(layer, "weights", preview.pass.gradient)) squares += double(g) * g;
        return std::sqrt(squares);
      };
      ratios.push_back(norm(0) / norm(9));
    }
    std::ranges::sort(ratios);
    return ratios[4];
  };
  CHECK(ratio("sigmoid", "glorot_uniform") > 1.5e-6);
  CHECK(ratio("sigmoid", "glorot_uniform") < 6e-6);  // NumPy: 3.0e-6
  CHECK_THAT(ratio("tanh", "glorot_uniform"), WithinAbs(2.1, 0.8));
  CHECK_THAT(ratio("relu", "he"), WithinAbs(2.1, 1));
}

TEST_CASE("a tanh recurrent net foretells El Niño twice as well as repeating the last month", "[nn][baselines]") {
  const Table table = lesson_table("elnino");
  const SeriesOptions options{.window = 24, .train_rows = 520, .target = "change"};
  const SeriesExamples examples = series_examples(column(table, "sea_surface_temp_c").numbers, options).value();
  const auto error = [&](const std::string& activation, const Options& recurrent_init) {
    double mean = 0;
    for (const double seed : {1, 2, 3, 4, 5}) {
      TrainingSpec spec{
          {LayerSpec("recurrent", {{"units", 16}, {"biases", 1}}, {{"activation", activation}}), {1, "identity"}},
          "mse",
          Options("lecun", {{"gain", 0.5}}),
          0.005,
          32,
          seed};
      spec.recurrent_init = recurrent_init;
      spec.optimizer = "adam";
      spec.clip_norm = 1;
      Trainer run = trainer(examples.data, spec);
      while (run.epochs() < 100) run.step();
      mean += std::sqrt(run.score(Part::kTest).loss) * examples.scale.deviation[0] / 5;
    }
    return mean;
  };
  // NumPy: 0.524 to 0.584 and 0.508 to 0.570 over five seeds. Repeating the last month misses by 1.149, a linear model
  // by 0.512: the honest winner.
  CHECK_THAT(error("tanh", "lecun"), WithinAbs(0.555, 0.05));
  CHECK_THAT(error("relu", "identity"), WithinAbs(0.545, 0.06));
}

TEST_CASE("a small convolutional net reads nearly all digits", "[nn][baselines]") {
  Dataset data = digits().value();
  data.shape = {1, 8, 8};
  TrainingSpec spec{{LayerSpec("conv2d", {{"filters", 8}, {"size", 3}, {"padding", 1}}, {{"activation", "relu"}}),
                     LayerSpec("max_pool", {{"size", 2}}),
                     LayerSpec("flatten"),
                     {10, "identity"}},
                    "softmax_cross_entropy",
                    "he",
                    0.005,
                    32,
                    1};
  spec.optimizer = "adam";
  Trainer run = trainer(data, spec);
  while (run.epochs() < 25) run.step();
  CHECK(run.network().parameter_count() == 8 * 9 + 8 + 10 * 128 + 10);
  CHECK(run.score(Part::kTest).accuracy > 0.96);
}
