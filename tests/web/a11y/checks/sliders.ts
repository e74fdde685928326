import type { Check } from './check.ts';

/** Sliders that no key moves, or that move and do not say where they are. Each is moved by a step and back. */
export const sliders: Check = async (app) => {
  const faults: string[] = [];
  const count = await app.eval(() => {
    const all = deepAll('[role=slider],input[type=range]').filter(
      (each) => each.checkVisibility() && !(each as HTMLInputElement).disabled,
    );
    Object.assign(window, { checkedSliders: all });
    return all.length;
  });
  const read = (index: number) =>
    app.eval((index) => {
      const slider = (window as unknown as { checkedSliders: HTMLInputElement[] }).checkedSliders[
        index
      ] as HTMLInputElement;
      const number = slider.getAttribute('aria-valuenow') ?? slider.value;
      const plot = (slider.getRootNode() as ShadowRoot).querySelector?.('.readout [data-live]')
        ? slider.getRootNode()
        : null;
      const live = (plot as ShadowRoot | null)?.querySelector<HTMLElement>('.current [data-live=x]')?.dataset.value;
      return {
        name: slider.getAttribute('aria-label') ?? slider.closest('label')?.textContent?.trim() ?? '?',
        number: Number(number),
        text: slider.getAttribute('aria-valuetext'),
        atEnd: Number(number) >= Number(slider.getAttribute('aria-valuemax') ?? slider.max),
        /** What the table beneath shows of the same point. */
        live: slider.matches('[role=slider]') && live !== undefined ? Number(live) : undefined,
      };
    }, index);
  for (let index = 0; index < count; index++) {
    const before = await read(index);
    await app.eval(
      (index) =>
        (window as unknown as { checkedSliders: HTMLElement[] }).checkedSliders[index]?.focus({ preventScroll: true }),
      index,
    );
    // Up and down, as sliders that stand upright may use the other two for something else.
    const [there, back] = before.atEnd ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
    await app.press(there as string);
    // The next frame shows it; the core's own number may come a little later.
    await app.eval(() => new Promise((soon) => requestAnimationFrame(() => requestAnimationFrame(soon))));
    const after = await read(index);
    if (after.number === before.number) faults.push(`${before.name}: ${there} does not move it`);
    else {
      if (before.text !== null && after.text === before.text)
        faults.push(`${before.name}: moved, and still says "${after.text}"`);
      if (after.live !== undefined && Math.abs(after.live - after.number) > 1e-9)
        faults.push(`${before.name}: stands at ${after.number}, and the table says ${after.live}`);
    }
    await app.press(back as string);
  }
  return faults;
};

/** Plots whose point only a drag could move: without steps to press, a field to type in and a place to click. */
export const withoutDragging: Check = (app) =>
  app.eval(async () => {
    const faults: string[] = [];
    for (const plot of deepAll('activation-plot[data-ready],activation-comparison[data-ready]')) {
      const root = plot.shadowRoot as ShadowRoot;
      const handle = root.querySelector('[role=slider]') as HTMLElement;
      const at = () => Number(handle.getAttribute('aria-valuenow'));
      const soon = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
      const [less, more] = root.querySelectorAll<HTMLElement>('.stepper button');
      const before = at();
      more?.click();
      await soon();
      const after = at();
      less?.click();
      await soon();
      if (!(after > before) && !(at() < before)) faults.push(`#${plot.id}: its point moves by dragging alone`);
      if (!root.querySelector('input.x')) faults.push(`#${plot.id}: x cannot be typed`);
    }
    return faults;
  });
