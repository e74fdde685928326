/** XML as templates: what is put in is escaped, unless it is XML itself. */

export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function xml(parts: TemplateStringsArray, ...values: (string | number | Xml | readonly Xml[])[]): Xml {
  const texts = values.map((value) => {
    if (value instanceof Xml) return value.text;
    return Array.isArray(value) ? value.map(({ text }) => text).join('') : escaped(String(value));
  });
  return new Xml(parts.map((part, at) => part + (texts[at] ?? '')).join(''));
}

/** A whole file. */
export function xmlFile(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root.text}`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
