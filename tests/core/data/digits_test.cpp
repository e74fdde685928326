#include <algorithm>
#include <catch_amalgamated.hpp>

#include "core/data/digits.h"
#include "core/data/digits_files.h"

using namespace nonlinear;

TEST_CASE("the digits of the repository are 1,797 images of ten classes with pixels from 0 to 1", "[data][digits]") {
  const auto data = digits();
  REQUIRE(data.ok());
  CHECK(data.value().count() == 1797);
  CHECK(data.value().test_count() == 359);
  CHECK(*std::ranges::min_element(data.value().inputs) == 0);
  CHECK(*std::ranges::max_element(data.value().inputs) == 1);
  const auto test_begin = data.value().labels.begin() + 1438;
  for (int digit = 0; digit < 10; ++digit) {  // about a tenth of either part each
    CHECK(std::count(data.value().labels.begin(), test_begin, digit) > 130);
    CHECK(std::count(test_begin, data.value().labels.end(), digit) > 30);
  }
}

TEST_CASE("digits that do not fit together are refused by name", "[data][digits][errors]") {
  std::vector<std::uint8_t> pixels(128, 7), labels{3, 9};
  REQUIRE(digits_from_bytes(pixels, labels, 1).ok());
  CHECK(digits_from_bytes({}, {}, 1).error().argument == "data.labels");
  CHECK(digits_from_bytes({pixels.data(), 127}, labels, 1).error().argument == "data.pixels");
  CHECK(digits_from_bytes(pixels, labels, 0).error().argument == "data.trainCount");
  CHECK(digits_from_bytes(pixels, labels, 3).error().argument == "data.trainCount");
  pixels[70] = 17;
  CHECK(digits_from_bytes(pixels, labels, 1).error().argument == "data.pixels[70]");
  pixels[70] = 16, labels[1] = 10;
  CHECK(digits_from_bytes(pixels, labels, 1).error().argument == "data.labels[1]");
}
