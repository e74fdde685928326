#include "bindings/instruments.h"

#include <string>
#include <utility>

#include "bindings/optional_fields.h"
#include "core/analysis/chain_rule.h"
#include "core/analysis/evaluation.h"
#include "core/analysis/example_trace.h"
#include "core/analysis/inspection.h"
#include "core/analysis/loss_line.h"
#include "core/analysis/surface.h"
#include "core/analysis/time_gradients.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

using Field = std::pair<const char*, val>;

// A plain object. Fields are few and calls rare: so it weighs less than a value_object for each of some twenty.
val object(std::initializer_list<Field> fields) {
  val result = val::object();
  for (const auto& [name, value] : fields) result.set(name, value);
  return result;
}

val js(double x) { return val(x); }
val js(std::string_view text) { return val(std::string(text)); }
val js(const std::vector<float>& numbers) { return float32_array(numbers); }
val js(const std::vector<double>& numbers) { return array_of(std::span(numbers)); }
template <class T>
val js_counts(const std::vector<T>& counts) {
  return js(std::vector<double>(counts.begin(), counts.end()));
}
template <class T, class Convert>
val js_list(const std::vector<T>& items, Convert convert) {
  val array = val::array();
  for (const T& item : items) array.call<void>("push", convert(item));
  return array;
}

val shape_of(const Shape& shape) {
  val sizes = val::array();
  for (std::size_t i = 0; i < shape.rank(); ++i) sizes.call<void>("push", double(shape[i]));
  return sizes;
}

val js(const Distribution& distribution) {
  const Summary& s = distribution.summary;
  val result = object({{"count", js(double(s.count))},
                       {"mean", js(s.mean)},
                       {"variance", js(s.variance)},
                       {"norm", js(s.norm)},
                       {"rms", js(s.rms)},
                       {"smallest", js(s.smallest)},
                       {"largest", js(s.largest)},
                       {"zeroShare", js(s.zero_share)}});
  if (const auto& h = distribution.histogram) {
    result.set("histogram", object({{"low", js(h->low)},
                                    {"high", js(h->high)},
                                    {"counts", js_counts(h->counts)},
                                    {"below", js(double(h->below))},
                                    {"above", js(double(h->above))}}));
  }
  return result;
}

val js(const LayerInspection& layer) {
  val result = object({{"layer", js(double(layer.layer))}, {"kind", js(layer.kind)}, {"outputs", js(layer.outputs)}});
  if (const auto& units = layer.units) {
    result.set("units", object({{"preActivations", js(units->pre_activations)},
                                {"gradient", js(units->gradient)},
                                {"units", js(double(units->units))},
                                {"dead", js_counts(units->dead)},
                                {"deadShare", js(units->dead_share)},
                                {"saturatedShare", js(units->saturated_share)}}));
  }
  result.set("blocks", js_list(layer.blocks, [](const BlockInspection& block) {
               val entry = object({{"name", js(block.name)},
                                   {"values", js(block.values)},
                                   {"gradient", js(block.gradient)},
                                   {"stepNorm", js(block.step_norm)}});
               if (block.update_ratio) entry.set("updateRatio", *block.update_ratio);
               return entry;
             }));
  return result;
}

val js(const ChainUnit& unit) {
  return object({{"sum", js(unit.sum)},
                 {"output", js(unit.output)},
                 {"upstream", js(unit.upstream)},
                 {"slope", js(unit.slope)},
                 {"delta", js(unit.delta)}});
}

val js(const ChainLayer& layer) {
  return object({{"layer", js(double(layer.layer))},
                 {"activation", js(layer.activation)},
                 {"units", js_list(layer.units, [](const ChainUnit& unit) { return js(unit); })},
                 {"inputs", js(layer.inputs)},
                 {"weights", js(layer.weights)},
                 {"biases", js(layer.biases)}});
}

val js(const ChainRule& rule) {
  return object({{"loss", js(rule.loss)},
                 {"outputs", js(rule.outputs)},
                 {"targets", js(rule.targets)},
                 {"layers", js_list(rule.layers, [](const ChainLayer& layer) { return js(layer); })},
                 {"terms", js_list(rule.terms,
                                   [](const ChainTerm& term) {
                                     return object({{"unit", js(double(term.unit))},
                                                    {"weight", js(term.weight)},
                                                    {"delta", js(term.delta)},
                                                    {"product", js(term.product)}});
                                   })},
                 {"input", js(rule.input)},
                 {"factors", js_list(rule.factors,
                                     [](const ChainFactor& factor) {
                                       return object({{"what", js(factor.what)},
                                                      {"layer", js(double(factor.layer))},
                                                      {"value", js(factor.value)}});
                                     })},
                 {"gradient", js(rule.gradient)},
                 {"backPropagated", js(double(rule.back_propagated))}});
}

