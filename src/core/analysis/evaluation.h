// How good answers are: confusion, precision and recall, ROC, calibration; errors where answers are numbers.
//
// Figures of nothing, such as the precision of a class that was never predicted, are NaN.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/nn/trainer.h"

namespace nonlinear {

struct ClassFigures {
  std::size_t actual = 0;     // examples of this class
  std::size_t predicted = 0;  // examples that were taken for it
  double precision = 0;       // of those taken for it, the share that is
  double recall = 0;          // of those that are, the share taken for it
  double f1 = 0;              // their harmonic mean, 2 hits / (actual + predicted)
};

struct Confusion {
  std::size_t classes = 0;
  std::vector<std::uint32_t> counts;  // [actual][predicted]
  std::vector<ClassFigures> figures;  // [class]
  double accuracy = 0;
  double macro_f1 = 0;  // the mean over the classes that have one
};

// The predicted label is the one with the largest probability, the first of equal ones; with a single output, label 1
// above 0.5. Sequences with an answer for each step count every step.
Result<Confusion> confusion(const Trainer& run, Part part);

// One class against the rest. An example is taken for the class where its score lies above the threshold.
struct ThresholdCounts {
  std::size_t true_positives = 0, false_positives = 0, true_negatives = 0, false_negatives = 0;
};
// class_: 0 to classes - 1; threshold: from 0 to 1.
Result<ThresholdCounts> counts_at(const Trainer& run, Part part, double class_, double threshold);

// From (0, 0) to (1, 1), one point for each threshold at which something changes: the scores themselves, falling, and
// at last minus infinity. Equal scores are one step, which may go up and right at once.
struct RocCurve {
  std::vector<float> threshold;
  std::vector<double> false_positive_rate, true_positive_rate;
  // By trapezoids: the probability that a positive scores above a negative, equal ones counted half (Mann-Whitney).
  double area = 0;
};
Result<RocCurve> roc_curve(const Trainer& run, Part part, double class_);

struct CalibrationBin {
  std::size_t count = 0;
  double mean_prediction = 0;
  double share_right = 0;  // of those, how many came true
};

struct Calibration {
  std::vector<CalibrationBin> bins;  // of equal width over [0, 1]; upper edges belong to the bin below
  double expected_error = 0;         // mean distance of prediction and share over the bins, weighted by their counts
  double brier = 0;                  // mean squared distance of prediction and what came, 0 or 1
};
// The probabilities of one class. bins: 1 to 100.
Result<Calibration> calibration(const Trainer& run, Part part, double class_, double bins);
// The probabilities of the predicted labels, as in Guo et al. 2017.
Result<Calibration> confidence_calibration(const Trainer& run, Part part, double bins);

struct NumberFigures {
  std::size_t count = 0;
  double rms_error = 0;
  double mean_absolute_error = 0;
  // 1 - Σ error² / Σ (target - mean target)²; with several targets the mean over those that vary. 0 is as good as
  // always answering the mean.
  double r_squared = 0;
};
Result<NumberFigures> number_figures(const Trainer& run, Part part);

// The parts that need no run. came: 1 for what is of the class, or came true, else 0.
Confusion confusion_of(Labels actual, Labels predicted, std::size_t classes);
ThresholdCounts counts_of(std::span<const float> scores, Labels came, double threshold);
RocCurve roc_of(std::span<const float> scores, Labels came);
Calibration calibration_of(std::span<const float> probabilities, Labels came, std::size_t bins);
// outputs, targets: [example][target]
NumberFigures number_figures_of(std::span<const float> outputs, std::span<const float> targets, std::size_t each);

}  // namespace nonlinear
