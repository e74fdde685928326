// One training run: a network, a data set, and the steps between them.
//
// Everything random comes from the seed: weights and batch order have a stream each. Equal seeds give equal bits on one
// build of the core; builds that round differently drift apart slowly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/math/random.h"
#include "core/nn/losses/loss.h"
#include "core/nn/network.h"

namespace nonlinear {

// As a page asks for it; numbers are doubles because they have not been checked.
struct TrainingSpec {
  std::vector<LayerSpec> layers;  // the last one gives the outputs
  std::string loss;
  std::string init;
  double learning_rate = 0;
  double batch = 0;  // 1 to 65,536; more than there are examples means all of them
  double seed = 0;
};

enum class Part { kTrain, kTest };

// Means over a whole part.
struct Score {
  double loss = 0;
  double accuracy = 0;
};

struct Prediction {
  std::uint8_t label = 0;
  float confidence = 0;  // the probability of that label, 0 to 1
};

class Trainer {
 public:
  static Result<Trainer> create(Dataset data, const TrainingSpec& spec);

  // Back to step 0 from this seed: new weights, new batch order, same data. An error changes nothing.
  std::optional<Error> reset(double seed);

  // One batch forward, backward and down the gradient. Each epoch visits every training example once, in a new order;
  // its last batch may be smaller. Does nothing once the run has diverged.
  void step();

  // A data set without a test part is tested on its training part.
  Score score(Part part) const;
  std::vector<Prediction> predict(Part part) const;
  Labels labels(Part part) const;

  // What the network says about any inputs, [example][feature]: the probability of label 1 for each example.
  std::vector<float> probability_of_label_1(std::span<const float> inputs) const;

  std::size_t steps() const { return steps_; }
  std::size_t epochs() const { return steps_ / steps_per_epoch(); }  // finished ones
  std::size_t steps_per_epoch() const { return (data_.train_count + batch_ - 1) / batch_; }
  // True once a loss or weight stopped being a finite number; the run then stands still.
  bool diverged() const { return diverged_; }

  const Dataset& data() const { return data_; }
  const Network& network() const { return network_; }
  Network& network() { return network_; }  // for worked examples with known weights
  // The latest training batch on its way through; before the first step, the first batch at the starting weights.
  const Pass& latest() const { return training_; }
  // The examples of that batch, as indices into the data.
  std::span<const std::uint32_t> latest_batch() const { return {order_.data() + batch_begin_, labels_.size()}; }

 private:
  Trainer(Dataset data, Network network, const Loss& loss, const Init& init, Sgd optimizer, std::size_t batch,
          std::uint32_t seed);

  void start(std::uint32_t seed);
  void take_batch(std::size_t begin);
  double forward_backward();
  Dataset::Range range(Part part) const;

  Dataset data_;
  Network network_;
  const Loss* loss_;
  const Init* init_;
  std::size_t batch_;
  Sgd optimizer_;

  Random order_random_;
  std::vector<std::uint32_t> order_;  // of the training examples in this epoch
  std::size_t batch_begin_ = 0;       // where the latest batch begins in it
  Matrix inputs_;                     // [feature][example] of the latest batch
  std::vector<std::uint8_t> labels_;  // its labels
  Pass training_;
  std::size_t steps_ = 0;
  bool diverged_ = false;
};

}  // namespace nonlinear
