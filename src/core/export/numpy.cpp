// Python with NumPy: one line for each layer, all on arrays whose last axes are an example, so that predict takes one
// example or any number of them.
#include "core/export/source_writer.h"
#include "core/export/targets.h"

namespace nonlinear {
namespace {

constexpr ActivationSource kActivations[] = {
    {"identity", "x"},
    {"relu", "np.maximum(x, 0)"},
    {"leaky_relu", "np.where(x > 0, x, leak * x)"},
    {"prelu", "np.where(x > 0, x, slope * x)"},
    {"relu6", "np.clip(x, 0, 6)"},
    {"elu", "np.where(x > 0, x, floor * np.expm1(np.minimum(x, 0)))"},
    {"selu", "1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0)))"},
    {"gelu", "x / 2 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))"},
    {"gelu_tanh", "x / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))"},
    {"silu", "x / (1 + np.exp(-steepness * x))"},
    {"mish", "x * np.tanh(np.logaddexp(0, x))"},
    {"hard_swish", "x * np.clip(x + 3, 0, 6) / 6"},
    {"softplus", "np.logaddexp(0, steepness * x) / steepness"},
    {"sigmoid", "1 / (1 + np.exp(-x))"},
    {"hard_sigmoid", "np.clip(x + 3, 0, 6) / 6"},
    {"log_sigmoid", "-np.logaddexp(0, -x)"},
    {"tanh", "np.tanh(x)"},
    {"accurate_tanh", "np.tanh(x)"},
    {"scaled_tanh", "1.7159 * np.tanh(2 / 3 * x)"},
    {"hard_tanh", "np.clip(x, -1, 1)"},
    {"softsign", "x / (1 + np.abs(x))"},
};

constexpr std::string_view kWindows = R"(def windows(x, size, stride, padding, outside):
    """Every window of every image: [..., channel, row, column, row in window, column in window]."""
    edges = [(0, 0)] * (x.ndim - 2) + [(padding, padding)] * 2
    padded = np.pad(x, edges, constant_values=outside)
    return sliding_window_view(padded, (size, size), axis=(-2, -1))[..., ::stride, ::stride, :, :]
)";
constexpr std::string_view kConv2d = R"(def conv2d(x, weights, biases, stride, padding):
    """Each filter o weighs the windows of all channels c."""
    seen = windows(x, weights.shape[-1], stride, padding, outside=0)
    return np.einsum("...cyxij,ocij->...oyx", seen, weights) + biases[:, None, None]
)";
constexpr std::string_view kMaxPool = R"(def max_pool(x, size, stride, padding):
    return windows(x, size, stride, padding, outside=-np.inf).max(axis=(-2, -1))
)";
constexpr std::string_view kAveragePool = R"(def average_pool(x, size, stride, padding):
    return windows(x, size, stride, padding, outside=0).mean(axis=(-2, -1))
)";
constexpr std::string_view kRecurrent = R"(def recurrent(x, weights, recurrent_weights, biases, activation):
    """The states after each step: h = f(w x + u h + b), starting with h = 0."""
    h = np.zeros(x.shape[:-2] + (len(weights),))
    states = []
    for t in range(x.shape[-2]):
        h = activation(x[..., t, :] @ weights.T + h @ recurrent_weights.T + biases)
        states.append(h)
    return np.stack(states, axis=-2)
)";

class Numpy : SourceWriter {
 public:
  explicit Numpy(const Network& network) : SourceWriter(network) {}

