// The trajectories of PyTorch as they lie in the repository; tests/fixtures/pytorch/trajectories.py explains and makes
// them. Nothing of src/core is used.
#pragma once

#include <cstddef>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace pytorch {

using Words = std::vector<std::string>;  // a kind and its options: "dense", "units=8", "activation=tanh"
using Numbers = std::vector<double>;

struct Trajectory {
  std::string name;
  Numbers shape;              // of an example
  std::vector<Words> layers;  // in order
  Words loss, optimizer, schedule;
  Words clipping;  // empty: none
  Words penalty;   // options alone
  double batch = 0, examples = 0;
  Numbers inputs;            // [example][shape]
  Numbers labels, targets;   // one of them is empty
  Numbers parameters;        // at the start
  Numbers losses;            // [update]: before it; the last one after all
  Numbers final_parameters;  // after all
  double noise = 0;          // the largest relative error of the losses when PyTorch itself runs in float32
};

// The text of an option: "tanh" of "activation=tanh". Empty where there is no such option.
inline std::string option(const Words& words, const std::string& key) {
  for (const std::string& word : words) {
    if (word.starts_with(key + "=")) return word.substr(key.size() + 1);
  }
  return {};
}

inline Numbers numbers(const Words& words) {
  Numbers result;
  for (const std::string& word : words) result.push_back(std::stod(word));
  return result;
}

// All of them, or none if the file is not there, is cut off, or has a line that this does not know.
inline std::vector<Trajectory> trajectories() {
  static const std::map<std::string, Words Trajectory::*> texts{{"loss", &Trajectory::loss},
                                                                {"optimizer", &Trajectory::optimizer},
                                                                {"schedule", &Trajectory::schedule},
                                                                {"clipping", &Trajectory::clipping},
                                                                {"penalty", &Trajectory::penalty}};
  static const std::map<std::string, Numbers Trajectory::*> lists{
      {"shape", &Trajectory::shape},           {"inputs", &Trajectory::inputs},         {"labels", &Trajectory::labels},
      {"targets", &Trajectory::targets},       {"parameters", &Trajectory::parameters}, {"losses", &Trajectory::losses},
      {"final", &Trajectory::final_parameters}};
  static const std::map<std::string, double Trajectory::*> scalars{
      {"batch", &Trajectory::batch}, {"examples", &Trajectory::examples}, {"noise", &Trajectory::noise}};

  std::ifstream file("tests/fixtures/pytorch/trajectories.txt");  // run from the root of the repository
  std::vector<Trajectory> result;
  double announced = -1;
  std::string key;
  std::size_t count = 0;
  while (file >> key >> count) {
    Words words(count);
    for (std::string& word : words) file >> word;
    if (!file) return {};
    if (key == "pytorch") continue;  // its version
    if (key == "cases") {
      announced = numbers(words).at(0);
      continue;
    }
    if (key == "case") result.emplace_back().name = words.at(0);
    if (result.empty()) return {};
    Trajectory& latest = result.back();
    if (key == "layer") {
      latest.layers.push_back(words);
    } else if (texts.contains(key)) {
      latest.*texts.at(key) = words;
    } else if (lists.contains(key)) {
      latest.*lists.at(key) = numbers(words);
    } else if (scalars.contains(key)) {
      latest.*scalars.at(key) = numbers(words).at(0);
    } else if (key != "case") {
      return {};
    }
  }
  return double(result.size()) == announced ? result : std::vector<Trajectory>{};
}

}  // namespace pytorch
