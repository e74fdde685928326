#include "core/data/csv.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "core/choice.h"
#include "core/decimal.h"

namespace nonlinear {
namespace {

constexpr std::size_t kMostBytes = 20000000;
constexpr std::size_t kMostRows = 100000;
constexpr std::size_t kMostColumns = 512;
constexpr std::size_t kMostCells = 2000000;
constexpr std::size_t kMostCategories = 256;
constexpr std::size_t kLongestName = 100;
constexpr std::size_t kRowsToGuessFrom = 20;
constexpr double kLargestNumber = 1e30;  // its square and the sum of 100,000 of those are doubles, itself is a float

struct Separator {
  std::string_view id;
  char sign;
};
// Where two fit equally well the first is meant: a comma stands in numbers and texts, a tab hardly ever.
constexpr std::array kSeparators = {Separator{"tab", '\t'}, Separator{"semicolon", ';'}, Separator{"comma", ','}};

// A piece of the text; small, because there are up to two millions.
struct Cell {
  std::uint32_t begin;
  std::uint32_t length : 31;
  std::uint32_t doubled_quotes : 1;
};

Error cell_error(std::size_t row, std::size_t column, std::string given, std::string allowed) {
  return {"row " + std::to_string(row) + ", column " + std::to_string(column + 1), std::move(given),
          std::move(allowed)};
}

// Reads row by row.
class Reader {
 public:
  Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool at_end() const { return at_ == text_.size(); }
  std::size_t row() const { return row_; }  // the last one read, from 1

  // Appends the cells of the next row.
  std::optional<Error> read_row(std::vector<Cell>& cells) {
    ++row_;
    for (std::size_t column = 0;; ++column) {
      skip_spaces();
      if (auto wrong = here() == '"' ? read_quoted(cells, column) : read_plain(cells)) return wrong;
      if (at_end()) return std::nullopt;
      const char end = text_[at_++];
      if (end == separator_) continue;
      if (end == '\r' && here() == '\n') ++at_;
      return std::nullopt;
    }
  }

 private:
  char here() const { return at_end() ? '\0' : text_[at_]; }
  bool at_cell_end() const { return at_end() || here() == separator_ || here() == '\n' || here() == '\r'; }
  void skip_spaces() {
    while (here() == ' ') ++at_;
  }

  std::optional<Error> read_plain(std::vector<Cell>& cells) {
    const std::size_t begin = at_;
    while (!at_cell_end()) ++at_;
    std::size_t end = at_;
    while (end > begin && text_[end - 1] == ' ') --end;
    cells.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin), 0});
    return std::nullopt;
  }

  std::optional<Error> read_quoted(std::vector<Cell>& cells, std::size_t column) {
    const std::size_t begin = ++at_;
    bool doubled = false;
    for (;; ++at_) {
      if (at_end()) return cell_error(row_, column, "a quote that never ends", "a closing quote");
      if (here() != '"') continue;
      if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') break;
      doubled = true;
      ++at_;
    }
    cells.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_ - begin), doubled});
    ++at_;
    skip_spaces();
    if (at_cell_end()) return std::nullopt;
    return cell_error(row_, column, "text behind a closing quote", "the next cell, or a quote doubled within quotes");
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t row_ = 0;
};

// The text of a table in cells, all rows of equal length; blank lines are left out.
class Cells {
 public:
  static Result<Cells> read(std::string_view text, char separator) {
    Cells table(text);
    Reader reader(text, separator);
    while (!reader.at_end()) {
      const std::size_t before = table.cells_.size();
      if (const auto wrong = reader.read_row(table.cells_)) return *wrong;
      const std::size_t width = table.cells_.size() - before;
      if (width == 1 && table.cells_.back().length == 0) {
        table.cells_.pop_back();
        continue;
      }
      if (const auto wrong = table.add_row(reader.row(), width)) return *wrong;
    }
    if (table.rows_.empty()) return Error{"csv", "empty", "at least a row"};
    return table;
  }

  std::size_t rows() const { return rows_.size(); }
  std::size_t columns() const { return columns_; }
  std::size_t row_in_file(std::size_t row) const { return rows_[row]; }

