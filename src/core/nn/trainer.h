// One training run: a network, a data set, and the steps between them.
//
// Everything random comes from the seed: weights, batch order and dropout have a stream each. Equal seeds give equal
// bits on one build of the core; builds that round differently drift apart slowly.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/data/dataset.h"
#include "core/math/random.h"
#include "core/nn/batches.h"
#include "core/nn/losses/loss.h"
#include "core/nn/network.h"
#include "core/nn/optimizers/all.h"
#include "core/nn/schedule.h"

namespace nonlinear {

// As a page asks for it; numbers are doubles because they have not been checked.
struct TrainingSpec {
  std::vector<LayerSpec> layers;  // the last one gives the outputs
  Options loss;
  Options init;
  double learning_rate = 0;
  double batch = 0;  // 1 to 65,536; more than there are examples means all of them
  double seed = 0;
  Options optimizer = "sgd";
  Options schedule = "constant";
  Options recurrent_init = "";  // of recurrent weights; empty: as `init`
  double l1 = 0;                // adds l1 Σ|w| to the loss, over weights, not over biases
  double l2 = 0;                // adds l2/2 Σ w²
  double clip_norm = 0;         // the gradient is shortened to this length; 0: never
  double clip_value = 0;        // each of its numbers is cut to ± this; 0: never
  std::string order = "shuffled";
  std::string remainder = "keep";
};

enum class Part { kTrain, kTest };

// Means over a whole part.
struct Score {
  double loss = 0;
  double accuracy = 0;  // NaN where answers are numbers
};

struct Prediction {
  std::uint8_t label = 0;
  float confidence = 0;  // the probability of that label, 0 to 1
};

// Why a run stands still.
struct Divergence {
  std::size_t step = 0;   // the one that failed, counted from 1
  std::size_t layer = 0;  // where the first number was seen that is not finite
  std::string what;       // "output", "gradient" or "weight"
};

// What a run needs in order to go on from where it was.
struct TrainerState {
  AlignedVector parameters;
  std::array<AlignedVector, kMostSlots> slots;
  Batches batches;
  Random dropout;
  std::size_t steps, updates;
  std::optional<Divergence> divergence;
};

class Trainer {
 public:
  static Result<Trainer> create(Dataset data, const TrainingSpec& spec);

  // Back to step 0 from this seed: new weights, new batch order, same data. An error changes nothing.
  std::optional<Error> reset(double seed);

  // One batch forward, backward and down the gradient. Does nothing once the run has diverged: a step whose weights
  // would not be finite numbers is not taken, and the run stands at the last good one.
  void step();

  TrainerState state() const;
  // Back, or forth, to a state of this same run.
  void restore(const TrainerState& state);
  // Other weights and biases, laid out as in Network::parameters, without the padding. Restarts the optimiser's memory.
  std::optional<Error> set_parameters(std::span<const float> parameters);

  // A data set without a test part is tested on its training part.
  Score score(Part part) const { return score_of(network_, part); }
  // The same of other weights: a network of the same layers.
  Score score_of(const Network& network, Part part) const;
  std::vector<Prediction> predict(Part part) const;
  Labels labels(Part part) const;
  Dataset::Range range(Part part) const;  // of its examples in the data
  // Some examples in a row, in columns, with what they should have answered.
  Batch examples(std::size_t first, std::size_t count) const;

  // The outputs of every network layer for rows [example][feature], in portions: visit(index of the first, pass).
  template <class Visit>
  void for_each_portion(std::span<const float> inputs, Visit visit) const;

  // What the network says about any inputs, [example][feature]: the probability of label 1 for each example, or the
  // output where answers are numbers.
  std::vector<float> probability_of_label_1(std::span<const float> inputs) const;

  std::size_t steps() const { return steps_; }
  std::size_t epochs() const { return steps_ / batches_.per_epoch(); }  // finished ones
  std::size_t steps_per_epoch() const { return batches_.per_epoch(); }
  double learning_rate() const { return rules_.schedule.rate(rules_.learning_rate, steps_); }  // of the next step
  const std::optional<Divergence>& divergence() const { return divergence_; }
  bool diverged() const { return divergence_.has_value(); }

  const Dataset& data() const { return data_; }
  const Network& network() const { return network_; }
  Network& network() { return network_; }  // for worked examples with known weights
  const LossFunction& loss() const { return rules_.loss; }
  // Classes as losses want them: 0 where a single output stands for two of them, or answers are numbers.
  std::size_t output_classes() const { return batches_.classes(); }

  // Of outputs, the row with the probabilities of label 1, or the first one where answers are numbers. `scratch` may
  // come to hold it.
  const float* label_1_row(const Matrix& outputs, Matrix& scratch) const;

  // The latest training batch on its way through, and its mean loss; nothing before the first step.
  const Pass& latest() const { return pass_; }
  double latest_loss() const;

  // What the next step would do, without doing it: the batch forward and backward, then the next parameters.
  struct Preview {
    Batch batch;
    Pass pass;
    AlignedVector next_parameters;
  };
  Preview preview() const;
  // The same for one example of the next batch alone, by its place in it: its own gradient, and the step that it alone
  // would make. The batch's gradient is the mean over its examples.
  Preview preview_example(std::size_t place) const;
  // The examples of the next batch, as indices into the data.
  std::span<const std::uint32_t> next_batch() const { return batches_.next(); }

 private:
  struct Rules {
    LossFunction loss;
    ChosenInit init, recurrent_init;
    ChosenOptimizer optimizer;
    ChosenSchedule schedule;
    double learning_rate;
    float l1, l2, clip_norm, clip_value;

    bool shapes_gradient() const { return l1 > 0 || l2 > 0 || clip_norm > 0 || clip_value > 0; }
  };
  using Slots = std::array<AlignedVector, kMostSlots>;

  // Examples that go through together when nothing is learnt: their numbers in a layer should stay in the first cache.
  static constexpr std::size_t kPortion = 64;

  Trainer(Dataset data, Network network, const Rules& rules, Batches batches, std::uint32_t seed);

  void start(std::uint32_t seed);
  void clear_slots();
  const Batch& take_batch();
  void forward_backward(const Batch& batch, Pass& pass, const Context& context) const;
  void shape_gradient(AlignedVector& gradient) const;
  bool next_parameters(const AlignedVector& gradient, AlignedVector& next, Slots& next_slots) const;
  Preview preview_of(Batch batch) const;
  Divergence explain_divergence() const;

  Dataset data_;
  Network network_;
  Rules rules_;
  Batches batches_;
  Batch batch_;                // the latest, unless it is one of those that repeat
  std::vector<Batch> packed_;  // batches that repeat, as far as they have come by
  std::size_t latest_packed_ = 0;
  bool latest_is_packed_ = false;
  Pass pass_;
  AlignedVector next_parameters_;
  Slots slots_, next_slots_;
  Random dropout_;
  bool drops_;  // whether any layer draws from it
  std::size_t steps_ = 0;
  std::size_t updates_ = 0;  // since the optimiser's memory began
  std::optional<Divergence> divergence_;
};

template <class Visit>
void Trainer::for_each_portion(std::span<const float> inputs, Visit visit) const {
  Matrix x;
  Pass pass;
  const std::size_t count = inputs.size() / data_.features;
  for (std::size_t first = 0; first < count; first += kPortion) {
    gather(inputs.data() + first * data_.features, data_.features, std::min(kPortion, count - first), x);
    network_.forward(x, pass);
    visit(first, std::as_const(pass));
  }
}

}  // namespace nonlinear
