#include "core/choice.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nonlinear {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  // row[j] is the distance between the letters of a read so far and the first j letters of b.
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string_view nearest_name(std::string_view given, std::span<const std::string_view> names) {
  std::string_view nearest;
  std::size_t fewest = given.size();
  for (const std::string_view name : names) {
    const std::size_t edits = edit_distance(given, name);
    const std::size_t most = std::max<std::size_t>(1, name.size() / 3);
    if (edits <= most && edits < fewest) {
      nearest = name;
      fewest = edits;
    }
  }
  return nearest;
}

Error unknown_choice(std::string argument, std::string_view given, std::span<const std::string_view> allowed) {
  std::string text = "one of ";
  for (const std::string_view name : allowed) {
    if (name != allowed.front()) text += ", ";
    text += name;
  }
  if (const std::string_view nearest = nearest_name(given, allowed); !nearest.empty()) {
    text += "; did you mean \"" + std::string(nearest) + "\"?";
  }
  return {std::move(argument), '"' + std::string(given) + '"', std::move(text)};
}

}  // namespace nonlinear
