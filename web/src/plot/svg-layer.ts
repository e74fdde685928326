/**
 * Pictures as plain trees: the build writes them as text, the browser as elements. A layer is a function that returns such a
 * tree; it knows no document. Colours are custom properties of the page, so that one tree serves light and dark.
 */

export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: readonly SvgChild[];
}
export type SvgChild = SvgNode | string;

export function svg(tag: string, attributes: SvgNode['attributes'], ...children: SvgChild[]): SvgNode {
  return { tag, attributes, children };
}

/** The tree as markup. */
export function svgText(node: SvgChild): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  return `<${node.tag}${attributes.join('')}>${node.children.map(svgText).join('')}</${node.tag}>`;
}

/** What was drawn last: to read it from the document takes longer than to make a picture. */
const drawn = new WeakMap<Element, readonly SvgChild[]>();
const written = new WeakMap<Element, SvgNode['attributes']>();

/**
 * Makes the children of `parent` equal to the tree. Elements that stand in the same place with the same tag stay and only
 * change their attributes, so that a picture can be redrawn on every frame. A list that is drawn already costs nothing.
 */
export function patch(parent: Element, children: readonly SvgChild[]): void {
  if (drawn.get(parent) === children && parent.childNodes.length === children.length) return;
  drawn.set(parent, children);
  while (parent.childNodes.length > children.length) parent.lastChild?.remove();
  children.forEach((child, index) => {
    const old = parent.childNodes[index];
    if (typeof child === 'string') {
      if (old?.nodeType === 3) {
        if (old.nodeValue !== child) old.nodeValue = child;
      } else put(parent, parent.ownerDocument.createTextNode(child), old);
      return;
    }
    let element = old as Element | undefined;
    if (old?.nodeName !== child.tag) {
      element = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', child.tag);
      put(parent, element, old);
    }
    patchAttributes(element as Element, child.attributes);
    patch(element as Element, child.children);
  });
}

function put(parent: Element, node: Node, old: Node | undefined): void {
  if (old) parent.replaceChild(node, old);
  else parent.append(node);
}

/** Writes what changes and nothing else: the browser then has nothing to do for what stands still. */
function patchAttributes(element: Element, attributes: SvgNode['attributes']): void {
  const before = written.get(element) ?? attributesOf(element);
  for (const name of Object.keys(before)) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (String(before[name]) !== String(value)) element.setAttribute(name, String(value));
  written.set(element, attributes);
}

function attributesOf(element: Element): SvgNode['attributes'] {
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
