/** A page as a place to measure. It offers `startBench`, which chromium.mjs calls. */
import { sessions } from '../sessions.mjs';

const address = (path) => `/${path}`;

async function get(path) {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${path} is not there`);
  return response;
}

/** @type {import('../types.d.ts').Where} */
const here = {
  name: 'chromium',
  address,
  bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer()),
  clock: () => performance.now(),
  moduleFactory: async (path, module) => {
    const script = document.createElement('script');
    script.src = address(path);
    await new Promise((loaded, failed) => {
      script.onload = loaded;
      script.onerror = () => failed(new Error(`${path} is not there`));
      document.body.append(script);
    });
    return { core: globalThis.createCore, training: globalThis.createTraining }[module]; // every build's script sets it anew
  },
};

globalThis.startBench = async (bench, options) => {
  if (!crossOriginIsolated) throw new Error('the page is not isolated: its clock would be too coarse');
  const { createSession } = await sessions[bench]();
  const session = await createSession(here, options);
  globalThis.bench = session;
  return { peers: session.peers, questions: Object.keys(session).filter((name) => name !== 'peers') };
};
