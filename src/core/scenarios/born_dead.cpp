#include "core/scenarios/born_dead.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/arguments.h"
#include "core/math/random.h"

namespace nonlinear {
namespace {

struct Form {
  std::uint32_t width, layers;
};

Result<Form> form(double width, double layers) {
  const auto units = whole_number("width", width, 1, 64);
  if (!units.ok()) return units.error();
  const auto depth = whole_number("layers", layers, 1, 100);
  if (!depth.ok()) return depth.error();
  return Form{units.value(), depth.value()};
}

bool is_born_dead(const Form& net, Random& random) {
  std::vector<float> x(net.width), y(net.width);
  for (float& each : x) each = random.normal();
  for (std::uint32_t layer = 0; layer < net.layers; ++layer) {
    for (float& sum : y) {
      sum = 0;
      for (const float input : x) sum += random.normal() * input;
      sum = std::max(sum, 0.0f);
    }
    if (std::ranges::all_of(y, [](float each) { return each == 0; })) return true;
    std::swap(x, y);
  }
  return false;
}

}  // namespace

Result<double> born_dead_law(double width, double layers) {
  const auto net = form(width, layers);
  if (!net.ok()) return net.error();
  double alive = 1;
  for (std::uint32_t i = 0; i < net.value().layers; ++i) alive *= 1 - std::ldexp(1.0, -int(net.value().width));
  return 1 - alive;
}

Result<double> born_dead_share(double width, double layers, double networks) {
  const auto net = form(width, layers);
  if (!net.ok()) return net.error();
  const auto count = whole_number("networks", networks, 1, 1000000);
  if (!count.ok()) return count.error();
  Random random(1, Random::Stream::kWeights);
  std::uint32_t dead = 0;
  for (std::uint32_t i = 0; i < count.value(); ++i) dead += is_born_dead(net.value(), random);
  return double(dead) / count.value();
}

}  // namespace nonlinear
