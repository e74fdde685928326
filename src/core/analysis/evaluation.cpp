#include "core/analysis/evaluation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/analysis/probabilities.h"
#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostBins = 100;

double share(double part, double whole) { return whole == 0 ? std::nan("") : part / whole; }

std::optional<Error> no_classes(const Trainer& run) {
  if (run.data().classes > 0) return std::nullopt;
  return Error{"data.classes", "0", "a run on classes"};
}

// Scores of one class, and which examples are of it.
struct OneAgainstRest {
  std::vector<float> scores;
  std::vector<std::uint8_t> came;
};

Result<OneAgainstRest> one_against_rest(const Trainer& run, Part part, double class_) {
  if (const auto wrong = no_classes(run)) return *wrong;
  const std::size_t classes = run.data().classes;
  const auto chosen = whole_number("class", class_, 0, std::uint32_t(classes - 1));
  if (!chosen.ok()) return chosen.error();
  const std::vector<float> probabilities = probabilities_of(run, part);
  OneAgainstRest result;
  for (std::size_t i = chosen.value(); i < probabilities.size(); i += classes)
    result.scores.push_back(probabilities[i]);
  for (const std::uint8_t label : run.labels(part)) result.came.push_back(label == chosen.value());
  return result;
}

}  // namespace

Confusion confusion_of(Labels actual, Labels predicted, std::size_t classes) {
  Confusion result{.classes = classes, .counts = std::vector<std::uint32_t>(classes * classes), .figures = {}};
  for (std::size_t i = 0; i < actual.size(); ++i) ++result.counts[actual[i] * classes + predicted[i]];
  std::size_t right = 0, with_f1 = 0;
  double f1 = 0;
  for (std::size_t c = 0; c < classes; ++c) {
    ClassFigures figures;
    for (std::size_t other = 0; other < classes; ++other) {
      figures.actual += result.counts[c * classes + other];
      figures.predicted += result.counts[other * classes + c];
    }
    const double hits = result.counts[c * classes + c];
    figures.precision = share(hits, double(figures.predicted));
    figures.recall = share(hits, double(figures.actual));
    figures.f1 = share(2 * hits, double(figures.actual + figures.predicted));
    if (!std::isnan(figures.f1)) {
      f1 += figures.f1;
      ++with_f1;
    }
    right += result.counts[c * classes + c];
    result.figures.push_back(figures);
  }
  result.accuracy = share(double(right), double(actual.size()));
  result.macro_f1 = share(f1, double(with_f1));
  return result;
}

ThresholdCounts counts_of(std::span<const float> scores, Labels came, double threshold) {
  ThresholdCounts counts;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const bool taken = double(scores[i]) > threshold;
    if (came[i]) ++(taken ? counts.true_positives : counts.false_negatives);
    else ++(taken ? counts.false_positives : counts.true_negatives);
  }
  return counts;
}

