#include "core/data/table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

#include "core/arguments.h"
#include "core/choice.h"
#include "core/data/split.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

using Kind = Column::Kind;

constexpr std::size_t kMostFeatures = 512;
constexpr std::size_t kMostInputs = 5000000;  // numbers in all, 20 MB
constexpr std::size_t kMostClasses = 256;
constexpr std::size_t kWholeNumbersAsClasses = 20;

Error column_error(const Column& column, std::string given, std::string allowed) {
  return {"column \"" + column.name + "\"", std::move(given), std::move(allowed)};
}

bool is_missing(const Column& column, std::size_t row) {
  return column.kind == Kind::kNumbers ? std::isnan(column.numbers[row])
                                       : column.category_of[row] == Column::kNoCategory;
}

bool teaches(const Column& column) { return column.kind == Kind::kNumbers || column.kind == Kind::kCategories; }

Result<const Column*> find_column(const Table& table, std::string argument, const std::string& name) {
  std::vector<std::string_view> names;
  for (const Column& column : table.columns) {
    if (column.name != name) {
      names.push_back(column.name);
    } else if (teaches(column)) {
      return &column;
    } else {
      return column_error(column, std::string(kind_id(column.kind)),
                          "numbers, or at most " + std::to_string(kMostClasses) + " different texts");
    }
  }
  return unknown_choice(std::move(argument), name, names);
}

Result<std::vector<const Column*>> input_columns(const Table& table, const Column& target,
                                                 std::span<const std::string> names) {
  std::vector<const Column*> columns;
  if (names.empty()) {
    for (const Column& column : table.columns) {
      if (&column != &target && teaches(column)) columns.push_back(&column);
    }
    if (columns.empty()) return Error{"data.inputs", "no column but the target", "at least 1 of numbers or categories"};
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string argument = "data.inputs[" + std::to_string(i) + "]";
    const auto column = find_column(table, argument, names[i]);
    if (!column.ok()) return column.error();
    if (column.value() == &target) return Error{argument, "the target \"" + names[i] + '"', "another column"};
    if (std::ranges::find(columns, column.value()) != columns.end()) {
      return Error{argument, '"' + names[i] + "\" a second time", "each column once"};
    }
    columns.push_back(column.value());
  }
  return columns;
}

// Classes of the rows that are used, in the order of their numbers or of their texts' bytes.
struct Classes {
  std::vector<std::string> names;
  std::vector<std::size_t> counts;
  std::vector<std::uint8_t> labels;  // [used row]
};

// The different numbers in used rows, ascending; nothing if there are more than `most`.
std::optional<std::vector<double>> different_numbers(const Column& column, std::span<const std::uint32_t> rows,
                                                     std::size_t most) {
  std::vector<double> known;
  for (const std::uint32_t row : rows) {
    const double x = column.numbers[row];
    const auto place = std::ranges::lower_bound(known, x);
    if (place != known.end() && *place == x) continue;
    if (known.size() == most) return std::nullopt;
    known.insert(place, x);
  }
  return known;
}

bool all_whole(std::span<const double> numbers) {
  return std::ranges::all_of(numbers, [](double x) { return x == std::floor(x); });
}

Result<Classes> classes_of(const Column& column, std::span<const std::uint32_t> rows) {
  Classes classes;
  std::vector<std::size_t> code_of;  // [used row], among all that the column has
  if (column.kind == Kind::kNumbers) {
    const auto known = different_numbers(column, rows, kMostClasses);
    if (!known) {
      return column_error(column, "more than " + std::to_string(kMostClasses) + " different numbers",
                          "2 to " + std::to_string(kMostClasses) + " classes");
    }
    for (const double x : *known) classes.names.push_back(number_text(x));
    for (const std::uint32_t row : rows) {
      code_of.push_back(
          static_cast<std::size_t>(std::ranges::lower_bound(*known, column.numbers[row]) - known->begin()));
    }
  } else {
    classes.names = column.categories;
    for (const std::uint32_t row : rows) code_of.push_back(column.category_of[row]);
  }

  classes.counts.resize(classes.names.size());
  for (const std::size_t code : code_of) ++classes.counts[code];
  // A text that only stands in rows left out is no class.
  std::vector<std::uint8_t> label_of(classes.names.size());
  std::size_t used = 0;
  for (std::size_t code = 0; code < label_of.size(); ++code) {
    if (classes.counts[code] == 0) continue;
    label_of[code] = static_cast<std::uint8_t>(used);
    if (used != code) classes.names[used] = std::move(classes.names[code]);
    classes.counts[used++] = classes.counts[code];
  }
  classes.names.resize(used);
  classes.counts.resize(used);
  if (used < 2) return column_error(column, "1 class", "2 to " + std::to_string(kMostClasses));
  for (const std::size_t code : code_of) classes.labels.push_back(label_of[code]);
  return classes;
}

