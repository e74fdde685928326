// What the three practical cases of the course reach on their data: what lessons/data/*/dataset.yaml says a correct
// trainer reaches, computed.
//
// Data come as the bytes of the files under lessons/data, since the core reads no files.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/error.h"

namespace nonlinear {

// "breast-cancer.csv" → its bytes.
using LessonFiles = std::map<std::string, std::vector<std::uint8_t>, std::less<>>;

// Sigmoid: logistic regression on the breast cancer set, all 30 measurements standardised, from zero weights, 1,000
// steps on all training examples at rate 0.5. No chance is involved.
struct BreastCancer {
  double test_count = 0;
  double benign = 0;  // in the test part
  double accuracy = 0;
  double errors = 0;
  double missed = 0;  // malignant, called benign
  double parameters = 0;
};
Result<BreastCancer> breast_cancer(const LessonFiles& files);

// The same from two measurements alone, concave_points_worst ("dents") and area_worst, and one malignant sample of the
// test part that this model misses: the file's row 416, the header not counted.
struct BreastCancerPair {
  double dents = 0, dents_mean = 0, dents_deviation = 0;  // of the sample; of the training part
  double area = 0, area_mean = 0, area_deviation = 0;
  double weight_dents = 0, weight_area = 0, bias = 0;  // for standardised measurements
};
Result<BreastCancerPair> breast_cancer_pair(const LessonFiles& files);

// ReLU: the 8×8 digits, 25 epochs of Adam at rate 0.005 in batches of 32 from He's start, seed 1. One convolution of 8
// filters of 3×3 with a maximum pool of 2, beside one dense layer of 32.
struct DigitReading {
  double conv_accuracy = 0, dense_accuracy = 0;
  double conv_parameters = 0, dense_parameters = 0;
  double conv_zeros = 0;  // share of the feature maps' numbers that ReLU made 0, on the test part
};
Result<DigitReading> digit_reading(const LessonFiles& files);

// tanh: El Niño's sea surface temperature one month ahead from the last 24, root mean square errors on the test part in
// degrees. The recurrent net has 16 tanh units and learns the change (Adam, rate 0.005, batches of 32, 100 epochs, mean
// of three seeds); the linear model has a weight for each month (Adam on all examples, 3,000 steps); repeating answers
// with the last month.
struct ElNino {
  double test_count = 0;
  double rnn_error = 0, linear_error = 0, repeat_error = 0;
};
Result<ElNino> el_nino(const LessonFiles& files);

}  // namespace nonlinear