  std::string text(std::size_t row, std::size_t column) const {
    const Cell& cell = cells_[row * columns_ + column];
    std::string text(raw(cell));
    if (!cell.doubled_quotes) return text;
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      text[length++] = text[i];
      if (text[i] == '"') ++i;
    }
    text.resize(length);
    return text;
  }

  bool missing(std::size_t row, std::size_t column) const {
    const std::string_view text = raw(cells_[row * columns_ + column]);
    return text.empty() || text == "NA" || text == "NaN" || text == "nan" || text == "?";
  }

  std::optional<double> number(std::size_t row, std::size_t column, bool decimal_comma) const {
    const std::string_view text = raw(cells_[row * columns_ + column]);
    const auto number = read_measurement(text, '.');
    return number || !decimal_comma ? number : read_measurement(text, ',');
  }

 private:
  explicit Cells(std::string_view text) : text_(text) {}

  std::string_view raw(const Cell& cell) const { return text_.substr(cell.begin, cell.length); }

  std::optional<Error> add_row(std::size_t row, std::size_t width) {
    if (rows_.empty()) columns_ = width;
    rows_.push_back(static_cast<std::uint32_t>(row));
    const std::string at = "row " + std::to_string(row);
    if (columns_ > kMostColumns) {
      return Error{at, std::to_string(columns_) + " columns", "at most " + std::to_string(kMostColumns)};
    }
    if (width != columns_) {
      return Error{at, std::to_string(width) + (width == 1 ? " cell" : " cells"),
                   std::to_string(columns_) + ", as in row " + std::to_string(rows_.front())};
    }
    if (rows_.size() > kMostRows + 1) {  // with a header
      return Error{"csv", "more than " + std::to_string(kMostRows) + " rows", "at most that many"};
    }
    if (cells_.size() > kMostCells) {
      return Error{"csv", "more than " + std::to_string(kMostCells) + " cells", "at most that many"};
    }
    return std::nullopt;
  }

  std::string_view text_;
  std::vector<Cell> cells_;  // [row][column]
  std::vector<std::uint32_t> rows_;
  std::size_t columns_ = 0;
};

// The separator with which the most of the first rows are as long as the very first.
Separator guess_separator(std::string_view text) {
  Separator best = kSeparators.back();
  std::size_t most = 0;
  for (const Separator& separator : kSeparators) {
    Reader reader(text, separator.sign);
    std::size_t width = 0, alike = 0;
    for (std::size_t rows = 0; rows < kRowsToGuessFrom && !reader.at_end(); ++rows) {
      std::vector<Cell> cells;
      if (reader.read_row(cells)) break;
      if (cells.size() == 1 && cells[0].length == 0) continue;
      if (width == 0) width = cells.size();
      alike += cells.size() == width ? 1 : 0;
    }
    if (width > 1 && alike > most) {
      most = alike;
      best = separator;
    }
  }
  return best;
}

// A header has no numbers above a table that has some. Where there are none at all, it is a row whose texts do not
// come again below.
bool guess_header(const Cells& cells, bool decimal_comma) {
  bool numbers = false, again = false;
  for (std::size_t c = 0; c < cells.columns(); ++c) {
    if (cells.number(0, c, decimal_comma)) return false;
    const std::string name = cells.text(0, c);
    for (std::size_t r = 1; r < cells.rows(); ++r) {
      numbers = numbers || cells.number(r, c, decimal_comma);
      again = again || (!name.empty() && cells.text(r, c) == name);
    }
  }
  return cells.rows() > 1 && (numbers || !again);
}

// For a message: the beginning, without cutting a UTF-8 character in two.
std::string quoted(std::string text) {
  constexpr std::size_t kShown = 40;
  if (text.size() > kShown) {
    std::size_t end = kShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    text = text.substr(0, end) + "…";
  }
  return '"' + text + '"';
}

// What cells [first row, end) of a table say, column by column.
class ColumnReader {
 public:
  ColumnReader(const Cells& cells, std::size_t first, bool decimal_comma)
      : cells_(cells), first_(first), decimal_comma_(decimal_comma) {}

  std::optional<Error> read(std::size_t c, Column& column) const {
    std::size_t present = 0, numbers = 0;
    for (std::size_t r = first_; r < cells_.rows(); ++r) {
      if (cells_.missing(r, c)) continue;
      ++present;
      numbers += cells_.number(r, c, decimal_comma_) ? 1 : 0;
    }
    column.missing = cells_.rows() - first_ - present;
    if (2 * numbers > present) return read_numbers(c, column);
    if (present > 0) read_categories(c, column);
    return std::nullopt;
  }