Result<bool> answers_are_classes(const Column& target, std::span<const std::uint32_t> rows, const std::string& wanted) {
  if (wanted == "classes") return true;
  if (target.kind == Kind::kCategories) {
    return wanted == "detect" ? Result<bool>(true) : column_error(target, "texts", "numbers");
  }
  if (wanted == "numbers") return false;
  const auto known = different_numbers(target, rows, kWholeNumbersAsClasses);
  return known && known->size() > 1 && all_whole(*known);
}

// Writes the features of an example, column by column.
class Features {
 public:
  Features(TableExamples& examples, std::size_t width, bool standardise)
      : examples_(examples), width_(width), standardise_(standardise) {}

  // values: [example], NaN where missing; those become the mean of the training part.
  std::optional<Error> add(const Column& column, std::string name, std::vector<double> values) {
    const std::size_t train_count = examples_.data.train_count;
    double sum = 0;
    std::size_t present = 0;
    for (std::size_t i = 0; i < train_count; ++i) {
      if (std::isnan(values[i])) continue;
      sum += values[i];
      ++present;
    }
    if (present == 0) return column_error(column, "missing in the whole training part", "at least 1 value there");
    for (double& x : values) {
      if (std::isnan(x)) x = sum / static_cast<double>(present);
    }
    if (standardise_) {
      const Standardiser fit = fit_standardiser<double>(std::span<const double>(values).first(train_count), 1);
      fit.apply(std::span(values));
      examples_.input_scale.mean.push_back(fit.mean[0]);
      examples_.input_scale.deviation.push_back(fit.deviation[0]);
    }
    const std::size_t at = examples_.inputs.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
      examples_.data.inputs[i * width_ + at] = static_cast<float>(values[i]);
    }
    examples_.inputs.push_back(std::move(name));
    return std::nullopt;
  }

 private:
  TableExamples& examples_;
  std::size_t width_;
  bool standardise_;
};

std::size_t width(const Column& column) { return column.kind == Kind::kCategories ? column.categories.size() : 1; }

std::optional<Error> add_features(TableExamples& examples, std::span<const Column* const> columns, bool standardise) {
  std::size_t features = 0;
  for (const Column* column : columns) features += width(*column);
  if (features > kMostFeatures) {
    return Error{"data.inputs", std::to_string(features) + " inputs, one for each text of a category",
                 "at most " + std::to_string(kMostFeatures)};
  }
  const std::size_t count = examples.rows.size();
  if (features * count > kMostInputs) {
    return Error{"data.inputs", std::to_string(features) + " inputs of " + std::to_string(count) + " examples",
                 "at most " + std::to_string(kMostInputs) + " numbers"};
  }
  examples.data.features = features;
  examples.data.inputs.resize(features * count);
  Features target(examples, features, standardise);
  std::vector<double> values(count);
  for (const Column* column : columns) {
    for (const std::uint32_t row : examples.rows) examples.cells_filled += is_missing(*column, row) ? 1 : 0;
    if (column->kind == Kind::kNumbers) {
      for (std::size_t i = 0; i < count; ++i) values[i] = column->numbers[examples.rows[i]];
      if (auto wrong = target.add(*column, column->name, values)) return wrong;
      continue;
    }
    for (std::size_t code = 0; code < column->categories.size(); ++code) {
      for (std::size_t i = 0; i < count; ++i) {
        const std::uint16_t here = column->category_of[examples.rows[i]];
        values[i] = here == Column::kNoCategory ? std::nan("") : here == code ? 1 : 0;
      }
      const std::string name = column->name + " = " + column->categories[code];
      if (auto wrong = target.add(*column, name, values)) return wrong;
    }
  }
  return std::nullopt;
}

std::optional<Error> flaw(const TableOptions& options) {
  constexpr std::array<std::string_view, 3> kAnswers = {"detect", "classes", "numbers"};
  constexpr std::array<std::string_view, 2> kMissing = {"leave_out", "mean"};
  constexpr std::array<std::string_view, 2> kSplits = {"mixed", "in_order"};
  const auto unknown = [](std::string argument, const std::string& given,
                          std::span<const std::string_view> allowed) -> std::optional<Error> {
    if (std::ranges::find(allowed, given) != allowed.end()) return std::nullopt;
    return unknown_choice(std::move(argument), given, allowed);
  };
  if (auto wrong = unknown("data.answers", options.answers, kAnswers)) return wrong;
  if (auto wrong = unknown("data.missing", options.missing, kMissing)) return wrong;
  return unknown("data.split", options.split, kSplits);
}

