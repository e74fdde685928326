#include "core/activations/registry.h"

#include <catch_amalgamated.hpp>
#include <set>
#include <tuple>

#include "core/activations/all.h"
#include "core/activations/samples.h"

using namespace nonlinear;

namespace {

const std::vector<float> kInputs = grid(-3, 3, 40);

}  // namespace

TEST_CASE("an unknown activation is refused with the list and the nearest name", "[activations][registry]") {
  const auto found = find_activation("reluu");
  REQUIRE_FALSE(found.ok());
  CHECK(found.error().argument == "activation");
  CHECK(found.error().given == "\"reluu\"");
  CHECK_THAT(found.error().allowed, Catch::Matchers::StartsWith("one of identity, relu, leaky_relu, "));
  CHECK_THAT(found.error().allowed, Catch::Matchers::EndsWith("; did you mean \"relu\"?"));
}

TEST_CASE("an id is found as it is written and not otherwise", "[activations][registry]") {
  CHECK(find_activation("tanh").ok());
  CHECK_FALSE(find_activation("Tanh").ok());
  CHECK_FALSE(find_activation("").ok());
  CHECK_FALSE(find_activation("tanh ").ok());
}

TEST_CASE("the registry holds the whole list, each id once and found under it", "[activations][registry]") {
  CHECK(activations().size() == std::tuple_size_v<Activations>);
  std::set<std::string_view> ids;
  for (const Activation& activation : activations()) {
    CHECK(ids.insert(activation.contract.id).second);
    CHECK(find_activation(activation.contract.id).value() == &activation);
  }
}

TEST_CASE("every array function computes in place what it computes out of place", "[activations][registry]") {
  for (const Activation& entry : activations()) {
    CAPTURE(entry.contract.id);
    const ActivationFunction f(entry);
    for (const Kernel kernel :
         {&ActivationFunction::value, &ActivationFunction::slope, &ActivationFunction::slope_from_value}) {
      if (kernel == &ActivationFunction::slope_from_value && !f.has_slope_from_value()) continue;
      const std::vector<float> apart = applied(kernel, f, kInputs);
      std::vector<float> over = kInputs;
      (f.*kernel)(over.data(), over.data(), over.size());
      CHECK(over == apart);
    }
    const std::vector<float> above(kInputs.size(), 2);
    std::vector<float> apart(kInputs.size()), over_value = kInputs, over_above = above;
    f.backward(kInputs.data(), kInputs.data(), above.data(), apart.data(), apart.size());
    f.backward(over_value.data(), over_value.data(), above.data(), over_value.data(), apart.size());
    f.backward(kInputs.data(), kInputs.data(), over_above.data(), over_above.data(), apart.size());
    CHECK(over_value == apart);
    CHECK(over_above == apart);
  }
}

TEST_CASE("a result does not depend on where in the array its input stands", "[activations][registry]") {
  for (const Activation& entry : activations()) {
    CAPTURE(entry.contract.id);
    const ActivationFunction f(entry);
    const std::vector<float> together = applied(kValue, f, kInputs);
    for (std::size_t n = 0; n <= kInputs.size(); ++n) {
      const std::vector<float> first_n(kInputs.begin(), kInputs.begin() + static_cast<std::ptrdiff_t>(n));
      CHECK(applied(kValue, f, first_n) ==
            std::vector<float>(together.begin(), together.begin() + static_cast<std::ptrdiff_t>(n)));
    }
  }
}
