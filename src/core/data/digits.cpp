#include "core/data/digits.h"

#include <string>

#include "core/arguments.h"

namespace nonlinear {
namespace {

constexpr std::size_t kPixels = 64;
constexpr std::uint8_t kInk = 16;
constexpr std::size_t kMostImages = 1000000;

}  // namespace

Result<Dataset> digits_from_bytes(std::span<const std::uint8_t> pixels, std::span<const std::uint8_t> labels,
                                  double train_count) {
  const std::size_t images = labels.size();
  if (images == 0 || images > kMostImages) {
    return Error{"data.labels", std::to_string(images) + " bytes", "1 to " + std::to_string(kMostImages)};
  }
  if (pixels.size() != images * kPixels) {
    return Error{"data.pixels", std::to_string(pixels.size()) + " bytes",
                 std::to_string(images * kPixels) + ": 64 for each of " + std::to_string(images) + " labels"};
  }
  const auto training = whole_number("data.trainCount", train_count, 1, static_cast<std::uint32_t>(images));
  if (!training.ok()) return training.error();

  Dataset data{.features = kPixels, .classes = 10, .train_count = training.value(), .inputs = {}, .labels = {}};
  data.inputs.reserve(pixels.size());
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    if (pixels[i] > kInk) {
      return Error{"data.pixels[" + std::to_string(i) + "]", std::to_string(pixels[i]), "a whole number from 0 to 16"};
    }
    data.inputs.push_back(static_cast<float>(pixels[i]) / kInk);
  }
  data.labels.assign(labels.begin(), labels.end());
  if (const auto wrong = flaw(data)) return *wrong;
  return data;
}

}  // namespace nonlinear
