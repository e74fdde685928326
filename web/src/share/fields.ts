/** Pieces of HTML of what can be chosen. */

interface Field<Input extends HTMLElement> {
  /** The field with its name. */
  box: HTMLElement;
  input: Input;
}

export interface Option {
  value: string;
  text: string;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

let count = 0;

/** With its name above it, and named by that alone: the words of a menu are no part of it. */
export function field<Tag extends 'input' | 'select' | 'textarea'>(
  tag: Tag,
  name: string,
): Field<HTMLElementTagNameMap[Tag]> {
  const box = element('div', 'field');
  const input = element(tag);
  const label = element('label', '', name);
  input.id = `field-${++count}`;
  label.htmlFor = input.id;
  box.append(label, input);
  return { box, input };
}

export function tick(name: string): Field<HTMLInputElement> {
  const box = element('label', 'tick');
  const input = element('input');
  input.type = 'checkbox';
  box.append(input, element('span', '', name));
  return { box, input };
}

/** A list that stays as it was is left alone: somebody may be looking through it. */
export function options(select: HTMLSelectElement, all: readonly Option[]): void {
  const same = ({ value, text }: HTMLOptionElement, at: number): boolean =>
    value === all[at]?.value && text === all[at]?.text;
  if (select.options.length === all.length && [...select.options].every(same)) return;
  select.replaceChildren(...all.map(({ value, text }) => new Option(text, value)));
}
