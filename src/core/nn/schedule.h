// How the learning rate changes on the way: a rate for each step, as PyTorch's schedulers give it when they are asked
// after every step.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/error.h"
#include "core/options.h"

namespace nonlinear {

struct ScheduleOptions {
  double steps = 0, factor = 1, floor = 0;
};

struct Schedule {
  std::string_view id;
  std::string_view formula;     // TeX of the rate at step k = 0, 1, …; η is the first rate
  std::string_view torch;       // its name in torch.optim.lr_scheduler
  std::string_view steps_name;  // what it calls its number of steps; empty: it has none
  bool has_factor, has_floor;
  double (*rate)(double first_rate, double k, const ScheduleOptions& options);
};

// A schedule with its options chosen.
struct ChosenSchedule {
  const Schedule* schedule;
  ScheduleOptions options = {};

  // The learning rate of step k, counted from 0.
  double rate(double first_rate, std::size_t k) const { return schedule->rate(first_rate, double(k), options); }
};

// { kind: "step", every: 100, factor: 0.5 }
Result<ChosenSchedule> create_schedule(const Options& options);

}  // namespace nonlinear
