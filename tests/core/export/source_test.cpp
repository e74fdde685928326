// What the sources say; that they compute the same is tested where their languages run, in tests/export.
#include "core/export/source.h"

#include "core/activations/registry.h"
#include "core/export/networks.h"
#include "core/nn/losses/all.h"

using namespace nonlinear;

TEST_CASE("every target has an expression for every activation", "[export][source]") {
  for (const SourceTarget* target : source_targets()) {
    for (const Activation& entry : activations()) {
      CAPTURE(target->id, entry.contract.id);
      CHECK(target->knows(entry.contract.id));
    }
  }
}

TEST_CASE("every target writes every kind of layer, with its summary at the top", "[export][source]") {
  for (const export_tests::Example& example : export_tests::examples()) {
    const Network network = export_tests::network_of(example);
    for (const SourceTarget* target : source_targets()) {
      CAPTURE(example.name, target->id);
      const auto text = source_text(network, target->id);
      REQUIRE(text.ok());
      CHECK(text.value().find("1  " + std::string(kind_of(network.layers()[0]))) < 400);
      CHECK(text.value().find("predict") != std::string::npos);
    }
  }
}

TEST_CASE("an unknown target is refused by name", "[export][source][errors]") {
  const auto text = source_text(export_tests::network_of(export_tests::examples()[0]), "numpi");
  REQUIRE_FALSE(text.ok());
  CHECK(text.error().message() ==
        "target was \"numpi\"; allowed: one of numpy, pytorch, javascript, cpp; did you mean \"numpy\"?");
}
