/** In a page ConvNetJS leaves itself under a name of another library. */
import '/bench/node_modules/convnetjs/build/convnet.js';

export default globalThis.jsfeat;
