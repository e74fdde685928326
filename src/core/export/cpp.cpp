// C++17: one file without dependencies, on flat vectors of doubles.
#include "core/export/source_writer.h"
#include "core/export/targets.h"

namespace nonlinear {
namespace {

constexpr ActivationSource kActivations[] = {
    {"identity", "x"},
    {"relu", "std::max(x, 0.0)"},
    {"leaky_relu", "x > 0 ? x : leak * x"},
    {"prelu", "x > 0 ? x : slope * x"},
    {"relu6", "std::clamp(x, 0.0, 6.0)"},
    {"elu", "x > 0 ? x : floor * std::expm1(x)"},
    {"selu", "1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * std::expm1(x))"},
    {"gelu", "x / 2 * std::erfc(-x / std::sqrt(2.0))"},
    {"gelu_tanh", "x / 2 * (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))"},  // √(2/π)
    {"silu", "x / (1 + std::exp(-steepness * x))"},
    {"mish", "x * std::tanh(std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))))"},
    {"hard_swish", "x * std::clamp(x + 3, 0.0, 6.0) / 6"},
    {"softplus", "std::max(x, 0.0) + std::log1p(std::exp(-steepness * std::abs(x))) / steepness"},
    {"sigmoid", "1 / (1 + std::exp(-x))"},
    {"hard_sigmoid", "std::clamp(x + 3, 0.0, 6.0) / 6"},
    {"log_sigmoid", "std::min(x, 0.0) - std::log1p(std::exp(-std::abs(x)))"},
    {"tanh", "std::tanh(x)"},
    {"accurate_tanh", "std::tanh(x)"},
    {"scaled_tanh", "1.7159 * std::tanh(x * 2 / 3)"},
    {"hard_tanh", "std::clamp(x, -1.0, 1.0)"},
    {"softsign", "x / (1 + std::abs(x))"},
};

constexpr std::string_view kMap = R"(template <class F>
Numbers map(F f, Numbers x) {
  for (double& number : x) number = f(number);
  return x;
}
)";
constexpr std::string_view kDense =
    R"(// Each unit sums all inputs, each times its weight. On a sequence it does so in every step.
Numbers dense(const Numbers& x, const Numbers& weights, const Numbers& biases) {
  const std::size_t inputs = weights.size() / biases.size();
  Numbers y;
  for (std::size_t step = 0; step < x.size(); step += inputs) {
    for (std::size_t unit = 0; unit < biases.size(); ++unit) {
      double sum = biases[unit];
      for (std::size_t i = 0; i < inputs; ++i) sum += weights[unit * inputs + i] * x[step + i];
      y.push_back(sum);
    }
  }
  return y;
}
)";
constexpr std::string_view kImages = R"(struct Images {
  int channels, height, width;
};

struct Window {
  int size, stride, padding;
};

// Rows, or columns, of windows that fit.
int places(int length, Window w) { return (length + 2 * w.padding - w.size) / w.stride + 1; }

// Calls see(pixel) for each pixel of the window at (row, column) of one channel; around the image all are `outside`.
template <class See>
void look(const Numbers& x, Images in, Window w, int channel, int row, int column, double outside, See see) {
  for (int i = 0; i < w.size; ++i) {
    for (int j = 0; j < w.size; ++j) {
      const int r = row * w.stride + i - w.padding, c = column * w.stride + j - w.padding;
      const bool inside = r >= 0 && r < in.height && c >= 0 && c < in.width;
      see(inside ? x[(channel * in.height + r) * in.width + c] : outside);
    }
  }
}
)";
constexpr std::string_view kConv2d =
    R"(// Each filter weighs the windows of all channels and makes one image of the sums.
Numbers conv2d(const Numbers& x, Images in, Window w, const Numbers& weights, const Numbers& biases) {
  Numbers y;
  for (std::size_t filter = 0; filter < biases.size(); ++filter) {
    for (int row = 0; row < places(in.height, w); ++row) {
      for (int column = 0; column < places(in.width, w); ++column) {
        double sum = biases[filter];
        const double* weight = &weights[filter * (weights.size() / biases.size())];
        for (int channel = 0; channel < in.channels; ++channel) {
          look(x, in, w, channel, row, column, 0, [&](double pixel) { sum += *weight++ * pixel; });
        }
        y.push_back(sum);
      }
    }
  }
  return y;
}
)";
constexpr std::string_view kPools = R"(// One number for each window of each image.
template <class Join>
Numbers pool(const Numbers& x, Images in, Window w, double outside, double first, Join join) {
  Numbers y;
  for (int channel = 0; channel < in.channels; ++channel) {
    for (int row = 0; row < places(in.height, w); ++row) {
      for (int column = 0; column < places(in.width, w); ++column) {
        double result = first;
        look(x, in, w, channel, row, column, outside, [&](double pixel) { result = join(result, pixel); });
        y.push_back(result);
      }
    }
  }
  return y;
}
)";
constexpr std::string_view kMaxPool = R"(Numbers max_pool(const Numbers& x, Images in, Window w) {
  const double low = -std::numeric_limits<double>::infinity();
  return pool(x, in, w, low, low, [](double a, double b) { return std::max(a, b); });
}
)";
constexpr std::string_view kAveragePool = R"(Numbers average_pool(const Numbers& x, Images in, Window w) {
  return pool(x, in, w, 0, 0, [w](double sum, double pixel) { return sum + pixel / (w.size * w.size); });
}
)";
constexpr std::string_view kRecurrent =
    R"(// The states after each step, one after the other: h = f(w x + b + u h + c), starting with h = 0.
