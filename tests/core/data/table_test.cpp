#include "core/data/table.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <numeric>
#include <string>
#include <vector>

#include "core/data/csv.h"

using namespace nonlinear;

namespace {

Table table(std::string_view csv) { return read_csv(csv).value().table; }

TableExamples examples(std::string_view csv, const TableOptions& options) {
  auto found = examples_of_table(table(csv), options);
  if (!found.ok()) FAIL(found.error().message());
  CHECK_FALSE(flaw(found.value().data));
  return found.value();
}

std::string refusal(std::string_view csv, const TableOptions& options) {
  const auto found = examples_of_table(table(csv), options);
  return found.ok() ? "accepted" : found.error().message();
}

using Texts = std::vector<std::string>;
using Floats = std::vector<float>;

constexpr std::string_view kPets =
    "weight,fur,kind\n4,short,cat\n6,long,dog\n,long,cat\n2,none,fish\n8,?,dog\n10,long,dog\n";

}  // namespace

TEST_CASE("columns become inputs, categories one for each text, and text answers classes", "[data][table]") {
  const auto pets = examples(kPets, {.target = "kind", .split = "in_order", .standardise = false});
  CHECK(pets.inputs == Texts{"weight", "fur = long", "fur = none", "fur = short"});
  CHECK(pets.classes == Texts{"cat", "dog", "fish"});
  CHECK(pets.class_counts == std::vector<std::size_t>{1, 2, 1});
  CHECK(pets.rows == std::vector<std::uint32_t>{0, 1, 3, 5});
  CHECK(pets.rows_left_out == 2);
  CHECK(pets.data.train_count == 2);
  CHECK(pets.data.labels == std::vector<std::uint8_t>{0, 1, 2, 1});
  CHECK(pets.data.inputs == Floats{4, 0, 0, 1, 6, 1, 0, 0, 2, 0, 1, 0, 10, 1, 0, 0});
  CHECK(pets.input_scale.mean.empty());
}

TEST_CASE("a missing input becomes the mean of the training part", "[data][table]") {
  const auto pets = examples(
      kPets, {.target = "kind", .missing = "mean", .split = "in_order", .train_rows = 4, .standardise = false});
  CHECK(pets.rows_left_out == 0);
  CHECK(pets.cells_filled == 2);
  CHECK(pets.data.train_count == 4);
  CHECK(pets.data.example(2)[0] == 4);  // of 4, 6 and 2; the whole column has mean 6
  const float* fourth = pets.data.example(4);
  CHECK(Floats(fourth, fourth + 4) == Floats{8, 0.5f, 0.25f, 0.25f});  // shares of long, none, short among four
}

TEST_CASE("rows that miss their answer are left out even if inputs are filled", "[data][table]") {
  const auto found = examples("x,y\n1,0.5\n2,\n3,1.5\n,2.5\n", {.target = "y", .missing = "mean", .split = "in_order"});
  CHECK(found.rows == std::vector<std::uint32_t>{0, 2, 3});
  CHECK(found.rows_left_out == 1);
}

TEST_CASE("inputs and numeric answers are standardised as the training part says", "[data][table]") {
  const auto found = examples("x,y\n1,10.5\n3,30.5\n100,50.5\n1000,70.5\n", {.target = "y", .split = "in_order"});
  CHECK(found.data.classes == 0);
  CHECK(found.classes.empty());
  CHECK(found.input_scale.mean == std::vector<double>{2});
  CHECK(found.input_scale.deviation == std::vector<double>{1});
  CHECK(found.data.inputs == Floats{-1, 1, 98, 998});
  CHECK(found.data.targets == Floats{-1, 1, 3, 5});
  CHECK(found.target_scale.undo(0, 3) == 50.5);
}

TEST_CASE("up to 20 different whole numbers are classes unless they are wanted as numbers", "[data][table]") {
  const std::string_view csv = "x,y\n1,10\n2,2\n3,10\n4,-1\n";
  CHECK(examples(csv, {.target = "y"}).classes == Texts{"-1", "2", "10"});
  CHECK(examples(csv, {.target = "y", .answers = "numbers"}).data.target_count == 1);
  CHECK(examples("x,y\n1,0.5\n2,1\n", {.target = "y"}).data.classes == 0);
  CHECK(examples("x,y\n1,0.5\n2,1\n", {.target = "y", .answers = "classes"}).classes == Texts{"0.5", "1"});
  std::string many = "x,y\n";
  for (int i = 0; i < 20; ++i) many += "1," + std::to_string(i) + "\n";
  CHECK(examples(many, {.target = "y"}).data.classes == 20);
  CHECK(examples(many + "1,20\n", {.target = "y"}).data.classes == 0);
}

