#include "core/scenarios/lesson_data.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/data/csv.h"
#include "core/data/digits.h"
#include "core/data/series.h"
#include "core/nn/trainer.h"

namespace nonlinear {
namespace {

// How many rows of each set are for training stands in its dataset.yaml.
constexpr double kCancerForTraining = 398, kDigitsForTraining = 1438, kMonthsForTraining = 520;

Result<std::span<const std::uint8_t>> file(const LessonFiles& files, std::string_view name) {
  const auto found = files.find(name);
  if (found == files.end()) return Error{"the file " + std::string(name), "absent", "its bytes"};
  return std::span(found->second);
}

Result<Table> table(const LessonFiles& files, std::string_view name) {
  const auto bytes = file(files, name);
  if (!bytes.ok()) return bytes.error();
  const auto& found = bytes.value();
  auto csv = read_csv(std::string(found.begin(), found.end()));
  if (!csv.ok()) return csv.error();
  return std::move(csv.value().table);
}

Result<Trainer> trained(const Dataset& data, const TrainingSpec& spec, double epochs) {
  auto made = Trainer::create(data, spec);
  if (!made.ok()) return made;
  while (double(made.value().epochs()) < epochs && !made.value().diverged()) made.value().step();
  return made;
}

Result<TableExamples> cancer_examples(const LessonFiles& files, std::vector<std::string> inputs) {
  const auto read = table(files, "breast-cancer.csv");
  if (!read.ok()) return read.error();
  return examples_of_table(
      read.value(),
      {.target = "malignant", .inputs = std::move(inputs), .split = "in_order", .train_rows = kCancerForTraining});
}

Result<Trainer> regression(const Dataset& data) {
  return trained(data, {{{1, "identity"}}, "binary_cross_entropy", "zero", 0.5, kCancerForTraining, 1}, 1000);
}

double zero_share(const Trainer& run, std::size_t layer) {
  const Dataset::Range test = run.range(Part::kTest);
  const Batch batch = run.examples(test.begin, test.count());
  Pass pass;
  run.network().forward(batch.inputs, pass);
  const Matrix& outputs = pass.traces[layer].outputs;
  std::size_t zeros = 0;
  for (std::size_t row = 0; row < outputs.rows(); ++row) {
    zeros += std::size_t(std::ranges::count(std::span(outputs.row(row), outputs.columns()), 0.0f));
  }
  return double(zeros) / double(outputs.rows() * outputs.columns());
}

}  // namespace

Result<BreastCancer> breast_cancer(const LessonFiles& files) {
  const auto made = cancer_examples(files, {});
  if (!made.ok()) return made.error();
  const auto run = regression(made.value().data);
  if (!run.ok()) return run.error();

  const std::vector<Prediction> answers = run.value().predict(Part::kTest);
  const Labels labels = run.value().labels(Part::kTest);
  BreastCancer result{.test_count = double(labels.size()),
                      .parameters = double(run.value().network().parameter_count())};
  for (std::size_t i = 0; i < labels.size(); ++i) {
    result.errors += answers[i].label != labels[i];
    result.missed += answers[i].label == 0 && labels[i] == 1;
    result.benign += labels[i] == 0;
  }
  result.accuracy = 1 - result.errors / result.test_count;
  return result;
}

Result<BreastCancerPair> breast_cancer_pair(const LessonFiles& files) {
  constexpr std::size_t kSample = 415;  // row 416, counted from 0
  const auto made = cancer_examples(files, {"concave_points_worst", "area_worst"});
  if (!made.ok()) return made.error();
  const Standardiser& scale = made.value().input_scale;
  const Dataset& data = made.value().data;
  const auto run = regression(data);
  if (!run.ok()) return run.error();
  const std::span<const float> weights = run.value().network().numbers(0, "weights");
  const float* sample = data.example(kSample);  // in order of the file, as nothing is missing
  return BreastCancerPair{.dents = scale.undo(0, sample[0]),
                          .dents_mean = scale.mean[0],
                          .dents_deviation = scale.deviation[0],
                          .area = scale.undo(1, sample[1]),
                          .area_mean = scale.mean[1],
                          .area_deviation = scale.deviation[1],
                          .weight_dents = weights[0],
                          .weight_area = weights[1],
                          .bias = run.value().network().numbers(0, "biases")[0]};
}

Result<DigitReading> digit_reading(const LessonFiles& files) {
  const auto pixels = file(files, "digits-x.bin");
  if (!pixels.ok()) return pixels.error();
  const auto labels = file(files, "digits-y.bin");
  if (!labels.ok()) return labels.error();
  auto data = digits_from_bytes(pixels.value(), labels.value(), kDigitsForTraining);
  if (!data.ok()) return data.error();

  TrainingSpec spec{{{32, "relu"}, {10, "identity"}}, "softmax_cross_entropy", "he", 0.005, 32, 1};
  spec.optimizer = "adam";
  const auto dense = trained(data.value(), spec, 25);
  if (!dense.ok()) return dense.error();

  data.value().shape = {1, 8, 8};
  spec.layers = {LayerSpec("conv2d", {{"filters", 8}, {"size", 3}, {"padding", 1}}, {{"activation", "relu"}}),
                 LayerSpec("max_pool", {{"size", 2}}),
                 LayerSpec("flatten"),
                 {10, "identity"}};
  const auto conv = trained(data.value(), spec, 25);
  if (!conv.ok()) return conv.error();
  return DigitReading{.conv_accuracy = conv.value().score(Part::kTest).accuracy,
                      .dense_accuracy = dense.value().score(Part::kTest).accuracy,
                      .conv_parameters = double(conv.value().network().parameter_count()),
                      .dense_parameters = double(dense.value().network().parameter_count()),
                      .conv_zeros = zero_share(conv.value(), 0)};
}

Result<ElNino> el_nino(const LessonFiles& files) {
  const auto read = table(files, "elnino.csv");
  if (!read.ok()) return read.error();
  const auto& columns = read.value().columns;
  const auto column = std::ranges::find(columns, "sea_surface_temp_c", &Column::name);
  if (column == columns.end()) return Error{"the column sea_surface_temp_c", "absent", "its temperatures"};
  const auto made =
      series_examples(column->numbers, {.window = 24, .train_rows = kMonthsForTraining, .target = "change"});
  if (!made.ok()) return made.error();
  Dataset data = made.value().data;
  const double degrees = made.value().scale.deviation[0];
  const auto error_of = [&](const Trainer& run) { return std::sqrt(run.score(Part::kTest).loss) * degrees; };

  constexpr int kSeeds = 3;
  ElNino result;
  for (int seed = 1; seed <= kSeeds; ++seed) {
    TrainingSpec spec{
        {LayerSpec("recurrent", {{"units", 16}, {"biases", 1}}, {{"activation", "tanh"}}), {1, "identity"}},
        "mse",
        Options("lecun", {{"gain", 0.5}}),
        0.005,
        32,
        double(seed)};
    spec.recurrent_init = "lecun";
    spec.optimizer = "adam";
    spec.clip_norm = 1;
    const auto run = trained(data, spec, 100);
    if (!run.ok()) return run.error();
    result.rnn_error += error_of(run.value()) / kSeeds;
    result.test_count = double(run.value().range(Part::kTest).count());
  }

  TrainingSpec spec{{LayerSpec("flatten"), {1, "identity"}}, "mse", "zero", 0.01, 65536, 1};
  spec.optimizer = "adam";
  const auto linear = trained(data, spec, 3000);
  if (!linear.ok()) return linear.error();
  result.linear_error = error_of(linear.value());

  // Answering "no change" is a linear model that has learnt nothing.
  const auto repeat = Trainer::create(data, spec);
  if (!repeat.ok()) return repeat.error();
  result.repeat_error = error_of(repeat.value());
  return result;
}

}  // namespace nonlinear
