#include "core/nn/init.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

#include "core/choice.h"

namespace nonlinear {
namespace {

using Numbers = std::span<float>;
using Block = ParameterBlock;

void scale(Numbers numbers, double factor) {
  for (float& number : numbers) number = static_cast<float>(factor * number);
}

// From unit normals to uniform numbers within ±limit.
void spread_evenly(Numbers numbers, double limit) {
  for (float& number : numbers) number = static_cast<float>(-limit * std::erf(-number / std::numbers::sqrt2));
}

double he_variance(const Block& block) { return 2.0 / double(block.fan_in); }
double glorot_variance(const Block& block) { return 2.0 / double(block.fan_in + block.fan_out); }
double lecun_variance(const Block& block) { return 1.0 / double(block.fan_in); }

template <double (*variance)(const Block&)>
void normal_of(Numbers numbers, const Block& block, double gain) {
  scale(numbers, gain * std::sqrt(variance(block)));
}
template <double (*variance)(const Block&)>
void uniform_of(Numbers numbers, const Block& block, double gain) {
  spread_evenly(numbers, gain * std::sqrt(3 * variance(block)));
}

void normal(Numbers numbers, const Block&, double deviation) { scale(numbers, deviation); }
void uniform(Numbers numbers, const Block&, double limit) { spread_evenly(numbers, limit); }
void constant(Numbers numbers, const Block&, double value) { std::ranges::fill(numbers, static_cast<float>(value)); }
void zero(Numbers numbers, const Block& block, double) { constant(numbers, block, 0); }

// Ones on the diagonal, for recurrent weights.
void identity(Numbers numbers, const Block& block, double gain) {
  std::ranges::fill(numbers, 0.0f);
  for (std::size_t i = 0; i < std::min(block.rows, block.columns); ++i) {
    numbers[i * block.columns + i] = static_cast<float>(gain);
  }
}

// Rows (or columns, where there are fewer of them) at right angles to each other and of length `gain`: Gram and
// Schmidt's way in its stable form. The result is the Q of the QR decomposition whose R has a positive diagonal.
void orthogonal(Numbers numbers, const Block& block, double gain) {
  const bool by_rows = block.rows <= block.columns;
  const std::size_t count = by_rows ? block.rows : block.columns, length = by_rows ? block.columns : block.rows;
  std::vector<std::vector<double>> vectors(count, std::vector<double>(length));
  const auto number = [&](std::size_t v, std::size_t i) -> float& {
    return numbers[by_rows ? v * length + i : i * count + v];
  };
  for (std::size_t v = 0; v < count; ++v) {
    for (std::size_t i = 0; i < length; ++i) vectors[v][i] = double(number(v, i));
  }
  const auto dot = [](const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
  };
  for (std::size_t v = 0; v < count; ++v) {
    for (std::size_t earlier = 0; earlier < v; ++earlier) {
      const double shadow = dot(vectors[v], vectors[earlier]);
      for (std::size_t i = 0; i < length; ++i) vectors[v][i] -= shadow * vectors[earlier][i];
    }
    const double size = std::sqrt(dot(vectors[v], vectors[v]));
    for (double& x : vectors[v]) x /= size;
    for (std::size_t i = 0; i < length; ++i) number(v, i) = static_cast<float>(gain * vectors[v][i]);
  }
}

constexpr std::string_view kHe = "He, Zhang, Ren & Sun 2015, equation 10";
constexpr std::string_view kGlorot = "Glorot & Bengio 2010, equation 16";
constexpr std::string_view kLecun = "LeCun, Bottou, Orr & Müller 1998, equation 16";

constexpr Init kInits[] = {
    // Keeps the mean square of the signal where half of it is cut off, as a ReLU does.
    {"he", R"(\sigma = \sqrt{2 / n_\text{in}})", kHe, "gain", 1, 0, 100, 0, normal_of<he_variance>},
    {"he_uniform", R"(|w| \le \sqrt{6 / n_\text{in}})", kHe, "gain", 1, 0, 100, 0, uniform_of<he_variance>},
    // A compromise between the size of the signal on its way forward (1 / fan_in) and of the gradient on its way back.
    {"glorot", R"(\sigma = \sqrt{2 / (n_\text{in} + n_\text{out})})", kGlorot, "gain", 1, 0, 100, 0,
     normal_of<glorot_variance>},
    {"glorot_uniform", R"(|w| \le \sqrt{6 / (n_\text{in} + n_\text{out})})", kGlorot, "gain", 1, 0, 100, 0,
     uniform_of<glorot_variance>},
    {"lecun", R"(\sigma = \sqrt{1 / n_\text{in}})", kLecun, "gain", 1, 0, 100, 0, normal_of<lecun_variance>},
    {"lecun_uniform", R"(|w| \le \sqrt{3 / n_\text{in}})", kLecun, "gain", 1, 0, 100, 0, uniform_of<lecun_variance>},
    {"orthogonal", R"(W W^\top = I)", "Saxe, McClelland & Ganguli 2014", "gain", 1, 0, 100, 0, orthogonal},
    {"identity", R"(W = I)", "Le, Jaitly & Hinton 2015", "gain", 1, 0, 100, 0, identity},
    {"normal", R"(\sigma)", "", "deviation", 0.1, 0, 1000, 0, normal},
    // The same interval whatever the width.
    {"uniform", R"(|w| \le \ell)", "", "limit", 0.5, 0, 1000, 0, uniform},
    {"playground", R"(|w| \le \tfrac12,\ b = 0.1)", "TensorFlow Playground, src/nn.ts", "limit", 0.5, 0, 1000, 0.1f,
     uniform},
    {"constant", R"(w = c)", "", "value", 0.1, -1000, 1000, 0, constant},
    {"zero", R"(w = 0)", "", "", 0, 0, 0, 0, zero},
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

Result<ChosenInit> create_init(std::string_view argument, const Options& options) {
  const auto found = find_init(options.kind);
  if (!found.ok()) return Error{std::string(argument), found.error().given, found.error().allowed};
  const Init& init = *found.value();
  OptionReader reader(options, std::string(argument));
  const double option = init.option.empty() ? 0 : reader.between(init.option, init.standard, init.low, init.high);
  if (const auto wrong = reader.error()) return *wrong;
  return ChosenInit(&init, option);
}

void ChosenInit::fill(std::span<float> numbers, const ParameterBlock& block, Random& random) const {
  if (!block.is_weights()) {
    std::ranges::fill(numbers, init->biases);
    return;
  }
  for (float& number : numbers) number = random.normal();
  init->shape(numbers, block, option);
}

}  // namespace nonlinear