val js(const Confusion& confusion) {
  return object({{"classes", js(double(confusion.classes))},
                 {"counts", js_counts(confusion.counts)},
                 {"figures", js_list(confusion.figures,
                                     [](const ClassFigures& f) {
                                       return object({{"actual", js(double(f.actual))},
                                                      {"predicted", js(double(f.predicted))},
                                                      {"precision", js(f.precision)},
                                                      {"recall", js(f.recall)},
                                                      {"f1", js(f.f1)}});
                                     })},
                 {"accuracy", js(confusion.accuracy)},
                 {"macroF1", js(confusion.macro_f1)}});
}

val js(const Calibration& calibration) {
  return object({{"bins", js_list(calibration.bins,
                                  [](const CalibrationBin& bin) {
                                    return object({{"count", js(double(bin.count))},
                                                   {"meanPrediction", js(bin.mean_prediction)},
                                                   {"shareRight", js(bin.share_right)}});
                                  })},
                 {"expectedError", js(calibration.expected_error)},
                 {"brier", js(calibration.brier)}});
}

Part part_of(const val& v) { return text(v) == "train" ? Part::kTrain : Part::kTest; }

}  // namespace

Answer<UnitSurfacesObject> unit_surfaces_of(const TrainingRun& run, double resolution, double extent) {
  const auto plane = run.cells(resolution, extent);
  if (!plane.ok()) return refusal<UnitSurfacesObject>(plane.error());
  return answer<UnitSurfacesObject>(unit_surfaces(run.trainer(), *plane.value()), [](const UnitSurfaces& surfaces) {
    return UnitSurfacesObject(object({{"layers", js_list(surfaces.layers,
                                                         [](const LayerPictures& layer) {
                                                           return object({{"layer", js(double(layer.layer))},
                                                                          {"first", js(double(layer.first))},
                                                                          {"units", js(double(layer.units))}});
                                                         })},
                                      {"values", float32_array(surfaces.values)}}));
  });
}

Answer<InspectionObject> inspection_of(const TrainingRun& run, const InspectionQuestion& question) {
  InspectionOptions options;
  if (!question.isUndefined() && !question["bins"].isUndefined()) {
    HistogramOptions& histogram = options.histogram.emplace();
    histogram.bins = number(question["bins"]);
    if (!question["low"].isUndefined()) histogram.low = number(question["low"]);
    if (!question["high"].isUndefined()) histogram.high = number(question["high"]);
  }
  return answer<InspectionObject>(inspect(run.trainer(), options), [](const std::vector<LayerInspection>& layers) {
    return InspectionObject(js_list(layers, [](const LayerInspection& layer) { return js(layer); }));
  });
}

Answer<ChainRuleObject> chain_rule_of(const TrainingRun& run, const ChainQuestionObject& question) {
  ChainQuestion wanted{
      .example = number(question["example"]), .layer = number(question["layer"]), .row = number(question["row"])};
  take(question["block"], wanted.block);
  take(question["column"], wanted.column);
  return answer<ChainRuleObject>(chain_rule(run.trainer(), wanted),
                                 [](const ChainRule& rule) { return ChainRuleObject(js(rule)); });
}

TimeGradientsObject time_gradients_of(const TrainingRun& run) {
  return TimeGradientsObject(js_list(time_gradients(run.trainer()), [](const TimeGradients& layer) {
    return object({{"layer", js(double(layer.layer))}, {"states", js(layer.states)}, {"sums", js(layer.sums)}});
  }));
}

