/**
 * Faults to plant in an awake page, each with the check that must find it. A fault is planted by a function that runs in the
 * page, closes over nothing and leaves `window.undo`, which takes the fault out again.
 */
import type { CheckName } from './checks/all.ts';

interface Planted {
  fault: string;
  caughtBy: CheckName;
  plant: () => void;
}

/** What all faults need in the page; runs there once. */
export function giveTools(): void {
  const tools = {
    /** Keeps an attribute or a text as it is now, whatever the page does. */
    freeze(node: HTMLElement, attribute: string, value = node.getAttribute(attribute) ?? ''): void {
      const hold = () => {
        if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
      };
      const watcher = new MutationObserver(hold);
      const before = node.getAttribute(attribute);
      watcher.observe(node, { attributes: true, attributeFilter: [attribute] });
      hold();
      tools.undo(() => {
        watcher.disconnect();
        if (before === null) node.removeAttribute(attribute);
        else node.setAttribute(attribute, before);
      });
    },
    drop(node: Element, attribute: string): void {
      const before = node.getAttribute(attribute) ?? '';
      node.removeAttribute(attribute);
      tools.undo(() => node.setAttribute(attribute, before));
    },
    /** In the text that is there: its element keeps hold of it. */
    text(node: Element, text: string): void {
      const own = [...node.childNodes].find((each) => each.nodeType === 3 && each.nodeValue?.trim()) as Text;
      const before = own.data;
      own.data = text;
      tools.undo(() => {
        own.data = before;
      });
    },
    style(node: Element, property: string, value: string): void {
      const { style } = node as HTMLElement;
      const before = style.getPropertyValue(property);
      style.setProperty(property, value, 'important');
      tools.undo(() => style.setProperty(property, before));
    },
    add(tag: string, properties: object = {}, styles: Record<string, string> = {}): HTMLElement {
      const node = Object.assign(document.createElement(tag), properties);
      for (const [name, value] of Object.entries(styles)) node.style.setProperty(name, value);
      (document.querySelector('main') as HTMLElement).append(node);
      tools.undo(() => node.remove());
      return node;
    },
    deaf(node: Element, event: string): void {
      const stop = (each: Event) => {
        each.stopImmediatePropagation();
      };
      node.addEventListener(event, stop, { capture: true });
      tools.undo(() => node.removeEventListener(event, stop, { capture: true }));
    },
    undo(step: () => void): void {
      window.undo.push(step);
    },
  };
  Object.assign(window, { tools, undo: [] });
}

declare global {
  interface Window {
    undo: (() => void)[];
  }
  // biome-ignore lint/suspicious/noExplicitAny: lives in the page; its type would have to say all of the above again
  var tools: any;
}

