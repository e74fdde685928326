// A host without the element: it frames a lesson and speaks the protocol by hand. `raw` holds what came and sends what it is given.
window.raw = { said: [], hellos: 0, port: undefined };
const ours = { protocol: 'nonlinear', version: 1 };

addEventListener('message', ({ source, data }) => {
  if (source === document.getElementById('lesson')?.contentWindow && data?.type === 'hello') raw.hellos++;
});

/** Another one on each call; the last is the one that is spoken on. */
raw.connect = (offer = {}) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => raw.said.push(data);
  raw.port = port1;
  document.getElementById('lesson').contentWindow.postMessage({ ...ours, type: 'connect', ...offer }, '*', [port2]);
};
raw.send = (message) => raw.port.postMessage({ ...ours, ...message });
