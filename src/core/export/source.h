// A network as source code that needs nothing of ours: its numbers, and a function that computes what the network does.
//
// To add a language: a file like numpy.cpp, and its line in the list of source.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/error.h"
#include "core/nn/losses/loss.h"
#include "core/nn/network.h"

namespace nonlinear {

struct SourceTarget {
  std::string_view id;    // "numpy"
  std::string_view name;  // for people: "Python with NumPy"
  std::string_view file;  // a name for the file: "network_numpy.py"
  // `about` is what the file says at its top, line by line, without comment marks.
  std::string (*write)(const Network& network, const std::string& about);
  bool (*knows)(std::string_view activation);  // tests hold this against the registry
};

std::span<const SourceTarget* const> source_targets();

// The source for one target. The loss tells readers what the outputs mean; null where nobody knows. All parameters
// must be finite, as those of a Trainer and of network_from are.
Result<std::string> source_text(const Network& network, std::string_view target, const Loss* loss = nullptr);

}  // namespace nonlinear
