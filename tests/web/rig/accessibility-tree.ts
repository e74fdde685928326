/**
 * What a screen reader is given of an element, as Chromium's own tree has it: roles, names, values in words, descriptions and
 * states, in reading order, as YAML that a person can read. Playwright's aria snapshots leave out what a slider says.
 */
import type { CDPSession } from '@playwright/test';
import { remote } from './any-app.ts';
import type { App } from './app.ts';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** A line, and what stands beneath it. */
interface Entry {
  line: string;
  inside: Entry[];
}

export async function treeOf(app: App, css: string): Promise<string> {
  const session = await app.page.context().newCDPSession(app.page);
  const [nodes, root] = [await nodesOf(session), await idOf(session, app, css)];
  const start = [...nodes.values()].find(({ backendDOMNodeId }) => backendDOMNodeId === root);
  if (!start) throw new Error(`${css} has no place in the accessibility tree; allowed: what is not hidden`);
  const entries = await entriesOf(start, nodes, session);
  await session.detach();
  // The port differs from run to run.
  return print(entries, 0).replaceAll(app.siteUrl, 'http://localhost/');
}

async function nodesOf(session: CDPSession): Promise<Map<string, Node>> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  return new Map(nodes.map((node) => [node.nodeId, node]));
}

async function idOf(session: CDPSession, app: App, css: string): Promise<number> {
  await app.reveal(css);
  const expression = remote('(css) => deep(css)', [css]);
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`${css} was to be an element; found ${result.type}`);
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}

/** Boxes without a meaning; their content counts as if it stood in their place. */
const PLAIN = /^(none|generic|LabelText|Legend|Figcaption|sectionheader|sectionfooter|emphasis|strong|RootWebArea)$/;
/** What is said whole: what lies inside is no further stop. */
const WHOLE = /^(image|combobox|MathMLMath|textbox|slider|checkbox|radio|button|link)$/;

async function entriesOf(node: Node, nodes: Map<string, Node>, session: CDPSession): Promise<Entry[]> {
  const role = node.role?.value ?? 'none';
  if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'ListMarker') return [];
  if (role === 'StaticText') return said(node) ? [{ line: `text: ${quoted(said(node))}`, inside: [] }] : [];
  const inside: Entry[] = [];
  if (!WHOLE.test(role))
    for (const id of node.childIds ?? []) {
      const child = nodes.get(id);
      if (child) inside.push(...(await entriesOf(child, nodes, session)));
    }
  if (node.ignored || (PLAIN.test(role) && !said(node))) return inside;
  return [{ line: await lineOf(node, role, nodes, session), inside: withoutEchoes(said(node), inside) }];
}

const said = ({ name }: Node): string => (name?.value ?? '').replace(/\s+/g, ' ').trim();

/** The name of a field, whose label stands beside it as a text. */
const fieldIn = (entry: Entry | undefined): string =>
  /^'?(?:checkbox|radio|combobox|textbox|slider) "(.*?)"/.exec(entry?.line ?? '')?.[1] ?? '';

/** Without the texts that a name has said already: that of what they stand in, or of the field that they are the label of. */
function withoutEchoes(name: string, inside: readonly Entry[]): Entry[] {
  let rest = name;
  return inside.filter(({ line }, index) => {
    const text = /^text: '?(.*?)'?$/.exec(line)?.[1];
    if (text === undefined) return true;
    if (rest.startsWith(text)) {
      rest = rest.slice(text.length).trimStart();
      return false;
    }
    return fieldIn(inside[index - 1]) !== text && fieldIn(inside[index + 1]) !== text;
  });
}

/** Chromium's own names of roles that ARIA has no name for. */
const ROLES: Record<string, string> = { MathMLMath: 'math', DisclosureTriangle: 'summary' };

const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'invalid', 'required', 'readonly', 'busy'];

async function lineOf(node: Node, role: string, nodes: Map<string, Node>, session: CDPSession): Promise<string> {
  const known = role === 'heading' ? [...STATES, 'level'] : role === 'combobox' ? ['disabled', 'invalid'] : STATES;
  const states = (node.properties ?? []).flatMap(({ name, value: { value } }) => {
    if (!known.includes(name)) return [];
    if (value === false || value === 'false') return name === 'expanded' ? [' [folded]'] : [];
    return value === true || value === 'true' ? [` [${name}]`] : [` [${name}=${value}]`];
  });
  const name = role === 'MathMLMath' ? tokensOf(node, nodes) : said(node);
  const value = await saidValue(node, role, session);
  const description = node.description?.value;
  return quoted(
    [
      `${ROLES[role] ?? role}${name ? ` "${name}"` : ''}${states.join('')}`,
      ...(value ? [`= ${value}`] : []),
      ...(description && description !== name ? [`(${description})`] : []),
    ].join(' '),
  );
}

/** A formula has no name: it is read sign by sign. */
function tokensOf(node: Node, nodes: Map<string, Node>): string {
  if (node.role?.value === 'StaticText') return said(node);
  return (node.childIds ?? []).map((id) => tokensOf(nodes.get(id) as Node, nodes)).join('');
}

/** A slider says its words, if it has any. */
async function saidValue({ value, backendDOMNodeId }: Node, role: string, session: CDPSession): Promise<string> {
  const plain = String(value?.value ?? '');
  if (role !== 'slider' || backendDOMNodeId === undefined) return plain;
  const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const at = node.attributes?.indexOf('aria-valuetext') ?? -1;
  return at < 0 ? plain : (node.attributes?.[at + 1] ?? plain);
}

/** In quotes where YAML would read more into a text. */
const quoted = (text: string): string =>
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;

function print(entries: readonly Entry[], depth: number): string {
  return entries
    .map(({ line, inside }) => {
      const own = `${'  '.repeat(depth)}- ${line}`;
      const [only] = inside;
      if (!only) return `${own}\n`;
      const text = inside.length === 1 && only.inside.length === 0 && /^text: (.*)$/.exec(only.line)?.[1];
      return text ? `${own}: ${text}\n` : `${own}:\n${print(inside, depth + 1)}`;
    })
    .join('');
}
