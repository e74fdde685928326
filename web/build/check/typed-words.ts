/**
 * Finds words that somebody typed into a program where a reader will see them. Words for readers lie in `locales/`, so that
 * another language can take their place; what is thrown at or told to an author stays English.
 */

import { type ESTree, parseSync } from 'vite';

/** Any node, as far as this reads it. */
type Node = ESTree.Node & Record<string, unknown>;

export interface Typed {
  line: number;
  words: string;
}

/** Attributes that are read out or shown. */
const spoken = 'aria-label|aria-description|aria-valuetext|aria-roledescription|alt|title|placeholder|label';
/** Properties of an element that become its text. */
const written = /^(textContent|innerText|innerHTML|title|placeholder|ariaLabel|alt|label)$/;
/** Calls whose texts go to an author or a programmer. */
const toAuthors = /^(refuse|add|addFile|warn|error|log|debug|fail|regex|describe|refine|addIssue)$/;

export function typedWords(code: string, file = 'program.ts'): Typed[] {
  const found: Typed[] = [];
  const add = (node: Node, text: string): void => {
    const words = text.replace(/&#?\w+;/g, ' ').match(/\p{L}[\p{L}'’-]+(?:[ ,.:;]+\p{L}[\p{L}'’-]*)*/u)?.[0];
    if (words) found.push({ line: code.slice(0, node.start).split('\n').length, words });
  };

  function visit(node: Node, parents: readonly Node[]): void {
    const { type } = node;
    if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || type.startsWith('TS')) return;
    if (type === 'NewExpression' && /Error$/.test(nameOf(node.callee))) return;
    if (type === 'CallExpression' && toAuthors.test(nameOf(node.callee))) return;
    const inner = [...parents, node];
    if (type === 'TaggedTemplateExpression') {
      const tag = nameOf(node.tag);
      if (tag === 'css') return;
      const { quasis } = node.quasi as ESTree.TemplateLiteral;
      if (tag === 'html' || tag === 'svg')
        inMarkup(node, quasis.map(({ value }) => value.cooked ?? '').join('\0'), add);
      for (const each of (node.quasi as ESTree.TemplateLiteral).expressions) visit(each as unknown as Node, inner);
      return;
    }
    if (type === 'Literal' && typeof node.value === 'string') inString(node, node.value, parents, add);
    if (type === 'TemplateLiteral') {
      const { quasis } = node as unknown as ESTree.TemplateLiteral;
      inString(node, quasis.map(({ value }) => value.cooked ?? '').join('\0'), parents, add);
    }
    for (const child of childrenOf(node)) visit(child, inner);
  }

  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} was not read: ${errors[0]?.message}`);
  visit(program as unknown as Node, []);
  return found;
}

/** ".quiz-item, prediction-block": classes and elements of ours, whose names have hyphens. */
const selector = /^(?:[.#]?[a-z]+(?:-[a-z]+)+(?:, |$))+$/;

/** Text between tags, and in attributes that are shown. Holes are `\0`. */
function inMarkup(node: Node, markup: string, add: (node: Node, text: string) => void): void {
  if (/^ [a-z-]+$/.test(markup)) return; // an attribute without a value, on its way into a tag
  for (const [, value = ''] of markup.matchAll(new RegExp(`[\\s<](?:${spoken})="([^"]*)"`, 'g'))) add(node, value);
  for (const text of markup.replace(/<(?:"[^"]*"|[^">])*>/g, '\n').split(/[\n\0]/)) add(node, text);
}

function inString(node: Node, text: string, parents: readonly Node[], add: (node: Node, text: string) => void): void {
  if (/^\0?<\w/.test(text)) inMarkup(node, text, add);
  else if (isShown(node, parents)) add(node, text);
  else if (!isName(node, parents) && !selector.test(text) && /(^|[^\p{L}])\p{Lu}?\p{Ll}{2,},? \p{Ll}+/u.test(text))
    add(node, text);
}

/** Becomes the text of an element, or an attribute that is shown, or a text in a picture. */
function isShown(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent?.type === 'AssignmentExpression') return written.test(nameOf(parent.left));
  if (parent?.type === 'Property') return node === parent.value && new RegExp(`^(${spoken})$`).test(keyOf(parent.key));
  if (parent?.type !== 'CallExpression') return false;
  const [first, second] = parent.arguments as Node[];
  if (nameOf(parent.callee) === 'setAttribute')
    return node === second && new RegExp(`^(${spoken})$`).test(String(first?.value));
  return nameOf(parent.callee) === 'svg' && first?.value === 'text' && node !== first;
}

/** Several words that are classes, a selector, keys or a name in a comparison. */
function isName(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent === undefined) return false;
  if (/^(BinaryExpression|SwitchCase|ExpressionStatement)$/.test(parent.type)) return true;
  if (parent.type === 'Property') return node === parent.key || /^(class|className|show)$/.test(keyOf(parent.key));
  if (parent.type === 'AssignmentExpression') return /^(className|show)$/.test(nameOf(parent.left));
  return (
    parent.type === 'CallExpression' &&
    /^(querySelector|querySelectorAll|matches|closest|split|includes|matchMedia)$/.test(nameOf(parent.callee))
  );
}

/** The last name of `a.b.c`. */
function nameOf(node: unknown): string {
  const { type, name, property } = node as Node;
  if (type === 'MemberExpression') return nameOf(property);
  return String(name ?? '');
}

function keyOf(key: unknown): string {
  const { name, value } = key as Node;
  return String(value ?? name ?? '');
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}
