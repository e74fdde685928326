// A reader's own table and windows over a series, as a module of its own: it weighs a third of the core, and few pages
// want it. What it answers is what the core takes as data of kind "numbers".
#include "bindings/conversions.h"
#include "bindings/dataset_object.h"
#include "bindings/optional_fields.h"
#include "core/data/csv.h"
#include "core/data/series.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(CsvOptionsObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(TableOptionsObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(SeriesOptionsObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ColumnList)
EMSCRIPTEN_DECLARE_VAL_TYPE(NumberList)
EMSCRIPTEN_DECLARE_VAL_TYPE(Float64Array)

template <class Number>
NumberList number_list(const std::vector<Number>& numbers) {
  return object_array<NumberList>(numbers);
}

struct ScaleObject {
  NumberList mean{val::undefined()}, deviation{val::undefined()};
};

ScaleObject to_js(const Standardiser& scale) { return {number_list(scale.mean), number_list(scale.deviation)}; }

struct ColumnObject {
  Text name{val::undefined()}, kind{val::undefined()};
  double missing = 0, min = 0, max = 0, mean = 0;
  Float64Array numbers{val::undefined()};
  StringList categories{val::undefined()};
};

ColumnObject to_js(const Column& column) {
  return {js_text(column.name),
          js_text(kind_id(column.kind)),
          double(column.missing),
          column.min,
          column.max,
          column.mean,
          Float64Array(array_of(std::span(column.numbers))),
          object_array<StringList>(column.categories)};
}

struct CsvObject {
  Text separator{val::undefined()};
  bool header = false;
  double rows = 0;
  ColumnList columns{val::undefined()};
};

CsvOptions csv_options(const val& object) {
  CsvOptions options;
  take(object["separator"], options.separator);
  take(object["header"], options.header);
  return options;
}

Answer<CsvObject> csv(const std::string& text, const CsvOptionsObject& options) {
  return answer<CsvObject>(read_csv(text, csv_options(options)), [](const Csv& csv) {
    std::vector<ColumnObject> columns;
    for (const Column& column : csv.table.columns) columns.push_back(to_js(column));
    return CsvObject{js_text(csv.separator), csv.header, double(csv.table.rows), object_array<ColumnList>(columns)};
  });
}

struct TableExamplesObject {
  DatasetObject data;
  StringList inputs{val::undefined()}, classes{val::undefined()};
  NumberList class_counts{val::undefined()}, rows{val::undefined()};
  ScaleObject input_scale, target_scale;
  double rows_left_out = 0, cells_filled = 0;
};

TableOptions table_options(const val& object) {
  TableOptions options{.target = text(object["target"])};
  take(object["inputs"], options.inputs);
  take(object["answers"], options.answers);
  take(object["missing"], options.missing);
  take(object["split"], options.split);
  take(object["trainShare"], options.train_share);
  take(object["trainRows"], options.train_rows);
  take(object["standardise"], options.standardise);
  take(object["seed"], options.seed);
  return options;
}

TableExamplesObject to_js(const TableExamples& examples) {
  return {dataset_to_js(examples.data),
          object_array<StringList>(examples.inputs),
          object_array<StringList>(examples.classes),
          number_list(examples.class_counts),
          number_list(examples.rows),
          to_js(examples.input_scale),
          to_js(examples.target_scale),
          double(examples.rows_left_out),
          double(examples.cells_filled)};
}

Answer<TableExamplesObject> csv_examples(const std::string& text, const TableOptionsObject& options) {
  const auto csv = read_csv(text, csv_options(options));
  if (!csv.ok()) return refusal<TableExamplesObject>(csv.error());
  return answer<TableExamplesObject>(examples_of_table(csv.value().table, table_options(options)),
                                     [](const TableExamples& examples) { return to_js(examples); });
}

struct SeriesExamplesObject {
  DatasetObject data;
  ScaleObject scale;
};

Answer<SeriesExamplesObject> windows(const SeriesOptionsObject& object) {
  SeriesOptions options{.window = number(object["window"]), .train_rows = number(object["trainRows"])};
  take(object["target"], options.target);
  const val series = object["series"];
  std::vector<double> values;
  if (series.instanceof (val::global("Float64Array"))) {
    values = emscripten::convertJSArrayToNumberVector<double>(series);
  }
  return answer<SeriesExamplesObject>(series_examples(values, options), [](const SeriesExamples& examples) {
    return SeriesExamplesObject{dataset_to_js(examples.data), to_js(examples.scale)};
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(tables) {
  using namespace emscripten;
  register_type<CsvOptionsObject>("{ separator?: string; header?: string }");
  register_type<TableOptionsObject>(
      "{ separator?: string; header?: string; target: string; inputs?: string[]; answers?: string; missing?: string; "
      "split?: string; trainShare?: number; trainRows?: number; standardise?: boolean; seed?: number }");
  register_type<SeriesOptionsObject>("{ series: Float64Array; window: number; trainRows: number; target?: string }");
  register_type<NumberList>("number[]");
  register_type<Float64Array>("Float64Array");

  register_dataset();

  value_object<ColumnObject>("TableColumn")
      .field("name", &ColumnObject::name)
      .field("kind", &ColumnObject::kind)
      .field("missing", &ColumnObject::missing)
      .field("min", &ColumnObject::min)
      .field("max", &ColumnObject::max)
      .field("mean", &ColumnObject::mean)
      .field("numbers", &ColumnObject::numbers)
      .field("categories", &ColumnObject::categories);
  register_type<ColumnList>("TableColumn[]");
  value_object<CsvObject>("CsvTable")
      .field("separator", &CsvObject::separator)
      .field("header", &CsvObject::header)
      .field("rows", &CsvObject::rows)
      .field("columns", &CsvObject::columns);
  register_answer<CsvObject>("CsvTable");
  function("readCsv(text, options)", &csv);

  value_object<ScaleObject>("Scale").field("mean", &ScaleObject::mean).field("deviation", &ScaleObject::deviation);
  value_object<TableExamplesObject>("TableExamples")
      .field("data", &TableExamplesObject::data)
      .field("inputs", &TableExamplesObject::inputs)
      .field("classes", &TableExamplesObject::classes)
      .field("classCounts", &TableExamplesObject::class_counts)
      .field("rows", &TableExamplesObject::rows)
      .field("inputScale", &TableExamplesObject::input_scale)
      .field("targetScale", &TableExamplesObject::target_scale)
      .field("rowsLeftOut", &TableExamplesObject::rows_left_out)
      .field("cellsFilled", &TableExamplesObject::cells_filled);
  register_answer<TableExamplesObject>("TableExamples");
  function("csvExamples(text, options)", &csv_examples);

  value_object<SeriesExamplesObject>("SeriesExamples")
      .field("data", &SeriesExamplesObject::data)
      .field("scale", &SeriesExamplesObject::scale);
  register_answer<SeriesExamplesObject>("SeriesExamples");
  function("seriesExamples(options)", &windows);
}

}  // namespace nonlinear::bindings
