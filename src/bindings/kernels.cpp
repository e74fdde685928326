// Kernels over buffers in the core's memory, and the loops they are measured against.
#include "bindings/conversions.h"
#include "core/activations/kernel_pass.h"

namespace nonlinear::bindings {
namespace {

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(BufferReference)  // a shared_ptr in a structure would be typed as perhaps null
EMSCRIPTEN_DECLARE_VAL_TYPE(PassReference)

using Buffer = std::shared_ptr<FloatBuffer>;

double buffer_size(const FloatBuffer& buffer) { return double(buffer.size()); }

// Into the core's memory, not a copy: any call that makes the memory grow leaves it empty.
Float32Array buffer_view(FloatBuffer& buffer) {
  return Float32Array(val(emscripten::typed_memory_view(buffer.size(), buffer.data())));
}

Answer<BufferReference> new_buffer(double size) {
  return answer<BufferReference>(create_buffer(size),
                                 [](const Buffer& buffer) { return BufferReference(val(buffer)); });
}

PassReference reference(const KernelPass& pass) { return PassReference(val(std::make_shared<KernelPass>(pass))); }

Answer<PassReference> new_pass(const std::string& fn, const Parameters& parameters, const std::string& kernel,
                               const Buffer& input, const Buffer& output) {
  const auto f = ActivationFunction::create(fn, chosen_parameters(parameters));
  if (!f.ok()) return refusal<PassReference>(f.error());
  return answer<PassReference>(KernelPass::create(f.value(), kernel, input, output), reference);
}

Answer<PassReference> new_yardstick(const std::string& kind, const Buffer& input, const Buffer& output) {
  return answer<PassReference>(KernelPass::create_yardstick(kind, input, output), reference);
}

void run(const KernelPass& pass, unsigned times) { pass.run(times); }

}  // namespace

EMSCRIPTEN_BINDINGS(kernels) {
  using namespace emscripten;
  class_<FloatBuffer>("FloatBuffer")
      .smart_ptr<Buffer>("FloatBufferHandle")
      .property("size", &buffer_size)
      .function("view", &buffer_view);
  register_type<BufferReference>("FloatBuffer");
  register_answer<BufferReference>("FloatBuffer");
  function("createBuffer(size)", &new_buffer);

  class_<KernelPass>("KernelPass")
      .smart_ptr<std::shared_ptr<KernelPass>>("KernelPassHandle")
      .function("run(times)", &run);
  register_type<PassReference>("KernelPass");
  register_answer<PassReference>("KernelPass");
  function("createPass(fn, parameters, kernel, input, output)", &new_pass);
  function("createYardstick(kind, input, output)", &new_yardstick);
}

}  // namespace nonlinear::bindings
