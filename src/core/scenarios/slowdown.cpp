#include "core/scenarios/slowdown.h"

#include <array>
#include <string_view>

#include "core/activations/sigmoid.h"
#include "core/arguments.h"
#include "core/choice.h"

namespace nonlinear {
namespace {

constexpr std::array<std::string_view, 2> kLosses{"half_squared_error", "binary_cross_entropy"};
constexpr double kRate = 0.15;

}  // namespace

Result<double> slowdown(const std::string& loss, double weight, double bias, double steps) {
  const auto known = std::ranges::find(kLosses, loss);
  if (known == kLosses.end()) return unknown_choice("loss", loss, kLosses);
  const auto count = whole_number("steps", steps, 0, 100000);
  if (!count.ok()) return count.error();
  for (std::uint32_t i = 0; i < count.value(); ++i) {
    const double z = weight + bias, a = Sigmoid::exact(z);
    // d loss / dz: the error, and with the squared error the slope of the sigmoid as well.
    const double delta = known == kLosses.begin() ? a * Sigmoid::exact_slope(z) : a;
    weight -= kRate * delta;  // the input is 1
    bias -= kRate * delta;
  }
  return Sigmoid::exact(weight + bias);
}

}  // namespace nonlinear
