// Prints what expressions of lessons/facts.yaml come to:  facts 'slope(sigmoid, 0)' 'ln(2)'.  Without arguments: the
// words.
#include <cstdio>

#include "core/facts/evaluate.h"
#include "core/facts/vocabulary.h"

int main(int count, char** arguments) {
  if (count == 1) {
    for (const nonlinear::FactWord& word : nonlinear::fact_words())
      std::printf("%s\n", std::string(word.usage).c_str());
    return 0;
  }
  bool all_fine = true;
  for (int i = 1; i < count; ++i) {
    const auto result = nonlinear::evaluate_fact(arguments[i]);
    if (result.ok()) {
      std::printf("%s = %.17g\n", arguments[i], result.value());
    } else {
      std::fprintf(stderr, "%s\n", result.error().message().c_str());
      all_fine = false;
    }
  }
  return all_fine ? 0 : 1;
}
