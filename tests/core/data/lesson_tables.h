// The tables of lessons/data, as tests read them.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/data/csv.h"
#include "core/data/digits_files.h"

namespace nonlinear {

inline std::string lesson_text(const std::string& id) {
  const auto bytes = lesson_bytes("data/" + id + "/" + id + ".csv");
  return {bytes.begin(), bytes.end()};
}

inline Table lesson_table(const std::string& id) { return read_csv(lesson_text(id)).value().table; }

inline const Column& column(const Table& table, std::string_view name) {
  return *std::ranges::find(table.columns, name, &Column::name);
}

}  // namespace nonlinear
