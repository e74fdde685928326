#include "core/analysis/layer_view.h"

#include <type_traits>

namespace nonlinear {

std::optional<LayerView> view_of(const NetworkLayer& layer, const Trace& trace) {
  return std::visit(
      [&](const auto& l) -> std::optional<LayerView> {
        using Kind = std::decay_t<decltype(l)>;
        if (l.activation() == nullptr) return std::nullopt;
        LayerView view{.pre_activations = trace.pre_activations,
                       .outputs = trace.outputs,
                       .gradient = trace.gradient,
                       .columns = trace.outputs.columns()};
        const Shape& shape = l.output();
        view.by_unit = shape.rank() == 3;
        view.units = view.by_unit ? shape[0] : shape[shape.rank() - 1];
        if constexpr (std::is_same_v<Kind, Recurrent>) {
          view.outputs = trace.extra;
          view.gradient = trace.extra_gradient;
        }
        view.places = view.outputs.count / view.units;
        return view;
      },
      layer);
}

std::vector<float> first_column(Rows rows) {
  std::vector<float> column(rows.count);
  for (std::size_t r = 0; r < rows.count; ++r) column[r] = rows.row(r)[0];
  return column;
}

}  // namespace nonlinear
