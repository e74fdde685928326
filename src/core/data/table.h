// Columns with names, as a reader's file has them, and what a network learns from them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/data/standardise.h"

namespace nonlinear {

struct Column {
  enum class Kind {
    kNumbers,
    kCategories,  // at most 256 different texts
    kText,        // more: names, dates; no network learns from these
    kEmpty,
  };
  static constexpr std::uint16_t kNoCategory = 0xffff;

  std::string name;
  Kind kind = Kind::kEmpty;
  std::size_t missing = 0;
  std::vector<double> numbers = {};             // [row], NaN where missing
  double min = 0, max = 0, mean = 0;            // of the numbers that are there
  std::vector<std::string> categories = {};     // in the order of their bytes
  std::vector<std::uint16_t> category_of = {};  // [row], kNoCategory where missing
};

// "numbers", "categories", "text" or "empty".
std::string_view kind_id(Column::Kind kind);

struct Table {
  std::vector<Column> columns;
  std::size_t rows = 0;
};

struct TableOptions {
  std::string target;                    // a column's name
  std::vector<std::string> inputs = {};  // columns' names; none: all others of numbers or categories
  std::string answers = "detect";        // "classes", "numbers"; detect: classes are texts, or up to 20 whole numbers
  std::string missing = "leave_out";     // the row; "mean": fill an input with the mean of the training part
  std::string split = "mixed";           // by chance, the same share of each class on both sides; or "in_order"
  double train_share = 0.5;              // 0.1 to 0.9, of the rows that are used
  double train_rows = 0;                 // in_order only, instead of the share: how many rows of the table, if not 0
  bool standardise = true;               // inputs, and targets that are numbers
  double seed = 0;                       // of the chance
};

struct TableExamples {
  Dataset data;
  std::vector<std::string> inputs;        // a name for each feature: "age", "island = Dream"
  std::vector<std::string> classes;       // none where answers are numbers
  std::vector<std::size_t> class_counts;  // examples of each
  Standardiser input_scale;               // empty where nothing was standardised
  Standardiser target_scale;
  std::vector<std::uint32_t> rows;  // where each example stood in the table, from 0
  std::size_t rows_left_out = 0;    // for what they miss
  std::size_t cells_filled = 0;     // with a mean
};

// A category becomes one input for each of its texts, 1 where the row has it and 0 elsewhere. A row that misses its
// target is always left out.
Result<TableExamples> examples_of_table(const Table& table, const TableOptions& options);

}  // namespace nonlinear
