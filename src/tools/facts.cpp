// Prints what expressions of lessons/facts.yaml come to:  facts 'slope(sigmoid, 0)' 'ln(2)'.  Without arguments: the
// words. From the root of the repository, words about real data find their files.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/facts/evaluate.h"
#include "core/facts/vocabulary.h"

namespace {

nonlinear::LessonFiles lesson_files() {
  nonlinear::LessonFiles files;
  if (!std::filesystem::exists("lessons/data")) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("lessons/data")) {
    if (!entry.is_regular_file() || entry.path().extension() == ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[entry.path().filename().string()] = {std::istreambuf_iterator<char>(file), {}};
  }
  return files;
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 1) {
    for (const nonlinear::FactWord& word : nonlinear::fact_words()) {
      std::printf("%s\n", std::string(word.usage).c_str());
    }
    return 0;
  }
  const nonlinear::LessonFiles files = lesson_files();
  bool all_fine = true;
  for (int i = 1; i < count; ++i) {
    const auto result = nonlinear::evaluate_fact(arguments[i], files);
    if (result.ok()) {
      std::printf("%s = %.17g\n", arguments[i], result.value());
    } else {
      std::fprintf(stderr, "%s\n", result.error().message().c_str());
      all_fine = false;
    }
  }
  return all_fine ? 0 : 1;
}
