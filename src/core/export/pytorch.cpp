// Python with PyTorch: a module of torch's own layers, and what training found as their state.
#include "core/export/source_writer.h"
#include "core/export/targets.h"

namespace nonlinear {
namespace {

// torch has most activations; {…} are parameters of the contract.
constexpr ActivationSource kActivations[] = {
    {"identity", "{x}"},
    {"relu", "F.relu({x})"},
    {"leaky_relu", "F.leaky_relu({x}, {leak})"},
    {"prelu", "F.leaky_relu({x}, {slope})"},  // the slope is no longer learnt
    {"relu6", "F.relu6({x})"},
    {"elu", "F.elu({x}, alpha={floor})"},
    {"selu", "F.selu({x})"},
    {"gelu", "F.gelu({x})"},
    {"gelu_tanh", "F.gelu({x}, approximate=\"tanh\")"},
    {"silu", "swish({x}, steepness={steepness})"},
    {"mish", "F.mish({x})"},
    {"hard_swish", "F.hardswish({x})"},
    {"softplus", "F.softplus({x}, beta={steepness})"},
    {"sigmoid", "torch.sigmoid({x})"},
    {"hard_sigmoid", "F.hardsigmoid({x})"},
    {"log_sigmoid", "F.logsigmoid({x})"},
    {"tanh", "torch.tanh({x})"},
    {"accurate_tanh", "torch.tanh({x})"},
    {"scaled_tanh", "scaled_tanh({x})"},
    {"hard_tanh", "F.hardtanh({x})"},
    {"softsign", "F.softsign({x})"},
};

// Those that it lacks.
constexpr ActivationSource kFunctions[] = {
    {"silu", "def swish(x, steepness):\n    return x * torch.sigmoid(steepness * x)\n"},
    {"scaled_tanh", "def scaled_tanh(x):\n    return 1.7159 * torch.tanh(2 / 3 * x)\n"},
};

// Names of tensors in torch's modules.
struct TensorName {
  std::string_view block, in_layers, in_rnn, in_own_rnn;
};
constexpr TensorName kTensors[] = {
    {"weights", ".weight", ".weight_ih_l0", ".weight"},
    {"biases", ".bias", ".bias_ih_l0", ".bias"},
    {"recurrent_weights", "", ".weight_hh_l0", "_again.weight"},
    {"recurrent_biases", "", ".bias_hh_l0", "_again.bias"},
};

// nn.RNN knows these two.
bool fits_rnn(const Recurrent& recurrent) {
  const std::string_view id = recurrent.activation()->contract().id;
  return id == "tanh" || id == "accurate_tanh" || id == "relu";
}

class Pytorch : SourceWriter {
 public:
  explicit Pytorch(const Network& network) : SourceWriter(network) {}

