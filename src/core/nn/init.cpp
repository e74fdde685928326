#include "core/nn/init.h"

#include <cmath>
#include <vector>

#include "core/choice.h"

namespace nonlinear {
namespace {

void scaled_normals(std::span<float> weights, double variance, Random& random) {
  const auto deviation = static_cast<float>(std::sqrt(variance));
  for (float& weight : weights) weight = deviation * random.normal();
}

// Keeps the mean square of the signal where half of it is cut off, as a ReLU does.
void he(std::span<float> weights, std::size_t fan_in, std::size_t, Random& random) {
  scaled_normals(weights, 2.0 / double(fan_in), random);
}

// A compromise between the size of the signal on its way forward (1 / fan_in) and of the gradient on its way back.
void glorot(std::span<float> weights, std::size_t fan_in, std::size_t fan_out, Random& random) {
  scaled_normals(weights, 2.0 / double(fan_in + fan_out), random);
}

void lecun(std::span<float> weights, std::size_t fan_in, std::size_t, Random& random) {
  scaled_normals(weights, 1.0 / double(fan_in), random);
}

// The same interval whatever the width.
void uniform(std::span<float> weights, std::size_t, std::size_t, Random& random) {
  for (float& weight : weights) weight = random.uniform(-0.5f, 0.5f);
}

constexpr Init kInits[] = {
    {"he", R"(\sigma = \sqrt{2 / n_\text{in}})", "He, Zhang, Ren & Sun 2015, equation 10", he},
    {"glorot", R"(\sigma = \sqrt{2 / (n_\text{in} + n_\text{out})})", "Glorot & Bengio 2010, equation 12", glorot},
    {"lecun", R"(\sigma = \sqrt{1 / n_\text{in}})", "LeCun, Bottou, Orr & Müller 1998, equation 16", lecun},
    {"uniform", R"(w \in [-\tfrac12, \tfrac12))", "TensorFlow Playground, src/nn.ts", uniform},
};

}  // namespace

std::span<const Init> inits() { return kInits; }

Result<const Init*> find_init(std::string_view id) {
  std::vector<std::string_view> known;
  for (const Init& init : kInits) {
    if (init.id == id) return &init;
    known.push_back(init.id);
  }
  return unknown_choice("init", id, known);
}

}  // namespace nonlinear