 private:
  std::optional<Error> read_numbers(std::size_t c, Column& column) const {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    column.kind = Column::Kind::kNumbers;
    column.min = kInfinity;
    column.max = -kInfinity;
    double sum = 0;
    for (std::size_t r = first_; r < cells_.rows(); ++r) {
      if (cells_.missing(r, c)) {
        column.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
        continue;
      }
      const auto x = cells_.number(r, c, decimal_comma_);
      if (!x || *x > kLargestNumber || *x < -kLargestNumber) {
        return Error{"row " + std::to_string(cells_.row_in_file(r)) + ", column " + quoted(column.name),
                     quoted(cells_.text(r, c)), x ? "a number from -1e30 to 1e30" : "a number"};
      }
      column.min = std::min(column.min, *x);
      column.max = std::max(column.max, *x);
      sum += *x;
      column.numbers.push_back(*x);
    }
    // Rounded, a mean of equal numbers may lie beside them.
    column.mean = std::clamp(sum / static_cast<double>(column.numbers.size() - column.missing), column.min, column.max);
    return std::nullopt;
  }

  void read_categories(std::size_t c, Column& column) const {
    std::vector<std::string>& known = column.categories;
    for (std::size_t r = first_; r < cells_.rows(); ++r) {
      if (cells_.missing(r, c)) continue;
      std::string text = cells_.text(r, c);
      const auto place = std::ranges::lower_bound(known, text);
      if (place != known.end() && *place == text) continue;
      if (known.size() == kMostCategories) {
        known.clear();
        column.kind = Column::Kind::kText;
        return;
      }
      known.insert(place, std::move(text));
    }
    column.kind = Column::Kind::kCategories;
    for (std::size_t r = first_; r < cells_.rows(); ++r) {
      column.category_of.push_back(
          cells_.missing(r, c)
              ? Column::kNoCategory
              : static_cast<std::uint16_t>(std::ranges::lower_bound(known, cells_.text(r, c)) - known.begin()));
    }
  }

  const Cells& cells_;
  std::size_t first_;
  bool decimal_comma_;
};

Result<std::vector<Column>> named_columns(const Cells& cells, bool header) {
  std::vector<Column> columns(cells.columns());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    std::string& name = columns[c].name;
    if (header) name = cells.text(0, c);
    if (name.empty()) name = "column " + std::to_string(c + 1);
    if (name.size() > kLongestName) {
      return cell_error(cells.row_in_file(0), c, quoted(name),
                        "a name of at most " + std::to_string(kLongestName) + " bytes");
    }
    for (std::size_t other = 0; other < c; ++other) {
      if (columns[other].name != name) continue;
      return cell_error(cells.row_in_file(0), c, quoted(name) + " as column " + std::to_string(other + 1),
                        "a name of its own");
    }
  }
  return columns;
}

Result<Separator> separator_of(std::string_view text, const std::string& wanted) {
  if (wanted == "detect") return guess_separator(text);
  std::vector<std::string_view> ids = {"detect"};
  for (const Separator& separator : kSeparators) {
    if (separator.id == wanted) return separator;
    ids.push_back(separator.id);
  }
  return unknown_choice("separator", wanted, ids);
}

Result<bool> header_of(const Cells& cells, const std::string& wanted, bool decimal_comma) {
  constexpr std::array<std::string_view, 3> kHeaders = {"detect", "present", "absent"};
  if (std::ranges::find(kHeaders, wanted) == kHeaders.end()) return unknown_choice("header", wanted, kHeaders);
  return wanted == "present" || (wanted == "detect" && guess_header(cells, decimal_comma));
}

}  // namespace

Result<Csv> read_csv(std::string_view text, const CsvOptions& options) {
  if (text.size() > kMostBytes) {
    return Error{"csv", std::to_string(text.size()) + " bytes", "at most " + std::to_string(kMostBytes)};
  }
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);  // the byte order mark
  const auto separator = separator_of(text, options.separator);
  if (!separator.ok()) return separator.error();
  const auto cells = Cells::read(text, separator.value().sign);
  if (!cells.ok()) return cells.error();
  const bool decimal_comma = separator.value().sign == ';';
  const auto header = header_of(cells.value(), options.header, decimal_comma);
  if (!header.ok()) return header.error();

  const std::size_t first = header.value() ? 1 : 0;
  const std::size_t rows = cells.value().rows() - first;
  if (rows == 0 || rows > kMostRows) {
    return Error{"csv", std::to_string(rows) + " rows", "1 to " + std::to_string(kMostRows)};
  }
  auto columns = named_columns(cells.value(), header.value());
  if (!columns.ok()) return columns.error();
  const ColumnReader reader(cells.value(), first, decimal_comma);
  for (std::size_t c = 0; c < columns.value().size(); ++c) {
    if (const auto wrong = reader.read(c, columns.value()[c])) return *wrong;
  }
  return Csv{{std::move(columns.value()), rows}, separator.value().id, header.value()};
}

}  // namespace nonlinear
