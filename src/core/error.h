// What went wrong, as a value: the core never throws, so that the same code runs in WebAssembly without exceptions.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace nonlinear {

// One refused argument. Reads as "learningRate was -0.1; allowed: greater than 0".
struct Error {
  std::string argument;  // the parameter's name, with its index where it is one of many: "layers[2].units"
  std::string given;
  std::string allowed;

  std::string message() const { return argument + " was " + given + "; allowed: " + allowed; }
};

// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::move(value)) {}
  Result(Error error) : content_(std::move(error)) {}

  bool ok() const { return content_.index() == 0; }
  const T& value() const { return std::get<0>(content_); }
  T& value() { return std::get<0>(content_); }
  const Error& error() const { return std::get<1>(content_); }

 private:
  std::variant<T, Error> content_;
};

}  // namespace nonlinear