TEST_CASE("a class that only stands in rows left out is none", "[data][table]") {
  const auto found = examples("x,y\n1,a\n,b\n2,c\n3,a\n", {.target = "y", .split = "in_order"});
  CHECK(found.classes == Texts{"a", "c"});
  CHECK(found.data.labels == std::vector<std::uint8_t>{0, 1, 0});
}

TEST_CASE("mixed rows keep their answers and the share of each class", "[data][table]") {
  std::string csv = "x,y\n";
  for (int i = 0; i < 100; ++i) csv += std::to_string(i) + (i % 5 == 0 ? ",rare\n" : ",often\n");
  const TableOptions options{.target = "y", .train_share = 0.7, .standardise = false, .seed = 3};
  const auto found = examples(csv, options);
  CHECK(found.data.train_count == 70);
  CHECK(std::count(found.data.labels.begin(), found.data.labels.begin() + 70, 1) == 14);
  for (std::size_t i = 0; i < 100; ++i) {
    CHECK(found.data.inputs[i] == float(found.rows[i]));
    CHECK(found.data.labels[i] == (found.rows[i] % 5 == 0));
  }
  CHECK_FALSE(std::ranges::is_sorted(found.rows));
  CHECK(examples(csv, options).rows == found.rows);
}

TEST_CASE("chosen inputs come in the order chosen", "[data][table]") {
  const auto found =
      examples("a,b,c,d\n1,2,3,x\n4,5,6,y\n", {.target = "d", .inputs = {"c", "a"}, .standardise = false});
  CHECK(found.inputs == Texts{"c", "a"});
  CHECK(found.data.example(found.rows[0] == 0 ? 0 : 1)[0] == 3);
}

TEST_CASE("a choice that the table cannot serve is refused by name", "[data][table][errors]") {
  CHECK(refusal(kPets, {.target = "kinds"}) ==
        "data.target was \"kinds\"; allowed: one of weight, fur, kind; did you mean \"kind\"?");
  CHECK(refusal(kPets, {.target = "kind", .inputs = {"weight", "furr"}}) ==
        "data.inputs[1] was \"furr\"; allowed: one of weight, fur, kind; did you mean \"fur\"?");
  CHECK(refusal(kPets, {.target = "kind", .inputs = {"kind"}}) ==
        "data.inputs[0] was the target \"kind\"; allowed: another column");
  CHECK(refusal(kPets, {.target = "kind", .inputs = {"fur", "fur"}}) ==
        "data.inputs[1] was \"fur\" a second time; allowed: each column once");
  CHECK(refusal(kPets, {.target = "kind", .answers = "numbers"}) == "column \"kind\" was texts; allowed: numbers");
  CHECK(refusal(kPets, {.target = "kind", .answers = "class"}).starts_with("data.answers"));
  CHECK(refusal(kPets, {.target = "kind", .missing = "drop"}).starts_with("data.missing"));
  CHECK(refusal(kPets, {.target = "kind", .split = "random"}).starts_with("data.split"));
  CHECK(refusal(kPets, {.target = "kind", .train_share = 1}).starts_with("data.trainShare"));
  CHECK(refusal(kPets, {.target = "kind", .split = "in_order", .train_rows = 7}).starts_with("data.trainRows"));
  CHECK(refusal(kPets, {.target = "kind", .seed = -1}).starts_with("seed"));
  CHECK(refusal("x,y\n1,a\n2,a\n", {.target = "y"}) == "column \"y\" was 1 class; allowed: 2 to 256");
  CHECK(refusal("x,y\n1,\n,a\n2,b\n", {.target = "y"}) == "csv was 1 of 3 rows with all values; allowed: at least 2");
  CHECK(refusal("y\na\nb\n", {.target = "y"}).starts_with("data.inputs was no column but the target"));
  CHECK(refusal("x,y\n,a\n,b\n1,a\n2,b\n", {.target = "y", .missing = "mean", .split = "in_order"}) ==
        "column \"x\" was missing in the whole training part; allowed: at least 1 value there");
  std::string dates = "when,n\n";
  for (int i = 0; i < 300; ++i) dates += "day " + std::to_string(i) + ",1.5\n";
  CHECK(refusal(dates, {.target = "when"}) ==
        "column \"when\" was text; allowed: numbers, or at most 256 different texts");
  std::string wide = "a,b,c,y\n";  // 3 * 200 texts
  for (int i = 0; i < 200; ++i) {
    const std::string t = "t" + std::to_string(i);
    wide += t + "," + t + "," + t + (i % 2 ? ",yes\n" : ",no\n");
  }
  CHECK(refusal(wide, {.target = "y"}) ==
        "data.inputs was 600 inputs, one for each text of a category; allowed: at most 512");
}