RocCurve roc_of(std::span<const float> given, Labels came) {
  // Outputs that have overflowed give NaN, which no order knows a place for: taken for the class last.
  constexpr float kLeast = -std::numeric_limits<float>::infinity();
  std::vector<float> scores(given.begin(), given.end());
  for (float& score : scores) score = std::isnan(score) ? kLeast : score;
  std::vector<std::uint32_t> order(scores.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
  const auto positives = double(std::ranges::count_if(came, [](std::uint8_t c) { return c != 0; }));
  const double negatives = double(came.size()) - positives;

  RocCurve curve;
  double hits = 0, alarms = 0, area = 0;  // area in pairs of a positive and a negative
  for (std::size_t i = 0;;) {
    const bool over = i == order.size();
    curve.threshold.push_back(over ? kLeast : scores[order[i]]);
    curve.false_positive_rate.push_back(share(alarms, negatives));
    curve.true_positive_rate.push_back(share(hits, positives));
    if (over) break;
    const double hits_before = hits, alarms_before = alarms;
    for (const float score = scores[order[i]]; i < order.size() && scores[order[i]] == score; ++i) {
      ++(came[order[i]] ? hits : alarms);
    }
    area += (alarms - alarms_before) * (hits + hits_before) / 2;
  }
  curve.area = share(area, positives * negatives);
  return curve;
}

Calibration calibration_of(std::span<const float> probabilities, Labels came, std::size_t bins) {
  Calibration result{.bins = std::vector<CalibrationBin>(bins)};
  double squares = 0;
  for (std::size_t i = 0; i < probabilities.size(); ++i) {
    const double p = probabilities[i], outcome = came[i] ? 1 : 0;
    squares += (p - outcome) * (p - outcome);
    const double at = p > 0 ? std::min(std::ceil(p * double(bins)), double(bins)) - 1 : 0;  // NaN: the first
    CalibrationBin& bin = result.bins[static_cast<std::size_t>(at)];
    ++bin.count;
    bin.mean_prediction += p;
    bin.share_right += outcome;
  }
  const auto count = double(probabilities.size());
  double distance = 0;
  for (CalibrationBin& bin : result.bins) {
    distance += std::fabs(bin.mean_prediction - bin.share_right);
    bin.mean_prediction = share(bin.mean_prediction, double(bin.count));
    bin.share_right = share(bin.share_right, double(bin.count));
  }
  result.expected_error = share(distance, count);
  result.brier = share(squares, count);
  return result;
}

NumberFigures number_figures_of(std::span<const float> outputs, std::span<const float> targets, std::size_t each) {
  const std::size_t examples = targets.size() / each;
  double all_squares = 0, all_distances = 0, r_squared = 0;
  std::size_t varying = 0;
  for (std::size_t target = 0; target < each; ++target) {
    double sum = 0, squares = 0, spread = 0;
    for (std::size_t i = target; i < targets.size(); i += each) {
      const double error = double(outputs[i]) - targets[i];
      sum += targets[i];
      squares += error * error;
      all_distances += std::fabs(error);
    }
    const double mean = sum / double(examples);
    for (std::size_t i = target; i < targets.size(); i += each) spread += (targets[i] - mean) * (targets[i] - mean);
    all_squares += squares;
    if (spread == 0) continue;
    r_squared += 1 - squares / spread;
    ++varying;
  }
  const auto count = double(targets.size());
  return {.count = targets.size(),
          .rms_error = std::sqrt(share(all_squares, count)),
          .mean_absolute_error = share(all_distances, count),
          .r_squared = share(r_squared, double(varying))};
}

Result<Confusion> confusion(const Trainer& run, Part part) {
  if (const auto wrong = no_classes(run)) return *wrong;
  std::vector<std::uint8_t> predicted;
  for (const Prediction& prediction : run.predict(part)) predicted.push_back(prediction.label);
  return confusion_of(run.labels(part), predicted, run.data().classes);
}

Result<ThresholdCounts> counts_at(const Trainer& run, Part part, double class_, double threshold) {
  const auto checked = number_between("threshold", threshold, 0, 1);
  if (!checked.ok()) return checked.error();
  const auto one = one_against_rest(run, part, class_);
  if (!one.ok()) return one.error();
  return counts_of(one.value().scores, one.value().came, threshold);
}

Result<RocCurve> roc_curve(const Trainer& run, Part part, double class_) {
  const auto one = one_against_rest(run, part, class_);
  if (!one.ok()) return one.error();
  return roc_of(one.value().scores, one.value().came);
}

Result<Calibration> calibration(const Trainer& run, Part part, double class_, double bins) {
  const auto count = whole_number("bins", bins, 1, kMostBins);
  if (!count.ok()) return count.error();
  const auto one = one_against_rest(run, part, class_);
  if (!one.ok()) return one.error();
  return calibration_of(one.value().scores, one.value().came, count.value());
}

Result<Calibration> confidence_calibration(const Trainer& run, Part part, double bins) {
  if (const auto wrong = no_classes(run)) return *wrong;
  const auto count = whole_number("bins", bins, 1, kMostBins);
  if (!count.ok()) return count.error();
  const Labels actual = run.labels(part);
  std::vector<float> confidences;
  std::vector<std::uint8_t> right;
  for (const Prediction& prediction : run.predict(part)) {
    right.push_back(prediction.label == actual[confidences.size()]);
    confidences.push_back(prediction.confidence);
  }
  return calibration_of(confidences, right, count.value());
}

Result<NumberFigures> number_figures(const Trainer& run, Part part) {
  const Dataset& data = run.data();
  if (data.classes > 0) return Error{"data.classes", std::to_string(data.classes), "0: a run on numbers"};
  const Dataset::Range wanted = run.range(part);
  std::vector<float> outputs;
  const std::span inputs(data.example(wanted.begin), wanted.count() * data.features);
  run.for_each_portion(inputs, [&](std::size_t, const Pass& pass) {
    const Matrix& said = pass.traces.back().outputs;
    for (std::size_t k = 0; k < said.columns(); ++k) {
      for (std::size_t r = 0; r < said.rows(); ++r) outputs.push_back(said.row(r)[k]);
    }
  });
  const std::size_t each = data.target_count;
  return number_figures_of(outputs, std::span(data.targets).subspan(wanted.begin * each, wanted.count() * each), each);
}

}  // namespace nonlinear
