/** The dialog's pieces of HTML. */

interface Field<Input extends HTMLElement> {
  label: HTMLLabelElement;
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

/** With its name above it. */
export function field<Tag extends 'input' | 'select' | 'textarea'>(
  tag: Tag,
  name: string,
): Field<HTMLElementTagNameMap[Tag]> {
  const label = element('label', 'field');
  const input = element(tag);
  label.append(element('span', '', name), input);
  return { label, input };
}

export function tick(name: string): Field<HTMLInputElement> {
  const label = element('label', 'tick');
  const input = element('input');
  input.type = 'checkbox';
  label.append(input, element('span', '', name));
  return { label, input };
}

export function options(select: HTMLSelectElement, all: readonly Option[]): void {
  select.replaceChildren(...all.map(({ value, text }) => new Option(text, value)));
}
