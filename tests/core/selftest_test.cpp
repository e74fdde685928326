#include "core/selftest.h"

#include <catch_amalgamated.hpp>

using namespace nonlinear;

TEST_CASE("the self-test of this flavour finds nothing", "[selftest]") { CHECK(self_test().empty()); }

TEST_CASE("this program knows which flavour it is", "[selftest]") {
#if defined(NL_SCALAR)
  CHECK(flavour() == "scalar");
#elif defined(__wasm_relaxed_simd__)
  CHECK(flavour() == "relaxed");
#else
  CHECK(flavour() == "simd128");
#endif
}
