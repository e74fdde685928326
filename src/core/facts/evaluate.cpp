#include "core/facts/evaluate.h"

#include <cmath>
#include <string>
#include <vector>

#include "core/choice.h"
#include "core/decimal.h"
#include "core/facts/vocabulary.h"

namespace nonlinear {
namespace {

constexpr std::size_t kLongest = 500;  // letters
constexpr int kDeepest = 16;           // words in words

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

class Parser {
 public:
  Parser(std::string_view text, const LessonFiles& files) : text_(text), files_(files) {}

  Result<double> parse() {
    const auto result = expression(0);
    if (!result.ok()) return result.error();
    if (next() != '\0') return refuse(at_, rest(), "the end, or one expression only");
    return result.value();
  }

 private:
  Result<double> expression(int depth) {
    if (depth > kDeepest) return refuse(at_, rest(), "at most " + std::to_string(kDeepest) + " words in words");
    const char c = next();
    if (is_letter(c)) {
      const std::size_t start = at_;
      const std::string_view word = name();
      return call(start, word, depth);
    }
    if (is_digit(c) || c == '-' || c == '.') return number();
    return refuse(at_, rest(), "a number or a word");
  }

  // The rest of an expression that began with `word`.
  Result<double> call(std::size_t start, std::string_view word, int depth) {
    std::vector<std::string_view> known;
    for (const FactWord& entry : fact_words()) {
      if (entry.name == word) return call(start, entry, depth);
      known.push_back(entry.name);
    }
    const Error unknown = unknown_choice("", word, known);
    return refuse(start, unknown.given, unknown.allowed);
  }

  Result<double> call(std::size_t start, const FactWord& word, int depth) {
    const std::string usage(word.usage);
    if (next() != '(') return refuse(at_, rest(), "\"(\", as in " + usage);
    ++at_;
    std::vector<FactArgument> arguments;
    while (next() != ')') {
      if (!arguments.empty()) {
        if (next() != ',') return refuse(at_, rest(), "\",\" or \")\"");
        ++at_;
      }
      if (arguments.size() == word.most) return refuse(at_, rest(), usage);
      const bool wants_name = arguments.size() < word.names;
      if (wants_name && !is_letter(next())) return refuse(at_, rest(), "a name, as in " + usage);
      if (wants_name) {
        arguments.push_back({std::string(name()), 0});
        continue;
      }
      const auto number = expression(depth + 1);
      if (!number.ok()) return number.error();
      arguments.push_back({"", number.value()});
    }
    if (arguments.size() < word.fewest) return refuse(at_, std::to_string(arguments.size()) + " of them", usage);
    ++at_;

    const auto result = word.evaluate(arguments, files_);
    if (!result.ok()) {
      const Error& error = result.error();
      return Error{place(start) + ", " + error.argument + " of " + std::string(word.name), error.given, error.allowed};
    }
    if (!std::isfinite(result.value())) return refuse(start, number_text(result.value()), "a finite result");
    return result.value();
  }

  Result<double> number() {
    const std::size_t start = at_;
    const auto goes_on = [&](char c) {
      const bool in_exponent = at_ > start && (text_[at_ - 1] == 'e' || text_[at_ - 1] == 'E');
      return is_digit(c) || is_letter(c) || c == '.' || ((c == '-' || c == '+') && (at_ == start || in_exponent));
    };
    while (at_ < text_.size() && goes_on(text_[at_])) ++at_;
    const std::string_view literal = text_.substr(start, at_ - start);
    if (const auto value = read_number(literal)) return *value;
    return refuse(start, '"' + std::string(literal) + '"', "a number such as -0.5 or 1e-3, of at most 15 digits");
  }

  std::string_view name() {
    const std::size_t start = at_;
    while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
    return text_.substr(start, at_ - start);
  }

  // The next character that is not blank, '\0' at the end.
  char next() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  std::string rest() const { return at_ < text_.size() ? '"' + std::string(text_.substr(at_)) + '"' : "the end"; }

  std::string place(std::size_t position) const {
    return "expression \"" + std::string(text_) + "\", position " + std::to_string(position + 1);
  }

  Error refuse(std::size_t position, std::string given, std::string allowed) const {
    return {place(position), std::move(given), std::move(allowed)};
  }

  std::string_view text_;
  const LessonFiles& files_;
  std::size_t at_ = 0;
};

}  // namespace

Result<double> evaluate_fact(std::string_view expression, const LessonFiles& files) {
  if (expression.size() > kLongest) {
    return Error{"expression", std::to_string(expression.size()) + " letters", "at most " + std::to_string(kLongest)};
  }
  return Parser(expression, files).parse();
}

}  // namespace nonlinear
