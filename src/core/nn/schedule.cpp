#include "core/nn/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/choice.h"

namespace nonlinear {
namespace {

double constant(double rate, double, const ScheduleOptions&) { return rate; }

double step(double rate, double k, const ScheduleOptions& options) {
  return rate * std::pow(options.factor, std::floor(k / options.steps));
}

double exponential(double rate, double k, const ScheduleOptions& options) { return rate * std::pow(options.factor, k); }

// After the last step it stays at the floor instead of rising again.
double cosine(double rate, double k, const ScheduleOptions& options) {
  const double way = std::min(k / options.steps, 1.0);
  return options.floor + (rate - options.floor) * (1 + std::cos(std::numbers::pi * way)) / 2;
}

double linear_warmup(double rate, double k, const ScheduleOptions& options) {
  return rate * std::min(1.0, (k + 1) / options.steps);
}

constexpr Schedule kSchedules[] = {
    {"constant", R"(\eta)", "ConstantLR", "", false, false, constant},
    {"step", R"(\eta\,\gamma^{\lfloor k / s \rfloor})", "StepLR", "every", true, false, step},
    {"exponential", R"(\eta\,\gamma^k)", "ExponentialLR", "", true, false, exponential},
    {"cosine", R"(f + (\eta - f)\,\tfrac12 (1 + \cos(\pi k / s)))", "CosineAnnealingLR", "steps", false, true, cosine},
    {"linear_warmup", R"(\eta\,\min(1, (k + 1) / s))", "LinearLR", "steps", false, false, linear_warmup},
};

}  // namespace

Result<ChosenSchedule> create_schedule(const Options& options) {
  std::vector<std::string_view> known;
  for (const Schedule& schedule : kSchedules) {
    known.push_back(schedule.id);
    if (schedule.id != options.kind) continue;
    ChosenSchedule chosen{&schedule};
    OptionReader reader(options, "schedule");
    if (!schedule.steps_name.empty()) {
      chosen.options.steps = reader.whole(schedule.steps_name, std::nullopt, 1, 100'000'000);
    }
    if (schedule.has_factor) chosen.options.factor = reader.between("factor", std::nullopt, 1e-6, 1);
    if (schedule.has_floor) chosen.options.floor = reader.between("floor", 0, 0, 1e6);
    if (const auto wrong = reader.error()) return *wrong;
    return chosen;
  }
  return unknown_choice("schedule", options.kind, known);
}

}  // namespace nonlinear