// The first of the used rows (ascending) that are for training, where rows stay in order.
Result<std::size_t> training_in_order(std::span<const std::uint32_t> used, std::size_t rows,
                                      const TableOptions& options) {
  if (options.train_rows == 0) return training_examples(used.size(), options.train_share);
  const auto limit = whole_number("data.trainRows", options.train_rows, 1, static_cast<std::uint32_t>(rows));
  if (!limit.ok()) return limit.error();
  const auto count = static_cast<std::size_t>(std::ranges::lower_bound(used, limit.value()) - used.begin());
  if (count > 0) return count;
  return Error{"data.trainRows", std::to_string(limit.value()), "rows of which at least 1 has all values"};
}

std::vector<std::uint32_t> used_rows(const Table& table, const Column& target, std::span<const Column* const> inputs,
                                     bool leave_out) {
  std::vector<std::uint32_t> used;
  for (std::uint32_t row = 0; row < table.rows; ++row) {
    const auto misses = [row](const Column* column) { return is_missing(*column, row); };
    if (misses(&target) || (leave_out && std::ranges::any_of(inputs, misses))) continue;
    used.push_back(row);
  }
  return used;
}

// The order in which used rows become examples.
Result<Split> split_of(std::span<const std::uint32_t> used, std::size_t rows, const Classes& classes,
                       const TableOptions& options, std::uint32_t seed) {
  const bool in_order = options.split == "in_order";
  const auto train_count =
      in_order ? training_in_order(used, rows, options) : training_examples(used.size(), options.train_share);
  if (!train_count.ok()) return train_count.error();
  if (in_order) {
    Split split{std::vector<std::uint32_t>(used.size()), train_count.value()};
    std::iota(split.order.begin(), split.order.end(), 0u);
    return split;
  }
  Random random(seed, Random::Stream::kData);
  if (classes.labels.empty()) return shuffled(used.size(), train_count.value(), random);
  return stratified(classes.labels, classes.names.size(), train_count.value(), random);
}

}  // namespace

std::string_view kind_id(Column::Kind kind) {
  switch (kind) {
    case Kind::kNumbers:
      return "numbers";
    case Kind::kCategories:
      return "categories";
    case Kind::kText:
      return "text";
    case Kind::kEmpty:
      break;
  }
  return "empty";
}

Result<TableExamples> examples_of_table(const Table& table, const TableOptions& options) {
  if (const auto wrong = flaw(options)) return *wrong;
  const auto seed = whole_number("seed", options.seed, 0, kLargestSeed);
  if (!seed.ok()) return seed.error();
  const auto found = find_column(table, "data.target", options.target);
  if (!found.ok()) return found.error();
  const Column& target = *found.value();
  const auto inputs = input_columns(table, target, options.inputs);
  if (!inputs.ok()) return inputs.error();

  const std::vector<std::uint32_t> used = used_rows(table, target, inputs.value(), options.missing == "leave_out");
  if (used.size() < 2) {
    return Error{"csv", std::to_string(used.size()) + " of " + std::to_string(table.rows) + " rows with all values",
                 "at least 2"};
  }
  const auto classify = answers_are_classes(target, used, options.answers);
  if (!classify.ok()) return classify.error();
  Classes classes;
  if (classify.value()) {
    auto known = classes_of(target, used);
    if (!known.ok()) return known.error();
    classes = std::move(known.value());
  }

  const auto split = split_of(used, table.rows, classes, options, seed.value());
  if (!split.ok()) return split.error();

  TableExamples examples;
  examples.data.train_count = split.value().train_count;
  examples.data.classes = classes.names.size();
  examples.data.target_count = classify.value() ? 0 : 1;
  examples.rows_left_out = table.rows - used.size();
  for (const std::uint32_t i : split.value().order) {
    examples.rows.push_back(used[i]);
    if (classify.value()) {
      examples.data.labels.push_back(classes.labels[i]);
    } else {
      examples.data.targets.push_back(static_cast<float>(target.numbers[used[i]]));
    }
  }
  examples.classes = std::move(classes.names);
  examples.class_counts = std::move(classes.counts);
  if (const auto wrong = add_features(examples, inputs.value(), options.standardise)) return *wrong;
  if (options.standardise && !classify.value()) examples.target_scale = standardise_targets(examples.data);
  return examples;
}

}  // namespace nonlinear
