#include "core/export/summary.h"

#include "core/export/networks.h"

using namespace nonlinear;

TEST_CASE("a summary lists what each layer makes and how many numbers it has learnt", "[export][summary]") {
  const std::string expected =
      "   layer         activation          output     parameters\n"
      "   input                             2 × 7 × 6\n"
      "1  conv2d        relu                3 × 4 × 3          57\n"
      "2  max_pool                          3 × 5 × 4           0\n"
      "3  average_pool                      3 × 3 × 2           0\n"
      "4  flatten                           18                  0\n"
      "5  dropout                           18                  0\n"
      "6  dense         silu (steepness 2)  4                  76\n"
      "   total                                               133\n";
  CHECK(summary_text(summarize(export_tests::network_of(export_tests::examples()[1]))) == expected);
}

TEST_CASE("large counts are grouped by thousands", "[export][summary]") {
  const auto network = Network::create({1000}, {{1234, "relu"}});
  REQUIRE(network.ok());
  CHECK(summary_text(summarize(network.value())).find(" 1,235,234\n") != std::string::npos);
}
