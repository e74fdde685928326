/** As much of XML as the files for teachers have, and no slip let through. */

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

export function parseXml(text: string, root = 'quiz'): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [] }];
  const piece =
    /<\?[^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([a-zA-Z_][\w:]*)((?:\s+[\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    at = piece.lastIndex;
    const [, data, closing, name, attributes = '', empty, words] = found;
    const top = open.at(-1) as Element;
    if (data !== undefined) top.children.push(data);
    else if (words !== undefined) top.children.push(decode(words));
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decode(value),
      ]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
      top.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (at !== text.length || open.length !== 1) throw new Error(`not well-formed at: ${text.slice(at, at + 60)}`);
  return find(open[0] as Element, root);
}

const decode = (words: string): string =>
  words.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) => {
    if (code === undefined) throw new Error(`entity was &${name};`);
    return String.fromCodePoint(Number(code));
  });

/** The first of this name, at any depth. */
export function find(element: Element, name: string): Element {
  const [first] = findAll(element, name);
  if (!first) throw new Error(`<${element.name}> has no <${name}>`);
  return first;
}

export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim();
}
