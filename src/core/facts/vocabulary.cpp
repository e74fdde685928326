#include "core/facts/vocabulary.h"

#include "core/facts/words/words.h"

namespace nonlinear {

const std::vector<FactWord>& fact_words() {
  static const std::vector<FactWord> words = [] {
    std::vector<FactWord> all;
    for (const auto area : {curve_words(), experiment_words(), lesson_data_words(), arithmetic_words()}) {
      all.insert(all.end(), area.begin(), area.end());
    }
    return all;
  }();
  return words;
}

}  // namespace nonlinear
