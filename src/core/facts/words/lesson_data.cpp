// The three practical cases on their data (scenarios/lesson_data.h): word(what).
#include <array>
#include <utility>

#include "core/choice.h"
#include "core/facts/words/words.h"

namespace nonlinear {
namespace {

using Files = const LessonFiles&;

template <class Case>
struct Entry {
  std::string_view name;
  double Case::*number;
  double factor = 1;
};

template <class Case, std::size_t N>
Result<double> look_up(const std::string& what, const Entry<Case> (&entries)[N], Result<Case> (*run)(Files),
                       Files files) {
  std::array<std::string_view, N> known;
  for (std::size_t i = 0; i < N; ++i) known[i] = entries[i].name;
  for (const Entry<Case>& entry : entries) {
    if (entry.name != what) continue;
    const auto found = run(files);
    if (!found.ok()) return found.error();
    return entry.factor * (found.value().*entry.number);
  }
  return unknown_choice("what", what, known);
}

constexpr double kPercent = 100;

Result<double> cancer(FactArguments a, Files files) {
  static constexpr Entry<BreastCancer> kEntries[] = {{"accuracy", &BreastCancer::accuracy, kPercent},
                                                     {"errors", &BreastCancer::errors},
                                                     {"missed", &BreastCancer::missed},
                                                     {"test_count", &BreastCancer::test_count},
                                                     {"benign", &BreastCancer::benign},
                                                     {"parameters", &BreastCancer::parameters}};
  return look_up(a[0].name, kEntries, breast_cancer, files);
}

Result<double> cancer_pair(FactArguments a, Files files) {
  using Pair = BreastCancerPair;
  static constexpr Entry<Pair> kEntries[] = {{"dents", &Pair::dents},
                                             {"dents_mean", &Pair::dents_mean},
                                             {"dents_deviation", &Pair::dents_deviation},
                                             {"area", &Pair::area},
                                             {"area_mean", &Pair::area_mean},
                                             {"area_deviation", &Pair::area_deviation},
                                             {"weight_dents", &Pair::weight_dents},
                                             {"weight_area", &Pair::weight_area},
                                             {"bias", &Pair::bias}};
  return look_up(a[0].name, kEntries, breast_cancer_pair, files);
}

Result<double> digits(FactArguments a, Files files) {
  static constexpr Entry<DigitReading> kEntries[] = {{"conv_accuracy", &DigitReading::conv_accuracy, kPercent},
                                                     {"dense_accuracy", &DigitReading::dense_accuracy, kPercent},
                                                     {"conv_parameters", &DigitReading::conv_parameters},
                                                     {"dense_parameters", &DigitReading::dense_parameters},
                                                     {"conv_zeros", &DigitReading::conv_zeros, kPercent}};
  return look_up(a[0].name, kEntries, digit_reading, files);
}

Result<double> elnino(FactArguments a, Files files) {
  static constexpr Entry<ElNino> kEntries[] = {{"rnn_error", &ElNino::rnn_error},
                                               {"linear_error", &ElNino::linear_error},
                                               {"repeat_error", &ElNino::repeat_error},
                                               {"test_count", &ElNino::test_count}};
  return look_up(a[0].name, kEntries, el_nino, files);
}

constexpr FactWord kWords[] = {
    {"breast_cancer", "breast_cancer(what)", 1, 1, 1, cancer},
    {"breast_cancer_pair", "breast_cancer_pair(what)", 1, 1, 1, cancer_pair},
    {"digits", "digits(what)", 1, 1, 1, digits},
    {"elnino", "elnino(what)", 1, 1, 1, elnino},
};

}  // namespace

std::span<const FactWord> lesson_data_words() { return kWords; }

}  // namespace nonlinear
