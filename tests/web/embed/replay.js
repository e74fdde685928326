// Plays a scene of embed/conformance.json with a lesson, in any page: `await replay(scene, address)` gives back what went wrong.
const LARGE = 'x'.repeat(100_000);

window.replay = async (scene, address) => {
  const frame = document.createElement('iframe');
  const url = new URL(address);
  for (const [name, value] of Object.entries(scene.query)) url.searchParams.set(name, value);
  const came = { window: [], port: [] };
  const all = [];
  let wake = () => {};
  let port;
  const note = (where, message, from) => {
    if (message?.protocol !== 'nonlinear') return;
    came[where].push(message);
    all.push(message.type);
    if (message.type === 'ready') port = from;
    wake();
  };
  const hear = ({ source, data }) => source === frame.contentWindow && note('window', data);
  addEventListener('message', hear);
  frame.title = scene.name;
  frame.width = '800';
  frame.height = '600';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = url.href;
  document.body.append(frame);

  const at = (message, path) => (path in message ? message[path] : inner(message, path));
  const inner = (message, path) => {
    const [first] = path.split('.');
    return path === first ? undefined : message[first]?.[path.slice(first.length + 1)];
  };
  const fits = (message, { expect, present = [], absent = [] }) =>
    Object.entries(expect).every(([name, value]) => JSON.stringify(message[name]) === JSON.stringify(value)) &&
    present.every((path) => at(message, path) !== undefined) &&
    absent.every((path) => at(message, path) === undefined);
  const next = async (step) => {
    const queue = came[step.window ? 'window' : 'port'];
    const end = performance.now() + 30_000;
    for (;;) {
      const index = queue.findIndex((message) => fits(message, step));
      if (index >= 0) return void queue.splice(index, 1);
      const left = end - performance.now();
      if (left <= 0) return `no ${JSON.stringify(step)}; came: ${JSON.stringify(queue).slice(0, 400)}`;
      await new Promise((woken) => {
        wake = woken;
        setTimeout(woken, left);
      });
    }
  };

  const wrong = [];
  for (const step of scene.steps) {
    if (step.expect) {
      const missing = await next(step);
      if (missing) wrong.push(missing);
      if (missing) break;
      continue;
    }
    const text = JSON.stringify({ protocol: 'nonlinear', version: 1, ...step.send }).replaceAll('*large*', LARGE);
    if (!step.window) {
      port.postMessage(JSON.parse(text));
      continue;
    }
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => note('port', data, channel.port1);
    frame.contentWindow.postMessage(JSON.parse(text), '*', [channel.port2]);
  }
  for (const type of scene.never ?? []) if (all.includes(type)) wrong.push(`${type} came; allowed: never`);
  removeEventListener('message', hear);
  frame.remove();
  return wrong;
};
