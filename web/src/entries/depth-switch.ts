import { readFragment } from '../embed/fragment.ts';
import { chooseDepth, DEPTHS, type Depth, storedDepth } from '../state/settings.ts';

/** Makes the radio buttons of `.depth-switch` choose which summary is shown, here and in every lesson from now on. */
export function fillDepthSwitch(page: Document): void {
  const choices = [...page.querySelectorAll<HTMLInputElement>('.depth-switch input')];
  if (choices.length === 0) return;
  const show = (depth: Depth): void => {
    for (const choice of choices) choice.checked = choice.value === depth;
  };
  show(storedDepth());
  for (const choice of choices)
    choice.addEventListener('change', () => {
      const depth = DEPTHS.find((each) => each === choice.value);
      if (depth) chooseDepth(depth);
    });

  /** A link may lead to a heading in a summary of another depth. */
  const reveal = (): void => {
    const target = page.getElementById(readFragment(location.hash).text);
    const summary = target?.closest<HTMLElement>('.summary.switched');
    const depth = DEPTHS.find((each) => each === summary?.dataset.depth);
    if (!target || !depth || depth === storedDepth()) return;
    chooseDepth(depth);
    show(depth);
    target.scrollIntoView();
  };
  reveal();
  addEventListener('hashchange', reveal);
}