/** For any page with an awake plot. */
export const inPlots: Planted[] = [
  {
    fault: 'a picture without a name',
    caughtBy: 'names',
    plant: () => tools.drop(deep('activation-plot .picture svg[role=img]'), 'aria-label'),
  },
  {
    fault: 'a handle without a name',
    caughtBy: 'names',
    plant: () => tools.drop(deep('activation-plot [role=slider]'), 'aria-label'),
  },
  {
    fault: 'a canvas that says nothing',
    caughtBy: 'names',
    plant: () => tools.add('canvas', { width: 40, height: 40 }),
  },
  {
    fault: 'a picture that nothing describes',
    caughtBy: 'names',
    plant: () => tools.drop(deep('activation-plot .picture svg[role=img]'), 'aria-describedby'),
  },
  {
    fault: 'a slider that keys do not move',
    caughtBy: 'sliders',
    plant: () => tools.deaf(deep('activation-plot [role=slider]').parentElement, 'keydown'),
  },
  {
    fault: 'a slider that moves and says the old place',
    caughtBy: 'sliders',
    plant: () => tools.freeze(deep('activation-plot [role=slider]'), 'aria-valuetext'),
  },
  {
    fault: 'a table that does not follow the point',
    caughtBy: 'sliders',
    plant: () => tools.freeze(deep('activation-plot .current [data-live=x]'), 'data-value', '99'),
  },
  {
    fault: 'a parameter that says its old number',
    caughtBy: 'sliders',
    plant: () => tools.freeze(deep('activation-plot input[type=range]'), 'aria-valuetext', 'a little'),
  },
  {
    fault: 'a point that only a drag moves',
    caughtBy: 'withoutDragging',
    plant: () => tools.deaf(deep('activation-plot .stepper'), 'click'),
  },
  {
    fault: 'a field that Tab does not leave',
    caughtBy: 'focusForward',
    plant: () => {
      const field = tools.add('input', { ariaLabel: 'trap' });
      field.addEventListener('keydown', (event: KeyboardEvent) => event.key === 'Tab' && event.preventDefault());
    },
  },
  {
    fault: 'focus without a ring',
    caughtBy: 'focusForward',
    plant: () => tools.add('button', { textContent: 'bare', type: 'button' }, { outline: 'none' }),
  },
  {
    fault: 'focus on what is out of sight',
    caughtBy: 'focusForward',
    plant: () =>
      tools.add(
        'button',
        { textContent: 'away', type: 'button' },
        { position: 'fixed', 'inset-inline-start': '-9999px' },
      ),
  },
  {
    fault: 'focus under a header that sticks',
    caughtBy: 'focusBackward',
    plant: () => {
      const header = deep('.site-header');
      tools.style(header, 'position', 'sticky');
      tools.style(header, 'inset-block-start', '0');
      tools.style(header, 'min-block-size', '260px');
      tools.style(header, 'background', 'white');
      tools.style(header, 'z-index', '9');
    },
  },
  {
    fault: 'words in a drawing that are hard to read',
    caughtBy: 'ink',
    plant: () => tools.style(deep('activation-plot .picture text'), 'fill', '#bbb'),
  },
  {
    fault: 'a curve that is hard to see',
    caughtBy: 'ink',
    plant: () => tools.style(deep('activation-plot .picture path[vector-effect]'), 'stroke', '#ddd'),
  },
  {
    fault: 'two curves that differ by colour alone',
    caughtBy: 'ink',
    plant: () => {
      for (const path of deepAll('activation-plot .picture path[stroke-dasharray]'))
        tools.style(path, 'stroke-dasharray', 'none');
    },
  },
  {
    fault: 'a curve that is lost in the colours of the system',
    caughtBy: 'forcedColours',
    plant: () => tools.style(deep('activation-plot .picture path[vector-effect]'), 'stroke', 'Canvas'),
  },
  {
    fault: 'a button that has only its ground',
    caughtBy: 'forcedColours',
    plant: () => tools.add('button', { textContent: 'flat', type: 'button' }, { border: '0', background: '#ccc' }),
  },
  {
    fault: 'something wider than 320 pixels',
    caughtBy: 'reflow',
    plant: () => tools.add('p', { textContent: 'wide' }, { 'inline-size': '500px' }),
  },
  {
    fault: 'a line of fixed height that cuts off wide text',
    caughtBy: 'textSpacing',
    plant: () =>
      tools.add(
        'p',
        { textContent: 'This line is just as high as its words need when they stand as usual.' },
        { 'inline-size': '34em', 'block-size': '1.7em', overflow: 'hidden' },
      ),
  },
  {
    fault: 'a button of fixed width that cuts off wide text',
    caughtBy: 'textSpacing',
    plant: () =>
      tools.add(
        'button',
        { textContent: 'Train the network', type: 'button' },
        { 'inline-size': '10em', 'white-space': 'nowrap', overflow: 'clip' },
      ),
  },
  {
    fault: 'a button for very small fingers',
    caughtBy: 'targets',
    plant: () =>
      tools.add(
        'button',
        { textContent: '×', type: 'button' },
        { 'inline-size': '16px', 'block-size': '16px', 'min-block-size': '0', padding: '0' },
      ),
  },
  {
    fault: 'a page that forbids zoom',
    caughtBy: 'zoom',
    plant: () => tools.freeze(deep('meta[name=viewport]'), 'content', 'width=device-width, user-scalable=no'),
  },
  {
    fault: 'a table with a number that is not drawn',
    caughtBy: 'numbers',
    plant: () => tools.text(deep('activation-plot .current~tr td'), '2.5'),
  },
  {
    fault: 'a table and a readout that differ',
    caughtBy: 'numbers',
    plant: () => tools.text(deep('activation-plot .current td'), '7'),
  },
  {
    fault: 'words of another curve',
    caughtBy: 'numbers',
    plant: () => tools.text(deep('activation-plot #words'), 'Cosine from x = −4 to 4. It rises and falls by turns.'),
  },
  {
    fault: 'a drawing of another curve',
    caughtBy: 'numbers',
    plant: () => tools.freeze(deep('activation-plot .picture path[vector-effect]'), 'd', 'M0 900L500 300L1000 500'),
  },
  {
    fault: 'a curve that flows though motion is reduced',
    caughtBy: 'motion',
    plant: () => {
      const path = deep('activation-plot .picture path[vector-effect]');
      const before = path.getAttribute('d') ?? '';
      let frames = 0;
      let id = 0;
      const flow = () => {
        path.setAttribute('d', `M0 ${500 + (++frames % 90)}L1000 100`);
        id = requestAnimationFrame(flow);
      };
      flow();
      tools.undo(() => {
        cancelAnimationFrame(id);
        path.setAttribute('d', before);
      });
    },
  },
  {
    fault: 'something that turns though motion is reduced',
    caughtBy: 'motion',
    plant: () => {
      const turning = deep('.site-name').animate([{ opacity: 1 }, { opacity: 0.3 }], { duration: 900, iterations: 99 });
      tools.undo(() => turning.cancel());
    },
  },
  {
    fault: 'a step that nobody hears of',
    caughtBy: 'said',
    plant: () => tools.freeze(deep('activation-plot [role=status]'), 'aria-live', 'off'),
  },
  {
    fault: 'a flood of messages',
    caughtBy: 'said',
    plant: () => {
      const region = tools.add('p', { role: 'status' });
      region.setAttribute('role', 'status');
      let count = 0;
      const timer = setInterval(() => {
        region.textContent = `step ${++count}`;
      }, 20);
      tools.undo(() => clearInterval(timer));
    },
  },
  {
    fault: 'sound without words, and by itself',
    caughtBy: 'media',
    plant: () => tools.add('audio', { autoplay: true }),
  },
  {
    fault: 'a lab that runs unasked',
    caughtBy: 'media',
    plant: () => {
      const lab = tools.add('div');
      lab.dataset.lab = '';
      lab.dataset.state = 'running';
    },
  },
  {
    fault: 'a field without a label',
    caughtBy: 'axe',
    plant: () => tools.add('input', { type: 'text' }),
  },
  {
    fault: 'a page that does not say its language',
    caughtBy: 'axe',
    plant: () => tools.drop(document.documentElement, 'lang'),
  },
];

/** For a page with questions. */
export const inQuestions: Planted[] = [
  {
    fault: 'a label that an output has taken from its field',
    caughtBy: 'names',
    plant: () => {
      const output = document.createElement('output');
      deep('.quiz-number-field label').prepend(output);
      tools.undo(() => output.remove());
    },
  },
  {
    fault: 'a verdict that nobody hears',
    caughtBy: 'verdictSaid',
    plant: () => {
      for (const status of deepAll('quiz-block [role=status]')) tools.drop(status, 'role');
      for (const status of deepAll('quiz-block [aria-live]')) tools.drop(status, 'aria-live');
    },
  },
];