  std::string write(const std::string& about) {
    each_layer(*this);
    std::string text = R"(""")" + about + R"(
Run it:  python3 network_numpy.py
Use it:  from network_numpy import predict
predict takes one input, or an array of many with their number as its first axis.
"""
)" + (uses_math_ ? "import math\n" : "") +
                       "\nimport numpy as np\n";
    if (uses_windows_) text += "from numpy.lib.stride_tricks import sliding_window_view\n";
    for (const std::string& function : needed()) text += "\n\n" + function;
    text += "\n\ndef predict(x):\n    x = np.asarray(x, dtype=float)\n" + body_ +
            "    return x\n\n\n# The numbers that training found.\n";
    for (const Network::Place& place : network_.places()) text += numbers(place);
    return text + "\nif __name__ == \"__main__\":\n    # Outputs for an input of zeros.\n    print(predict(np.zeros(" +
           python_tuple(network_.input()) + ")))\n";
  }

  void operator()(const Dense& dense) { say("x @ {weights}.T + {biases}", dense.activation()); }
  void operator()(const Conv2d& conv) {
    windows(kConv2d);
    say("conv2d(x, {weights}, {biases}, stride={stride}, padding={padding})", conv.activation());
  }
  void operator()(const MaxPool&) {
    windows(kMaxPool);
    say("max_pool(x, size={size}, stride={stride}, padding={padding})");
  }
  void operator()(const AveragePool&) {
    windows(kAveragePool);
    say("average_pool(x, size={size}, stride={stride}, padding={padding})");
  }
  void operator()(const Flatten& flatten) {
    say("x.reshape(*x.shape[:-{rank}], -1)", nullptr, {{"rank", std::to_string(flatten.input().rank())}});
  }
  void operator()(const Recurrent& recurrent) {
    need(kRecurrent);
    const ActivationFunction& f = *recurrent.activation();
    const std::string_view biases[] = {"0", "{biases}", "{biases} + {recurrent_biases}"};
    say(recurrent.returns_every() ? "recurrent(x, {weights}, {recurrent_weights}, {b}, {function})"
                                  : "recurrent(x, {weights}, {recurrent_weights}, {b}, {function})[..., -1, :]",
        nullptr, {{"b", filled(biases[recurrent.biases()])}, {"function", function_of(f)}});
  }
  void operator()(const Dropout&) { body_ += "    # Dropout works in training alone.\n"; }

 private:
  // x = f(expression)
  void say(std::string_view expression, const ActivationFunction* f = nullptr, const Fillings& more = {}) {
    const bool plain = f == nullptr || f->contract().id == "identity";
    body_ += "    x = " + filled(plain ? std::string(expression) : call(*f, std::string(expression)), more) + "\n";
  }

  void windows(std::string_view helper) {
    uses_windows_ = true;
    need(kWindows);
    need(helper);
  }

  // "leaky_relu(…, leak=0.1)"
  std::string call(const ActivationFunction& f, const std::string& x) {
    define(f);
    std::string text = std::string(f.contract().id) + "(" + x;
    for (const auto& [name, value] : parameters_of(f)) text.append(", ").append(name).append("=").append(value);
    return text + ")";
  }

  std::string function_of(const ActivationFunction& f) {
    if (!f.contract().parameters.empty()) return "lambda z: " + call(f, "z");
    define(f);
    return std::string(f.contract().id);
  }

  void define(const ActivationFunction& f) {
    const ActivationSource& source = *find_source(kActivations, f.contract().id);
    std::string parameters = "x";
    for (const Parameter& parameter : f.contract().parameters) parameters += ", " + std::string(parameter.id);
    if (source.expression.find("math.") != std::string_view::npos) uses_math_ = true;
    need("def " + std::string(source.id) + "(" + parameters + "):\n    return " + std::string(source.expression) +
         "\n");
  }

  std::string numbers(const Network::Place& place) const {
    const auto shape = shape_of(place);
    return name_of(place) + " = np.array([\n" + number_lines(place, {"    ", "[", "]"}) + "])" +
           (shape.size() > 2 ? ".reshape(" + joined(shape) + ")" : "") + "\n";
  }

  static std::string python_tuple(const Shape& shape) {
    std::string text = "(" + std::to_string(shape[0]) + ",";
    for (std::size_t i = 1; i < shape.rank(); ++i) text += (i == 1 ? " " : ", ") + std::to_string(shape[i]);
    return text + ")";
  }

  bool uses_windows_ = false, uses_math_ = false;
};

}  // namespace

const SourceTarget kNumpyTarget{
    .id = "numpy",
    .name = "Python with NumPy",
    .file = "network_numpy.py",
    .write = [](const Network& network, const std::string& about) { return Numpy(network).write(about); },
    .knows = [](std::string_view activation) { return find_source(kActivations, activation) != nullptr; },
};

}  // namespace nonlinear
