// JavaScript: a module without dependencies, on flat arrays of doubles, for node and browsers.
#include "core/export/source_writer.h"
#include "core/export/targets.h"

namespace nonlinear {
namespace {

constexpr ActivationSource kActivations[] = {
    {"identity", "x"},
    {"relu", "Math.max(x, 0)"},
    {"leaky_relu", "x > 0 ? x : leak * x"},
    {"prelu", "x > 0 ? x : slope * x"},
    {"relu6", "Math.min(Math.max(x, 0), 6)"},
    {"elu", "x > 0 ? x : floor * Math.expm1(x)"},
    {"selu", "1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))"},
    {"gelu", "(x / 2) * (1 + erf(x / Math.SQRT2))"},
    {"gelu_tanh", "(x / 2) * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))"},
    {"silu", "x / (1 + Math.exp(-steepness * x))"},
    {"mish", "x * Math.tanh(Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))))"},
    {"hard_swish", "(x * Math.min(Math.max(x + 3, 0), 6)) / 6"},
    {"softplus", "Math.max(x, 0) + Math.log1p(Math.exp(-steepness * Math.abs(x))) / steepness"},
    {"sigmoid", "1 / (1 + Math.exp(-x))"},
    {"hard_sigmoid", "Math.min(Math.max(x + 3, 0), 6) / 6"},
    {"log_sigmoid", "Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)))"},
    {"tanh", "Math.tanh(x)"},
    {"accurate_tanh", "Math.tanh(x)"},
    {"scaled_tanh", "1.7159 * Math.tanh((2 / 3) * x)"},
    {"hard_tanh", "Math.min(Math.max(x, -1), 1)"},
    {"softsign", "x / (1 + Math.abs(x))"},
};

constexpr std::string_view kErf =
    R"(// erf x = 2/√π e^(-x²) (x + 2x³/3 + 4x⁵/15 + …). All terms have one sign, so nothing cancels.
function erf(x) {
  if (Math.abs(x) > 6) return Math.sign(x); // to the last digit
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
)";
constexpr std::string_view kDense =
    R"(// Each unit sums all inputs, each times its weight. On a sequence it does so in every step.
function dense(x, weights, biases) {
  const inputs = weights.length / biases.length;
  const y = [];
  for (let step = 0; step < x.length; step += inputs) {
    for (let unit = 0; unit < biases.length; unit++) {
      let sum = biases[unit];
      for (let i = 0; i < inputs; i++) sum += weights[unit * inputs + i] * x[step + i];
      y.push(sum);
    }
  }
  return y;
}
)";
constexpr std::string_view kImages = R"(// Rows, or columns, of windows that fit.
const places = (length, { size, stride, padding }) => Math.floor((length + 2 * padding - size) / stride) + 1;

// Calls see(pixel) for each pixel of the window at (row, column) of one channel; around the image all are `outside`.
function look(x, { height, width }, { size, stride, padding }, channel, row, column, outside, see) {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const r = row * stride + i - padding;
      const c = column * stride + j - padding;
      const inside = r >= 0 && r < height && c >= 0 && c < width;
      see(inside ? x[(channel * height + r) * width + c] : outside);
    }
  }
}
)";
constexpr std::string_view kConv2d =
    R"(// Each filter weighs the windows of all channels and makes one image of the sums.
function conv2d(x, images, window, weights, biases) {
  const y = [];
  const each = weights.length / biases.length; // weights of one filter
  for (let filter = 0; filter < biases.length; filter++) {
    for (let row = 0; row < places(images.height, window); row++) {
      for (let column = 0; column < places(images.width, window); column++) {
        let sum = biases[filter];
        let k = filter * each;
        for (let channel = 0; channel < images.channels; channel++) {
          look(x, images, window, channel, row, column, 0, (pixel) => (sum += weights[k++] * pixel));
        }
        y.push(sum);
      }
    }
  }
  return y;
}
)";
constexpr std::string_view kPools = R"(// One number for each window of each image.
function pool(x, images, window, outside, first, join) {
  const y = [];
  for (let channel = 0; channel < images.channels; channel++) {
    for (let row = 0; row < places(images.height, window); row++) {
      for (let column = 0; column < places(images.width, window); column++) {
        let result = first;
        look(x, images, window, channel, row, column, outside, (pixel) => (result = join(result, pixel)));
        y.push(result);
      }
    }
  }
  return y;
}
)";
constexpr std::string_view kMaxPool =
    R"(const maxPool = (x, images, window) => pool(x, images, window, -Infinity, -Infinity, Math.max);
)";
constexpr std::string_view kAveragePool = R"(const averagePool = (x, images, window) =>
  pool(x, images, window, 0, 0, (sum, pixel) => sum + pixel / window.size ** 2);
)";
constexpr std::string_view kRecurrent =
    R"(// The states after each step, one after the other: h = f(w x + b + u h + c), starting with h = 0.