template <class F>
Numbers recurrent(const Numbers& x, std::size_t features, const Numbers& weights, const Numbers& recurrent_weights,
                  const Numbers& biases, const Numbers& recurrent_biases, F f) {
  Numbers h(biases.size()), states;
  for (auto step = x.begin(); step != x.end(); step += features) {
    const Numbers heard = dense(Numbers(step, step + features), weights, biases);
    const Numbers remembered = dense(h, recurrent_weights, recurrent_biases);
    for (std::size_t unit = 0; unit < h.size(); ++unit) h[unit] = f(heard[unit] + remembered[unit]);
    states.insert(states.end(), h.begin(), h.end());
  }
  return states;
}
)";

class Cpp : SourceWriter {
 public:
  explicit Cpp(const Network& network) : SourceWriter(network) {}

  std::string write(const std::string& about) {
    each_layer(*this);
    std::string text = each_line(about, "// ") + R"(//
// Build it:  g++ -std=c++17 -O2 network.cpp -o network
// Run it:    )" + example() +
                       R"(
// Use it:    leave main away and call network::predict with the numbers of one input in a row, the last index running
//            fastest.
#include <algorithm>
#include <cmath>
#include <iostream>
#include <iterator>
#include <limits>
#include <vector>

namespace network {

using Numbers = std::vector<double>;

// What training found; the numbers stand at the end.
)";
    for (const Network::Place& place : network_.places()) {
      text += "extern const Numbers " + name_of(place) + ";  // " + joined(shape_of(place), " × ") + "\n";
    }
    for (const std::string& function : needed()) text += "\n" + function;
    text += "\nNumbers predict(Numbers x) {\n" + body_ + "  return x;\n}\n";
    for (const Network::Place& place : network_.places()) {
      text += "\nconst Numbers " + name_of(place) + "{\n" + number_lines(place, {}) + "};\n";
    }
    return text + fill(R"(
}  // namespace network

int main() {
  const std::vector<double> x{std::istream_iterator<double>(std::cin), {}};
  if (x.size() != {size}) {
    std::cerr << "there were " << x.size() << " numbers; needed: {size}\n";
    return 1;
  }
  std::cout.precision(9);
  for (const double y : network::predict(x)) std::cout << y << "\n";
}
)",
                       {{"size", std::to_string(network_.input().size())}});
  }

  void operator()(const Dense& dense) {
    need(kDense);
    say("dense(x, {weights}, {biases})", dense.activation());
  }
  void operator()(const Conv2d& conv) {
    need(kImages);
    need(kConv2d);
    say("conv2d(x, {images}, {window}, {weights}, {biases})", conv.activation());
  }
  void operator()(const MaxPool&) { pool(kMaxPool, "max_pool(x, {images}, {window})"); }
  void operator()(const AveragePool&) { pool(kAveragePool, "average_pool(x, {images}, {window})"); }
  void operator()(const Flatten&) { body_ += "  // Flattened: nothing moves.\n"; }
  void operator()(const Recurrent& recurrent) {
    need(kDense);
    need(kRecurrent);
    const std::string zeros = filled("Numbers({units})");
    say("recurrent(x, {features}, {weights}, {recurrent_weights}, {b}, {c}, {function})", nullptr,
        {{"b", place_of("biases") ? filled("{biases}") : zeros},
         {"c", place_of("recurrent_biases") ? filled("{recurrent_biases}") : zeros},
         {"function", function_of(*recurrent.activation())}});
    if (!recurrent.returns_every()) body_ += filled("  x = Numbers(x.end() - {units}, x.end());  // the last state\n");
  }
  void operator()(const Dropout&) { body_ += "  // Dropout works in training alone.\n"; }

 private:
  // x = map(f, expression)
  void say(std::string_view expression, const ActivationFunction* f = nullptr, Fillings more = {}) {
    more.emplace_back("images", filled("Images{{channels}, {height}, {width}}"));
    more.emplace_back("window", filled("Window{{size}, {stride}, {padding}}"));
    const bool plain = f == nullptr || f->contract().id == "identity";
    if (!plain) need(kMap);
    const std::string value = filled(expression, more);
    body_ += "  x = " + (plain ? value : "map(" + function_of(*f) + ", " + value + ")") + ";\n";
  }
  void pool(std::string_view helper, std::string_view expression) {
    need(kImages);
    need(kPools);
    need(helper);
    say(expression);
  }

  // "relu", "[](double z) { return leaky_relu(z, 0.1); }"
  std::string function_of(const ActivationFunction& f) {
    const ActivationSource& source = *find_source(kActivations, f.contract().id);
    const std::string name(source.id);
    std::string parameters, values;
    for (const auto& [parameter, value] : parameters_of(f)) {
      parameters += ", double " + parameter;
      values += ", " + value;
    }
    need("double " + name + "(double x" + parameters + ") { return " + std::string(source.expression) + "; }\n");
    return values.empty() ? name : "[](double z) { return " + name + "(z" + values + "); }";
  }

  // With zeros for the inputs, if they fit on the line.
  std::string example() const {
    std::string zeros;
    for (std::size_t i = 0; i < network_.input().size(); ++i) zeros += "0 ";
    return zeros.size() <= 40 ? "echo " + zeros + "| ./network" : "./network < numbers.txt";
  }
};

}  // namespace

const SourceTarget kCppTarget{
    .id = "cpp",
    .name = "C++",
    .file = "network.cpp",
    .write = [](const Network& network, const std::string& about) { return Cpp(network).write(about); },
    .knows = [](std::string_view activation) { return find_source(kActivations, activation) != nullptr; },
};

}  // namespace nonlinear
