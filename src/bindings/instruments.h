// What can be looked at in a training run, as JavaScript gets it: src/core/analysis. The types stand in
// web/src/training/instruments.ts.
#pragma once

#include "bindings/training_run.h"

namespace nonlinear::bindings {

EMSCRIPTEN_DECLARE_VAL_TYPE(UnitSurfacesObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(InspectionQuestion)
EMSCRIPTEN_DECLARE_VAL_TYPE(InspectionObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ChainQuestionObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ChainRuleObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(TimeGradientsObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(EvaluationQuestion)
EMSCRIPTEN_DECLARE_VAL_TYPE(EvaluationObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ExampleObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(TraceObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(LossLineQuestion)
EMSCRIPTEN_DECLARE_VAL_TYPE(LossLineObject)

Answer<UnitSurfacesObject> unit_surfaces_of(const TrainingRun& run, double resolution, double extent);
Answer<InspectionObject> inspection_of(const TrainingRun& run, const InspectionQuestion& question);
Answer<ChainRuleObject> chain_rule_of(const TrainingRun& run, const ChainQuestionObject& question);
TimeGradientsObject time_gradients_of(const TrainingRun& run);
Answer<EvaluationObject> evaluation_of(const TrainingRun& run, const EvaluationQuestion& question);
// An index into the data, or inputs.
Answer<TraceObject> trace_of(const TrainingRun& run, const ExampleObject& example);
Answer<LossLineObject> loss_line_of(const TrainingRun& run, const LossLineQuestion& question);

}  // namespace nonlinear::bindings