Answer<EvaluationObject> evaluation_of(const TrainingRun& run, const EvaluationQuestion& question) {
  const Trainer& trainer = run.trainer();
  const Part part = part_of(question["part"]);
  if (trainer.data().classes == 0) {
    return answer<EvaluationObject>(number_figures(trainer, part), [](const NumberFigures& f) {
      return EvaluationObject(object({{"count", js(double(f.count))},
                                      {"rmsError", js(f.rms_error)},
                                      {"meanAbsoluteError", js(f.mean_absolute_error)},
                                      {"rSquared", js(f.r_squared)}}));
    });
  }
  double chosen = double(trainer.data().classes == 2), threshold = 0.5, bins = 10;
  take(question["class"], chosen);
  take(question["threshold"], threshold);
  take(question["bins"], bins);
  const auto table = confusion(trainer, part);
  if (!table.ok()) return refusal<EvaluationObject>(table.error());
  const auto counts = counts_at(trainer, part, chosen, threshold);
  if (!counts.ok()) return refusal<EvaluationObject>(counts.error());
  const auto roc = roc_curve(trainer, part, chosen);
  if (!roc.ok()) return refusal<EvaluationObject>(roc.error());
  const auto of_class = calibration(trainer, part, chosen, bins);
  if (!of_class.ok()) return refusal<EvaluationObject>(of_class.error());
  const ThresholdCounts& c = counts.value();
  return accepted(EvaluationObject(object({{"confusion", js(table.value())},
                                           {"counts", object({{"truePositives", js(double(c.true_positives))},
                                                              {"falsePositives", js(double(c.false_positives))},
                                                              {"trueNegatives", js(double(c.true_negatives))},
                                                              {"falseNegatives", js(double(c.false_negatives))}})},
                                           {"roc", object({{"threshold", js(roc.value().threshold)},
                                                           {"falsePositiveRate", js(roc.value().false_positive_rate)},
                                                           {"truePositiveRate", js(roc.value().true_positive_rate)},
                                                           {"area", js(roc.value().area)}})},
                                           {"calibration", js(of_class.value())}})));
}

Answer<TraceObject> trace_of(const TrainingRun& run, const ExampleObject& example) {
  const auto traced = example.isNumber()
                          ? trace_example(run.trainer(), number(example))
                          : trace_inputs(run.trainer(), emscripten::convertJSArrayToNumberVector<float>(example));
  return answer<TraceObject>(traced, [](const ExampleTrace& trace) {
    return TraceObject(object({{"inputs", js(trace.inputs)},
                               {"layers", js_list(trace.layers,
                                                  [](const LayerTrace& layer) {
                                                    return object({{"layer", js(double(layer.layer))},
                                                                   {"kind", js(layer.kind)},
                                                                   {"shape", shape_of(layer.shape)},
                                                                   {"preActivations", js(layer.pre_activations)},
                                                                   {"outputs", js(layer.outputs)},
                                                                   {"states", js(layer.states)},
                                                                   {"zeroShares", js(layer.zero_shares)}});
                                                  })},
                               {"probabilities", js(trace.probabilities)}}));
  });
}

Answer<LossLineObject> loss_line_of(const TrainingRun& run, const LossLineQuestion& question) {
  const auto a = emscripten::convertJSArrayToNumberVector<float>(question["from"]);
  const auto b = emscripten::convertJSArrayToNumberVector<float>(question["to"]);
  double low = 0, high = 1, points = 41;
  take(question["low"], low);
  take(question["high"], high);
  take(question["points"], points);
  return answer<LossLineObject>(
      loss_line(run.trainer(), a, b, low, high, points, part_of(question["part"])), [](const LossLine& line) {
        return LossLineObject(object({{"t", js(line.t)}, {"loss", js(line.loss)}, {"accuracy", js(line.accuracy)}}));
      });
}

EMSCRIPTEN_BINDINGS(instruments) {
  using namespace emscripten;
  register_type<UnitSurfacesObject>(
      "{ layers: { layer: number; first: number; units: number }[]; values: Float32Array }");
  register_answer<UnitSurfacesObject>(
      "{ layers: { layer: number; first: number; units: number }[]; values: Float32Array }");
  // Written out in web/src/training/instruments.ts; a generated name could not be imported from there.
  register_type<InspectionQuestion>("{ bins?: number; low?: number; high?: number }");
  register_type<InspectionObject>("any[]");
  register_answer<InspectionObject>("any[]");
  register_type<ChainQuestionObject>(
      "{ example: number; layer: number; block?: string; row: number; column?: number }");
  register_type<ChainRuleObject>("any");
  register_answer<ChainRuleObject>("any");
  register_type<TimeGradientsObject>("{ layer: number; states: Float64Array; sums: Float64Array }[]");
  register_type<EvaluationQuestion>("{ part: string; class?: number; threshold?: number; bins?: number }");
  register_type<EvaluationObject>("any");
  register_answer<EvaluationObject>("any");
  register_type<ExampleObject>("number | Float32Array");
  register_type<TraceObject>("any");
  register_answer<TraceObject>("any");
  register_type<LossLineQuestion>(
      "{ from: Float32Array; to: Float32Array; low?: number; high?: number; points?: number; part?: string }");
  register_type<LossLineObject>("{ t: Float64Array; loss: Float64Array; accuracy: Float64Array }");
  register_answer<LossLineObject>("{ t: Float64Array; loss: Float64Array; accuracy: Float64Array }");
}

}  // namespace nonlinear::bindings
