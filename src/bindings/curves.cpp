// Points and curves of activations.
#include "bindings/conversions.h"
#include "core/analysis/curve.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

Answer<PointOnCurve> at(const std::string& fn, double x, const Parameters& parameters) {
  const auto f = ActivationFunction::create(fn, chosen_parameters(parameters));
  if (!f.ok()) return refusal<PointOnCurve>(f.error());
  return answer<PointOnCurve>(point_on_curve(f.value(), x), [](const PointOnCurve& point) { return point; });
}

struct CurveArrays {
  Float32Array x{val::undefined()}, value{val::undefined()}, slope{val::undefined()};
};

Answer<CurveArrays> curve(const std::string& fn, double from, double to, double points, const Parameters& parameters) {
  const auto f = ActivationFunction::create(fn, chosen_parameters(parameters));
  if (!f.ok()) return refusal<CurveArrays>(f.error());
  return answer<CurveArrays>(sample_curve(f.value(), from, to, points), [](const Curve& curve) {
    return CurveArrays{float32_array(curve.x), float32_array(curve.value), float32_array(curve.slope)};
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(curves) {
  using namespace emscripten;
  register_type<Parameters>("Record<string, number> | undefined");

  value_object<PointOnCurve>("PointOnCurve").field("value", &PointOnCurve::value).field("slope", &PointOnCurve::slope);
  register_answer<PointOnCurve>("PointOnCurve");
  function("at(fn, x, parameters)", &at);

  value_object<CurveArrays>("Curve")
      .field("x", &CurveArrays::x)
      .field("value", &CurveArrays::value)
      .field("slope", &CurveArrays::slope);
  register_answer<CurveArrays>("Curve");
  function("curve(fn, from, to, points, parameters)", &curve);
}

}  // namespace nonlinear::bindings
