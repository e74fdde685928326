#include "core/decimal.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>

#include <catch_amalgamated.hpp>
#include "core/math/random.h"

using namespace nonlinear;

TEST_CASE("a number is written as a person would write it", "[decimal]") {
  const auto [x, text] = GENERATE(table<double, std::string>({
      {0, "0"},
      {-0.0, "0"},
      {3, "3"},
      {-3, "-3"},
      {100, "100"},
      {314, "314"},
      {0.1, "0.1"},
      {-0.25, "-0.25"},
      {1.5, "1.5"},
      {12.375, "12.375"},
      {0.00001, "0.00001"},
      {1e-7, "1e-7"},
      {1.25e-7, "1.25e-7"},
      {4294967296, "4294967296"},
      {999999999999999, "999999999999999"},
      {1e15, "1e15"},
      {1.5e300, "1.5e300"},
      {std::numeric_limits<double>::quiet_NaN(), "NaN"},
      {std::numeric_limits<double>::infinity(), "infinity"},
      {-std::numeric_limits<double>::infinity(), "-infinity"},
  }));
  CHECK(number_text(x) == text);
}

TEST_CASE("a float32 is written with as few digits as read back as the same bits", "[decimal][export]") {
  CHECK(float32_text(0.1f) == "0.1");
  CHECK(float32_text(-0.0f) == "-0");
  CHECK(float32_text(16777216) == "16777216");
  CHECK(float32_text(1e-7f) == "1e-7");
  CHECK(float32_text(std::numeric_limits<float>::max()) == "3.4028235e38");
  CHECK(float32_text(std::numeric_limits<float>::denorm_min()) == "1e-45");
  for (std::uint64_t k = 0; k < 0x7f800000; k += 10007) {  // finite ones from 0 up
    const float x = std::bit_cast<float>(static_cast<std::uint32_t>(k));
    const std::string text = float32_text(x);
    if (std::strtof(text.c_str(), nullptr) == x && static_cast<float>(std::strtod(text.c_str(), nullptr)) == x)
      continue;
    CAPTURE(text, k);
    REQUIRE(std::strtof(text.c_str(), nullptr) == x);
    REQUIRE(static_cast<float>(std::strtod(text.c_str(), nullptr)) == x);
  }
}

TEST_CASE("a number of more than 15 digits is written rounded, never wrong", "[decimal]") {
  for (const double x : {0.1 + 0.2, 1.0 / 3, 2.0 / 3e5, double(0.1f), 1e300 / 3, 5e-324, 1e308 / 3}) {
    CAPTURE(number_text(x));
    const double back = std::strtod(number_text(x).c_str(), nullptr);
    CHECK_THAT(back, Catch::Matchers::WithinRel(x, 1e-13));
  }
}

TEST_CASE("decimal text is read as the C library reads it, to the bit", "[decimal]") {
  Random random(1, Random::Stream::kData);
  for (int i = 0; i < 2000; ++i) {
    std::string text = random.below(2) ? "-" : "";
    for (std::uint32_t digits = 1 + random.below(7); digits > 0; --digits) text += char('0' + random.below(10));
    text += '.';
    for (std::uint32_t digits = random.below(8); digits > 0; --digits) text += char('0' + random.below(10));
    if (random.below(2)) text += "e" + std::to_string(int(random.below(28)) - 14);
    CAPTURE(text);
    REQUIRE(read_number(text).has_value());
    CHECK(*read_number(text) == std::strtod(text.c_str(), nullptr));
  }
}

TEST_CASE("what is not a number, or not exactly readable, is refused", "[decimal]") {
  for (const char* text : {"", "-", ".", "-.", "1e", "1e+", "e5", "1.2.3", "--1", "+1", "0x10", "1 ", " 1", "NaN",
                           "inf", "1234567890123456", "1e23", "1e-400", "1e99999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(read_number(text).has_value());
  }
}

TEST_CASE("a measurement is read as the C library reads it, whatever its length", "[decimal]") {
  Random random(2, Random::Stream::kData);
  for (int i = 0; i < 2000; ++i) {
    std::string text = random.below(2) ? "-" : "";
    for (std::uint32_t digits = 1 + random.below(25); digits > 0; --digits) text += char('0' + random.below(10));
    text += '.';
    for (std::uint32_t digits = random.below(25); digits > 0; --digits) text += char('0' + random.below(10));
    if (random.below(2)) text += "e" + std::to_string(int(random.below(400)) - 200);
    CAPTURE(text);
    REQUIRE(read_measurement(text, '.').has_value());
    // A rounding for the digits and one for each 22 of the exponent, at most half a unit each: 12 * 1.1e-16.
    CHECK_THAT(*read_measurement(text, '.'), Catch::Matchers::WithinRel(std::strtod(text.c_str(), nullptr), 1.4e-15));
    if (const auto exact = read_number(text)) CHECK(*read_measurement(text, '.') == *exact);
  }
  CHECK(read_measurement("3,25", ',') == 3.25);
  CHECK(read_measurement("+7", '.') == 7);
  CHECK(read_measurement("0.30000000000000004", '.') == 0.1 + 0.2);
  CHECK(read_measurement("1e-400", '.') == 0);
  CHECK(read_measurement("0e999", '.') == 0);
}

TEST_CASE("what is no measurement is refused", "[decimal]") {
  for (const char* text :
       {"", "-", "+", "+-1", "-+1", ".", "1e", "1.2.3", "3,25", "0x10", "1 ", " 1", "NaN", "inf", "1e400"}) {
    CAPTURE(text);
    CHECK_FALSE(read_measurement(text, '.').has_value());
  }
}
