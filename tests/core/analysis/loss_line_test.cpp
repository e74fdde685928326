#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/analysis/loss_line.h"
#include "core/data/all.h"
#include "core/nn/reference.h"

using namespace nonlinear;

namespace {

Trainer circle_run() {
  auto made = Trainer::create(generate("circle", 90, 0, 1).value(),
                              {{{5, "tanh"}, {1, "identity"}}, "binary_cross_entropy", "glorot", 0.3, 8, 1});
  REQUIRE(made.ok());
  return std::move(made.value());
}

std::vector<float> parameters(const Trainer& run) {
  const auto& all = run.network().parameters();
  return {all.begin(), all.begin() + std::ptrdiff_t(run.network().parameter_count())};
}

}  // namespace

TEST_CASE("the loss along a line is that of the reference network at every point, and its ends are the two states",
          "[analysis][loss_line]") {
  Trainer run = circle_run();
  const auto a = parameters(run);
  const Score at_a = run.score(Part::kTest);
  for (int i = 0; i < 40; ++i) run.step();
  const auto b = parameters(run);
  const Score at_b = run.score(Part::kTest);

  const auto drawn = loss_line(run, a, b, -0.5, 1.5, 9, Part::kTest);
  REQUIRE(drawn.ok());
  const LossLine& line = drawn.value();
  REQUIRE(line.t == std::vector<double>{-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5});
  CHECK(line.loss[2] == at_a.loss);
  CHECK(line.loss[6] == at_b.loss);
  CHECK(line.accuracy[2] == at_a.accuracy);
  CHECK(parameters(run) == b);
  CHECK(run.steps() == 40);

  const Dataset& data = run.data();
  std::vector<std::vector<double>> examples;
  for (std::size_t i = data.train_count; i < data.count(); ++i) {
    examples.push_back({data.example(i)[0], data.example(i)[1]});
  }
  const std::vector<std::uint8_t> labels(data.labels.begin() + std::ptrdiff_t(data.train_count), data.labels.end());
  for (std::size_t point = 0; point < line.t.size(); ++point) {
    Network between = run.network();
    for (std::size_t p = 0; p < a.size(); ++p) between.parameters()[p] = float(a[p] + line.t[point] * (b[p] - a[p]));
    CHECK(line.loss[point] ==
          Catch::Approx(reference::mean_loss("binary_cross_entropy", reference::copy(between), examples, labels))
              .epsilon(1e-5));
  }
}

TEST_CASE("a line between states that do not fit the network is refused by name", "[analysis][errors]") {
  const Trainer run = circle_run();
  const auto a = parameters(run);
  const auto error = [&](std::span<const float> from_state, std::span<const float> to_state, double from, double to,
                         double points) {
    return loss_line(run, from_state, to_state, from, to, points, Part::kTrain).error();
  };
  CHECK(error(std::span(a).first(20), a, 0, 1, 2).message() == "a was 20 numbers; allowed: 21");
  CHECK(error(a, run.network().parameters(), 0, 1, 2).argument == "b");  // with padding
  auto broken = a;
  broken[3] = std::nanf("");
  CHECK(error(a, broken, 0, 1, 2).argument == "b[3]");
  CHECK(error(a, a, std::nan(""), 1, 2).argument == "from");
  CHECK(error(a, a, 0, 1e6, 2).argument == "to");
  CHECK(error(a, a, 1, 1, 2).message() == "to was 1; allowed: greater than from (1)");
  for (const double points : {1.0, 2.5, 1e9}) CHECK(error(a, a, 0, 1, points).argument == "points");
}
