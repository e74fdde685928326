#include "core/data/csv.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "core/math/random.h"

using namespace nonlinear;
using Kind = Column::Kind;

namespace {

Csv read(std::string_view text, const CsvOptions& options = {}) {
  auto csv = read_csv(text, options);
  if (!csv.ok()) FAIL(csv.error().message());
  return csv.value();
}

std::string refusal(std::string_view text, const CsvOptions& options = {}) {
  const auto csv = read_csv(text, options);
  return csv.ok() ? "accepted" : csv.error().message();
}

// A column's cells as they were understood; what is missing is "-".
std::vector<std::string> cells(const Column& column) {
  std::vector<std::string> texts;
  for (const double x : column.numbers) texts.push_back(std::isnan(x) ? "-" : Catch::Detail::stringify(x));
  for (const auto code : column.category_of) {
    texts.push_back(code == Column::kNoCategory ? "-" : column.categories[code]);
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a small table is read with its header, kinds and summary", "[data][csv]") {
  const Csv csv = read("age,city\n3,Rome\n5,Oslo\n,Oslo\n10,Rome\n");
  CHECK(csv.separator == "comma");
  CHECK(csv.header);
  REQUIRE(csv.table.rows == 4);
  REQUIRE(csv.table.columns.size() == 2);
  const Column &age = csv.table.columns[0], &city = csv.table.columns[1];
  CHECK(age.name == "age");
  CHECK(age.kind == Kind::kNumbers);
  CHECK(age.missing == 1);
  CHECK(age.min == 3);
  CHECK(age.max == 10);
  CHECK(age.mean == 6);
  CHECK(std::isnan(age.numbers[2]));
  CHECK(city.kind == Kind::kCategories);
  CHECK(city.categories == Texts{"Oslo", "Rome"});
  CHECK(cells(city) == Texts{"Rome", "Oslo", "Oslo", "Rome"});
}

TEST_CASE("quotes protect separators, line ends and quotes, as RFC 4180 says", "[data][csv]") {
  const Csv csv = read("word,n\r\n\"a,b\",1\r\n\"say \"\"hi\"\"\",2\r\n\"two\r\nlines\",3\r\n\"\",4\r\nit\"s,5\r\n");
  CHECK(cells(csv.table.columns[0]) == Texts{"a,b", "say \"hi\"", "two\r\nlines", "-", "it\"s"});
  CHECK(csv.table.columns[1].max == 5);
  CHECK(cells(read("a,b\n \"x\" , 2 \n").table.columns[0]) == Texts{"x"});
  CHECK(read("a,b\n\"1\",\"2\"\n").table.columns[1].numbers[0] == 2);
}

TEST_CASE("line ends, a byte order mark, blank lines and a missing last line end change nothing", "[data][csv]") {
  const Texts expected = {"1.5", "-2.0"};
  for (const char* text : {"x,y\n1.5,0\n-2,0\n", "x,y\r\n1.5,0\r\n-2,0\r\n", "x,y\r1.5,0\r-2,0", "x,y\n1.5,0\n-2,0",
                           "\xef\xbb\xbfx,y\n1.5,0\n-2,0\n", "\nx,y\n\n1.5,0\n\n\n-2,0\n\n"}) {
    CAPTURE(text);
    const Csv csv = read(text);
    CHECK(csv.table.columns[0].name == "x");
    CHECK(cells(csv.table.columns[0]) == expected);
  }
}

TEST_CASE("the separator is found, and with semicolons a comma may be the decimal point", "[data][csv]") {
  const Csv german = read("größe;ort\n1,5;Köln\n2,25;Bonn\n3.5;Köln\n");
  CHECK(german.separator == "semicolon");
  CHECK(german.table.columns[0].name == "größe");
  CHECK(german.table.columns[0].numbers == std::vector<double>{1.5, 2.25, 3.5});
  CHECK(read("1,5;2,5;3,5\n4,5;5,5;6,5\n").table.columns.size() == 3);  // commas would fit, too
  CHECK(read("a\tb\n1,000\tx\n2,000\ty\n").separator == "tab");
  CHECK(read("a;b,c\n1;2,3\n", {.separator = "comma"}).table.columns.size() == 2);
  CHECK(read("n\n0.1\n0.1\n0.1\n").table.columns[0].mean == 0.1);  // a third of their sum is more
  const Csv single = read("n\n1\n2\n");
  CHECK(single.table.columns.size() == 1);
  CHECK(single.table.columns[0].mean == 1.5);
}

TEST_CASE("a header is told from data", "[data][csv]") {
  CHECK(read("a,b\n1,2\n").header);
  CHECK_FALSE(read("1,2\n3,4\n").header);
  CHECK(read(",b\n1,2\n").table.columns[0].name == "column 1");
  CHECK(read("size,colour\nbig,red\nsmall,red\n").header);
  CHECK_FALSE(read("big,red\nsmall,red\n").header);  // "red" comes again
  CHECK_FALSE(read("red\n").header);
  CHECK(read("1,2\n3,4\n", {.header = "present"}).table.columns[1].name == "2");
  CHECK(read("a,b\nc,d\n", {.header = "absent"}).table.rows == 2);
}

TEST_CASE("empty cells, NA, NaN, nan and ? are missing", "[data][csv]") {
  const Csv csv = read("n,t\n1,a\n,\nNA,NA\nNaN,NaN\nnan,nan\n?,?\n2,b\n3,c\n4,d\n5,e\n6,f\n");
  CHECK(csv.table.columns[0].missing == 5);
  CHECK(csv.table.columns[1].missing == 5);
  CHECK(csv.table.columns[0].mean == 3.5);
  CHECK(csv.table.columns[1].categories == Texts{"a", "b", "c", "d", "e", "f"});
  CHECK(read("n,t\n1,\n2,NA\n").table.columns[1].kind == Kind::kEmpty);
}

TEST_CASE("more than 256 different texts are no categories", "[data][csv]") {
  std::string text = "id,n\n";
  for (int i = 0; i < 256; ++i) text += "t" + std::to_string(i) + ",1\n";
  CHECK(read(text).table.columns[0].categories.size() == 256);
  CHECK(read(text + "one more,1\n").table.columns[0].kind == Kind::kText);
}

TEST_CASE("what is wrong in a file is said with its row and column", "[data][csv][errors]") {
  CHECK(refusal("age,n\n1,2\n\n3,4\nabc,5\n") == "row 5, column \"age\" was \"abc\"; allowed: a number");
  CHECK(refusal("age,n\n1,2\n3,1e31\n") == "row 3, column \"n\" was \"1e31\"; allowed: a number from -1e30 to 1e30");
  CHECK(refusal("a,b\n1,2\n3\n") == "row 3 was 1 cell; allowed: 2, as in row 1");
  CHECK(refusal("a,b\n1,2,3\n") == "row 2 was 3 cells; allowed: 2, as in row 1");
  CHECK(refusal("a,b\n1,\"2\n3,4\n") == "row 2, column 2 was a quote that never ends; allowed: a closing quote");
  CHECK(refusal("a,b\n\"1\"x,2\n") ==
        "row 2, column 1 was text behind a closing quote; allowed: the next cell, or a quote doubled within quotes");
  CHECK(refusal("a,b,a\n1,2,3\n") == "row 1, column 3 was \"a\" as column 1; allowed: a name of its own");
  CHECK(refusal("") == "csv was empty; allowed: at least a row");
  CHECK(refusal("\n\r\n\n") == "csv was empty; allowed: at least a row");
  CHECK(refusal("a,b\n", {.header = "present"}) == "csv was 0 rows; allowed: 1 to 100000");
  CHECK(refusal("a", {.separator = "coma"}) ==
        "separator was \"coma\"; allowed: one of detect, tab, semicolon, comma; did you mean \"comma\"?");
  CHECK(refusal("a", {.header = "none"}) == "header was \"none\"; allowed: one of detect, present, absent");
  // Cut before the umlaut, not within.
  CHECK(refusal("n\n1\n2\n" + std::string(39, 'x') + "ü or more\n") ==
        "row 4, column \"n\" was \"" + std::string(39, 'x') + "…\"; allowed: a number");
}

TEST_CASE("a file that is too large is refused by its limit", "[data][csv][errors]") {
  const auto repeated = [](std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
  };
  CHECK(read(repeated("1\n", 100000)).table.rows == 100000);
  CHECK(read("n\n" + repeated("1\n", 100000)).table.rows == 100000);
  CHECK(refusal(repeated("1\n", 100001)) == "csv was 100001 rows; allowed: 1 to 100000");
  CHECK(refusal(repeated("1\n", 100002)) == "csv was more than 100000 rows; allowed: at most that many");
  CHECK(read(repeated("1,", 511) + "1\n").table.columns.size() == 512);
  CHECK(refusal(repeated("1,", 512) + "1\n") == "row 1 was 513 columns; allowed: at most 512");
  CHECK(refusal(repeated(repeated("1,", 99) + "1\n", 20001)) ==
        "csv was more than 2000000 cells; allowed: at most that many");
  CHECK(refusal(std::string(20000001, '1')) == "csv was 20000001 bytes; allowed: at most 20000000");
}

// Texts are built from what is special to the reader and mutated; sanitizers watch. What is accepted has to be sound,
// and has to become examples or a refusal.
TEST_CASE("no text brings the reader down, and what it accepts is a table", "[data][csv][fuzz]") {
  const std::vector<std::string> pieces = {",",
                                           ";",
                                           "\t",
                                           "\n",
                                           "\r\n",
                                           "\r",
                                           "\"",
                                           "\"\"",
                                           "1",
                                           "2.5",
                                           "-3,5",
                                           "1e5",
                                           "NA",
                                           "?",
                                           "nan",
                                           "a",
                                           "Bonn",
                                           "ü",
                                           "\xef\xbb\xbf",
                                           " ",
                                           "1e40",
                                           "0x1",
                                           std::string(1, '\0'),
                                           "\xff",
                                           "name",
                                           "1e-999"};
  const std::string sound = "a,b,c\n1,x,0\n2,y,1\n3,x,0\n4,y,1\n5,\"x\",1\n,y,0\n";
  Random random(1, Random::Stream::kData);
  const auto pick = [&](std::size_t n) { return std::size_t(random.below(std::uint32_t(n))); };
  int accepted = 0, learnt = 0;
  for (int trial = 0; trial < 6000; ++trial) {
    std::string text = trial % 2 ? sound : "";
    for (std::size_t edits = 1 + pick(trial % 2 ? 4 : 40); edits > 0; --edits) {
      const std::size_t at = pick(text.size() + 1);
      switch (text.empty() ? 0 : pick(3)) {
        case 0:
          text.insert(at, pieces[pick(pieces.size())]);
          break;
        case 1:
          text.erase(at, 1 + pick(3));
          break;
        default:
          text[std::min(at, text.size() - 1)] = char(pick(256));
      }
    }
    CAPTURE(trial, text);
    const auto csv = read_csv(text);
    if (!csv.ok()) {
      REQUIRE_FALSE(csv.error().message().empty());
      continue;
    }
    ++accepted;
    const Table& table = csv.value().table;
    for (const Column& column : table.columns) {
      REQUIRE(column.missing <= table.rows);
      REQUIRE(column.numbers.size() == (column.kind == Kind::kNumbers ? table.rows : 0));
      REQUIRE(column.category_of.size() == (column.kind == Kind::kCategories ? table.rows : 0));
      REQUIRE(std::ranges::is_sorted(column.categories));
      if (column.kind == Kind::kNumbers) REQUIRE((column.min <= column.mean && column.mean <= column.max));
    }
    const TableOptions options{.target = table.columns[pick(table.columns.size())].name,
                               .missing = pick(2) ? "mean" : "leave_out",
                               .split = pick(2) ? "mixed" : "in_order"};
    const auto examples = examples_of_table(table, options);
    if (!examples.ok()) continue;
    ++learnt;
    REQUIRE_FALSE(flaw(examples.value().data));
  }
  CHECK(accepted > 1500);  // or the texts are too wild to test anything behind the quotes
  CHECK(learnt > 300);
}
