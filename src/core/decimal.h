// Numbers as decimal text, and back. Small, because every page fetches it: the C library's printf and strtod bring
// 20 kB of WebAssembly for digits that no message and no fact needs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nonlinear {

// "0.1", "-3", "1e-7", "NaN", "infinity": the shortest text that reads back as the same double. Where that takes more
// than 15 digits, the number rounded to 15.
std::string number_text(double x);

// The same for a float32: the shortest text that reads back as this very float32, -0 included. At most 9 digits.
std::string float32_text(float x);

// Reads "-0.5", ".5" or "1e-3", rounded correctly. At most 15 digits, leading zeros aside, and an exponent that puts
// the last of them between 10^-22 and 10^22; anything else is nothing.
std::optional<double> read_number(std::string_view text);

// Reads what people and programs write into tables: any count of digits, any exponent, a "+" in front, and `point`
// between whole and parts. As exact as read_number where that reads it; elsewhere the last digit or two of the double
// may differ. Nothing where the text is no number, or one that no double holds.
std::optional<double> read_measurement(std::string_view text, char point);

}  // namespace nonlinear