  std::string write(const std::string& about) {
    each_layer(*this);
    std::string text = R"(""")" + about + R"(
Run it:  python3 network_pytorch.py
Use it:  from network_pytorch import network, predict
predict takes many inputs at once, their number as the first axis.
"""

import torch
from torch import nn
)";
    if (body_.find("F.") != std::string::npos) text += "from torch.nn import functional as F\n";
    for (const std::string& function : needed()) text += "\n\n" + function;
    text +=
        "\n\nclass Network(nn.Module):\n    def __init__(self):\n        super().__init__()\n" + modules_ +
        "\n    def forward(self, x):\n" + body_ + "        return x\n" + R"(

def predict(x):
    with torch.no_grad():
        return network(torch.as_tensor(x, dtype=torch.float32))


network = Network()
network.eval()  # dropout works in training alone
# The numbers that training found.
network.load_state_dict({
)" + state_ +
        "})\n\nif __name__ == \"__main__\":\n    # Outputs for one input of zeros.\n    print(predict(torch.zeros(1";
    for (std::size_t i = 0; i < network_.input().rank(); ++i) text += ", " + std::to_string(network_.input()[i]);
    return text + ")))\n";
  }

  void operator()(const Dense& dense) {
    add_module("nn.Linear({inputs}, {units})", {{"inputs", std::to_string(dense.inputs())}});
    say(activated(*dense.activation(), "self.layer_{n}(x)"));
    state(&TensorName::in_layers);
  }
  void operator()(const Conv2d& conv) {
    add_module("nn.Conv2d({channels}, {filters}, kernel_size={size}, stride={stride}, padding={padding})");
    say(activated(*conv.activation(), "self.layer_{n}(x)"));
    state(&TensorName::in_layers);
  }
  void operator()(const MaxPool&) { plain("nn.MaxPool2d({size}, stride={stride}, padding={padding})"); }
  // It counts the padding in the mean, as we do.
  void operator()(const AveragePool&) { plain("nn.AvgPool2d({size}, stride={stride}, padding={padding})"); }
  void operator()(const Flatten&) { plain("nn.Flatten()"); }
  void operator()(const Dropout&) { plain("nn.Dropout({share})"); }
  void operator()(const Recurrent& recurrent) {
    if (fits_rnn(recurrent)) rnn(recurrent);
    else own_rnn(recurrent);
  }

 private:
  void add_module(std::string_view made, const Fillings& more = {}) {
    modules_ += filled("        self.layer_{n} = ") + filled(made, more) + "\n";
  }
  void say(const std::string& expression) { line("x = " + expression); }
  void line(const std::string& text) { body_ += "        " + filled(text) + "\n"; }
  void plain(std::string_view made) {
    add_module(made);
    say("self.layer_{n}(x)");
  }

  void rnn(const Recurrent& recurrent) {
    const bool relu = recurrent.activation()->contract().id == "relu";
    add_module(
        "nn.RNN({features}, {units}{relu}{biases}, batch_first=True)",
        {{"relu", relu ? ", nonlinearity=\"relu\"" : ""}, {"biases", recurrent.biases() == 0 ? ", bias=False" : ""}});
    line("x, _ = self.layer_{n}(x)");
    if (!recurrent.returns_every()) line("x = x[:, -1]");
    state(&TensorName::in_rnn);
    if (recurrent.biases() == 1) {  // nn.RNN has two or none
      state_ += filled("    \"layer_{n}.bias_hh_l0\": torch.zeros({units}),\n");
    }
  }

  void own_rnn(const Recurrent& recurrent) {
    add_module("nn.Linear({features}, {units}{none})", {{"none", recurrent.biases() < 1 ? ", bias=False" : ""}});
    modules_ += filled("        self.layer_{n}_again = nn.Linear({units}, {units}{none})\n",
                       {{"none", recurrent.biases() < 2 ? ", bias=False" : ""}});
    line("h = x.new_zeros(len(x), {units})");
    if (recurrent.returns_every()) line("states = []");
    line("for step in x.unbind(1):");
    line("    h = " + activated(*recurrent.activation(), "self.layer_{n}(step) + self.layer_{n}_again(h)"));
    if (recurrent.returns_every()) line("    states.append(h)");
    say(recurrent.returns_every() ? "torch.stack(states, dim=1)" : "h");
    state(&TensorName::in_own_rnn);
  }

  // "F.leaky_relu(…, 0.1)"
  std::string activated(const ActivationFunction& f, const std::string& x) {
    const std::string_view id = f.contract().id;
    if (id == "silu" && f.parameters()[0] == 1) return "F.silu(" + x + ")";
    if (const ActivationSource* function = find_source(kFunctions, id)) need(function->expression);
    Fillings fillings = parameters_of(f);
    fillings.emplace_back("x", x);
    return fill(find_source(kActivations, id)->expression, fillings);
  }

  // The tensors of this layer, in the names of its module.
  void state(std::string_view TensorName::*in_module) {
    for (const TensorName& tensor : kTensors) {
      const Network::Place* place = place_of(tensor.block);
      if (place == nullptr) continue;
      const auto shape = shape_of(*place);
      state_ += filled("    \"layer_{n}") + std::string(tensor.*in_module) + "\": torch.tensor([\n" +
                number_lines(*place, {"        ", "[", "]"}) + "    ])" +
                (shape.size() > 2 ? ".reshape(" + joined(shape) + ")" : "") + ",\n";
    }
  }

  std::string modules_, state_;
};

}  // namespace

const SourceTarget kPytorchTarget{
    .id = "pytorch",
    .name = "Python with PyTorch",
    .file = "network_pytorch.py",
    .write = [](const Network& network, const std::string& about) { return Pytorch(network).write(about); },
    .knows = [](std::string_view activation) { return find_source(kActivations, activation) != nullptr; },
};

}  // namespace nonlinear