function recurrent(x, features, weights, recurrentWeights, biases, recurrentBiases, f) {
  const none = new Array(biases.length).fill(0);
  let h = none;
  const states = [];
  for (let begin = 0; begin < x.length; begin += features) {
    const heard = dense(x.slice(begin, begin + features), weights, biases);
    const remembered = dense(h, recurrentWeights, recurrentBiases);
    h = heard.map((sum, unit) => f(sum + remembered[unit]));
    states.push(...h);
  }
  return states;
}
)";

class Javascript : SourceWriter {
 public:
  explicit Javascript(const Network& network) : SourceWriter(network) {}

  std::string write(const std::string& about) {
    each_layer(*this);
    std::string text = each_line(about, "// ") + R"(//
// Use it:  import { predict } from './network.mjs';
// predict takes the numbers of one input in a row, the last index running fastest, and gives an array.

export function predict(input) {
  let x = Array.from(input);
)" + body_ + "  return x;\n}\n";
    for (const std::string& function : needed()) text += "\n" + function;
    text += "\n// The numbers that training found.\n";
    for (const Network::Place& place : network_.places()) {
      text += "\n// " + joined(shape_of(place), " × ") + "\nconst " + camel_case(name_of(place)) + " = [\n" +
              number_lines(place, {}) + "];\n";
    }
    return text;
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
  void operator()(const MaxPool&) {
    need(kImages);
    need(kPools);
    need(kMaxPool);
    say("maxPool(x, {images}, {window})");
  }
  void operator()(const AveragePool&) {
    need(kImages);
    need(kPools);
    need(kAveragePool);
    say("averagePool(x, {images}, {window})");
  }
  void operator()(const Flatten&) { body_ += "  // Flattened: nothing moves.\n"; }
  void operator()(const Recurrent& recurrent) {
    need(kDense);
    need(kRecurrent);
    say("recurrent(x, {features}, {weights}, {recurrent_weights}, {b}, {c}, {function})", nullptr,
        {{"b", block_or_zeros("biases")},
         {"c", block_or_zeros("recurrent_biases")},
         {"function", function_of(*recurrent.activation())}});
    if (!recurrent.returns_every()) body_ += filled("  x = x.slice(-{units}); // the last state\n");
  }
  void operator()(const Dropout&) { body_ += "  // Dropout works in training alone.\n"; }

 private:
  // x = expression.map(f)
  void say(std::string_view expression, const ActivationFunction* f = nullptr, Fillings more = {}) {
    more.emplace_back("images", filled("{ channels: {channels}, height: {height}, width: {width} }"));
    more.emplace_back("window", filled("{ size: {size}, stride: {stride}, padding: {padding} }"));
    for (const std::string_view block : {"weights", "recurrent_weights", "biases", "recurrent_biases"}) {
      if (const Network::Place* place = place_of(block)) more.emplace_back(block, camel_case(name_of(*place)));
    }
    const bool plain = f == nullptr || f->contract().id == "identity";
    body_ += "  x = " + filled(expression, more) + (plain ? "" : ".map(" + function_of(*f) + ")") + ";\n";
  }

  std::string block_or_zeros(std::string_view block) const {
    const Network::Place* place = place_of(block);
    return place ? camel_case(name_of(*place)) : filled("new Array({units}).fill(0)");
  }

  // "relu", "(z) => leakyRelu(z, 0.1)"
  std::string function_of(const ActivationFunction& f) {
    const Contract& contract = f.contract();
    const std::string name = camel_case(contract.id);
    const std::string_view expression = find_source(kActivations, contract.id)->expression;
    if (expression.find("erf(") != std::string_view::npos) need(kErf);
    std::string parameters, values;
    for (const auto& [parameter, value] : parameters_of(f)) {
      parameters += ", " + parameter;
      values += ", " + value;
    }
    need("const " + name + " = (x" + parameters + ") => " + std::string(expression) + ";\n");
    return values.empty() ? name : "(z) => " + name + "(z" + values + ")";
  }
};

}  // namespace

const SourceTarget kJavascriptTarget{
    .id = "javascript",
    .name = "JavaScript",
    .file = "network.mjs",
    .write = [](const Network& network, const std::string& about) { return Javascript(network).write(about); },
    .knows = [](std::string_view activation) { return find_source(kActivations, activation) != nullptr; },
};

}  // namespace nonlinear
