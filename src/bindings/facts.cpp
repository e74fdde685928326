// Numbers that lessons state.
#include "bindings/conversions.h"
#include "core/facts/evaluate.h"

namespace nonlinear::bindings {
namespace {

Answer<double> evaluate(const std::string& expression) {
  return answer<double>(evaluate_fact(expression), [](double number) { return number; });
}

}  // namespace

EMSCRIPTEN_BINDINGS(facts) {
  register_answer<double>("number");
  emscripten::function("evaluateFact(expression)", &evaluate);
}

}  // namespace nonlinear::bindings
