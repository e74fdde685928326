#include "core/analysis/loss_line.h"

#include <cmath>

#include "core/arguments.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::uint32_t kMostPoints = 10'000;
constexpr double kFarthest = 1000;

std::optional<Error> flaw_of_state(const char* argument, std::span<const float> state, std::size_t size) {
  if (state.size() != size) {
    return Error{argument, std::to_string(state.size()) + " numbers", std::to_string(size)};
  }
  for (std::size_t i = 0; i < size; ++i) {
    if (!std::isfinite(state[i])) {
      return Error{argument + ("[" + std::to_string(i) + "]"), "not finite", "a finite number"};
    }
  }
  return std::nullopt;
}

}  // namespace

Result<LossLine> loss_line(const Trainer& run, std::span<const float> a, std::span<const float> b, double from,
                           double to, double points, Part part) {
  const std::size_t size = run.network().parameter_count();
  if (const auto wrong = flaw_of_state("a", a, size)) return *wrong;
  if (const auto wrong = flaw_of_state("b", b, size)) return *wrong;
  const auto low = number_between("from", from, -kFarthest, kFarthest);
  if (!low.ok()) return low.error();
  const auto high = number_between("to", to, -kFarthest, kFarthest);
  if (!high.ok()) return high.error();
  if (!(to > from)) return Error{"to", number_text(to), "greater than from (" + number_text(from) + ")"};
  const auto count = whole_number("points", points, 2, kMostPoints);
  if (!count.ok()) return count.error();

  LossLine line;
  Network network = run.network();
  for (std::uint32_t i = 0; i < count.value(); ++i) {
    // Both sums are weighted so that ends are met exactly.
    const double share = double(i) / (count.value() - 1);
    const double t = from * (1 - share) + to * share;
    for (std::size_t p = 0; p < size; ++p) {
      network.parameters()[p] = static_cast<float>((1 - t) * double(a[p]) + t * double(b[p]));
    }
    const Score score = run.score_of(network, part);
    line.t.push_back(t);
    line.loss.push_back(score.loss);
    line.accuracy.push_back(score.accuracy);
  }
  return line;
}

}  // namespace nonlinear
