#include "core/nn/create_layer.h"

#include <utility>
#include <vector>

#include "core/choice.h"

namespace nonlinear {
namespace {

template <class Layer>
Result<NetworkLayer> create(const Shape& input, OptionReader& reader) {
  auto made = Layer::create(input, reader);
  if (!made.ok()) return made.error();
  return NetworkLayer(std::move(made.value()));
}

struct Kind {
  std::string_view id;
  Result<NetworkLayer> (*create)(const Shape& input, OptionReader& reader);
};

template <class... Layers>
std::vector<Kind> kinds_of(const std::variant<Layers...>*) {
  return {{Layers::kind, create<Layers>}...};
}

}  // namespace

Result<NetworkLayer> create_layer(const Options& options, const Shape& input, const std::string& place) {
  std::vector<std::string_view> known;
  for (const Kind& kind : kinds_of(static_cast<const NetworkLayer*>(nullptr))) {
    known.push_back(kind.id);
    if (kind.id != options.kind) continue;
    OptionReader reader(options, place);
    return kind.create(input, reader);
  }
  return unknown_choice(place + ".kind", options.kind, known);
}

}  // namespace nonlinear
