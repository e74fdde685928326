// A reader's own table: CSV as spreadsheets and programs write it.
//
// RFC 4180 and what is usual beyond it: any line end, a byte order mark, spaces around cells, blank lines, tabs or
// semicolons between cells, and with semicolons a decimal comma. Missing is an empty cell, NA, NaN, nan or ?. A column
// is one of numbers if more than half of its cells are numbers; then all have to be.
#pragma once

#include <string>
#include <string_view>

#include "core/data/table.h"
#include "core/error.h"

namespace nonlinear {

struct CsvOptions {
  std::string separator = "detect";  // "comma", "semicolon", "tab"
  std::string header = "detect";     // "present", "absent"
};

struct Csv {
  Table table;
  std::string_view separator;  // what was found: "comma", "semicolon", "tab"
  bool header = false;
};

// At most 20,000,000 bytes, 100,000 rows, 512 columns and 2,000,000 cells. Rows in errors count as in a spreadsheet:
//   row 14, column "age" was "abc"; allowed: a number
Result<Csv> read_csv(std::string_view text, const CsvOptions& options = {});

}  // namespace nonlinear
