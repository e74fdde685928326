// Numbers that lessons state.
#include "bindings/conversions.h"
#include "core/facts/evaluate.h"

namespace nonlinear::bindings {
namespace {

LessonFiles& lesson_files() {
  static LessonFiles files;
  return files;
}

// The bytes of a file under lessons/data, by its name without folders.
void add_lesson_file(const std::string& name, const Uint8Array& bytes) {
  lesson_files()[name] = emscripten::convertJSArrayToNumberVector<std::uint8_t>(bytes);
}

Answer<double> evaluate(const std::string& expression) {
  return answer<double>(evaluate_fact(expression, lesson_files()), [](double number) { return number; });
}

}  // namespace

EMSCRIPTEN_BINDINGS(facts) {
  register_answer<double>("number");
  emscripten::function("addLessonFile(name, bytes)", &add_lesson_file);
  emscripten::function("evaluateFact(expression)", &evaluate);
}

}  // namespace nonlinear::bindings
