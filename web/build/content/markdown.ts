/**
 * The one Markdown renderer: lessons, quiz prompts, glossary and captions all go through it, so that they cannot drift.
 * CommonMark with tables; raw HTML is off. What the course adds lies in `rules/` and `directives/`.
 */

import markdownit, { type Env, type MarkdownIt, type StateCore, type Token } from 'markdown-it';
import { withSigns } from '../../src/locales/num.ts';
import { tLesson } from '../../src/locales/t-lesson.ts';
import { attributes, escapeHtml, type Html, raw } from '../html.ts';
import { directives } from './directive-list.ts';
import { findFact } from './facts.ts';
import { TexError } from './math.ts';
import { didYouMean } from './nearest.ts';
import { refusal, typedDecimals, typedNumbers } from './numbers.ts';
import type { Prose } from './outline.ts';
import type { Place } from './problems.ts';
import { bindingRule } from './rules/binding-rule.ts';
import { directiveRule, type ParsedDirective } from './rules/directive-rule.ts';
import { mathRule } from './rules/math-rule.ts';
import { describeIssues } from './schema-issues.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';

export type { MarkdownIt };

/** What travels with one text through the renderer. */
interface Context extends Env {
  scope: Scope;
  /** The text with its lines, or the one place at which problems of it are reported. */
  where: { file: string; lines: readonly string[]; firstLine: number } | Place;
  /** Line of the block that is being read, from 0. */
  line: number;
  slugs: Set<string>;
}

export interface Renderer {
  /** A lesson: `source` from character `start` on. */
  page(source: Source, start: number, scope: Scope): Html;
  inline(markdown: string, place: Place, scope: Scope): Html;
  /** Facts replaced, nothing else: for labels and titles. */
  text(text: string, place: Place, scope: Scope): string;
}

export function createRenderer(): Renderer {
  const md = markdownit({ html: false, linkify: false, typographer: false })
    .use(mathRule)
    .use(bindingRule)
    .use(directiveRule);
  md.core.ruler.at('inline', parseInline);

  const renderer: Renderer = {
    page(source, start, scope) {
      const firstLine = source.text.slice(0, start).split('\n').length;
      const text = source.text.slice(start);
      const where = { file: source.file, lines: text.split('\n'), firstLine };
      return raw(md.render(text, { scope, where, line: 0, slugs: new Set() } satisfies Context));
    },
    inline(markdown, place, scope) {
      const context = { scope, where: place, line: 0, slugs: new Set<string>() } satisfies Context;
      return raw(md.renderInline(markdown.trim(), context));
    },
    text(text, place, scope) {
      const bound = text.replace(/\{\{(fact|n):([^{}]*)\}\}/g, (_, kind: string, id: string) =>
        kind === 'n' ? id.trim() : findFact(scope.facts, id.trim(), place, scope.problems).text,
      );
      for (const number of typedNumbers(text.replace(/\{\{[^{}]*\}\}/g, '')))
        scope.problems.add(place, refusal(number));
      return withSigns(bound);
    },
  };
  addOutput(md, renderer);
  return renderer;
}

/** markdown-it's own rule, which also keeps track of the line and looks for typed numbers. */
function parseInline(state: StateCore): void {
  const context = state.env as Context;
  for (const [index, token] of state.tokens.entries()) {
    if (token.map) context.line = token.map[0];
    if (token.type === 'math_block') lookForDecimals(token, context);
    if (token.type === 'heading_open' && token.tag === 'h2') context.scope.outline.sections.push(find('', context));
    if (token.type !== 'inline') continue;
    state.md.inline.parse(token.content, state.md, state.env, token.children ?? []);
    for (const child of token.children ?? []) {
      child.meta = { ...child.meta, place: placeOf(child, context) };
      if (child.type === 'math') lookForDecimals(child, context);
      if (child.type === 'text')
        for (const number of typedNumbers(child.content))
          context.scope.problems.add(find(number, context), refusal(number));
    }
    noteProse(token.children ?? [], state.tokens[index - 1]?.type ?? '', context);
  }
}

/** For whoever counts words and sentences. */
function noteProse(children: readonly Token[], opening: string, context: Context): void {
  const kind: Prose['kind'] =
    opening === 'heading_open' ? 'heading' : /^t[dh]_open$/.test(opening) ? 'cell' : 'sentences';
  const text = children.map((child) => spoken(child, context.scope)).join('');
  const running = 'lines' in context.where;
  context.scope.outline.prose.push({ text, kind, running, place: find('', context) });
}

/** A formula is one word, however long. */
function spoken({ type, content, info }: Token, { facts }: Scope): string {
  if (type === 'math') return 'x';
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'binding' && info === 'fact' ? (facts.get(content)?.text ?? '?') : content;
}

function lookForDecimals(token: Token, context: Context): void {
  for (const number of typedDecimals(token.content)) context.scope.problems.add(find(number, context), refusal(number));
}

const placeOf = (token: Token, context: Context): Place => find(token.markup || token.content, context);

/** Inline tokens carry no position: the snippet is looked for from the line of its block on. */
function find(snippet: string, context: Context): Place {
  const { where, line } = context;
  if (!('lines' in where)) return where;
  const first = snippet.split('\n')[0] ?? snippet;
  for (let at = line; first !== '' && at < where.lines.length; at++) {
    const column = where.lines[at]?.indexOf(first) ?? -1;
    if (column >= 0) return { file: where.file, line: where.firstLine + at, column: column + 1 };
  }
  return { file: where.file, line: where.firstLine + line, column: 1 };
}

/** Punctuation at the beginning of a text. */
function startOf(token: Token | undefined): string {
  return token?.type === 'text' ? (/^[.,;:!?)\]"'’”…]+/.exec(token.content)?.[0] ?? '') : '';
}

/** Opening brackets and quotes at the end of a text that has more than its beginning. */
function endOf(token: Token | undefined): string {
  const rest = token?.type === 'text' ? token.content.slice(startOf(token).length) : '';
  return /[(["'‘“]+$/.exec(rest)?.[0] ?? '';
}

function addOutput(md: MarkdownIt, renderer: Renderer): void {
  const rules = md.renderer.rules;
  const tokenAt = (tokens: Token[], index: number): Token => tokens[index] as Token;
  const placeIn = (token: Token, context: Context): Place =>
    (token.meta?.place as Place | undefined) ?? find('', context);

  // A line may break before and after a formula, even before a comma: what touches it is held to it.
  rules.math = (tokens, index, _options, env) => {
    const [before, after] = [endOf(tokens[index - 1]), startOf(tokens[index + 1])];
    const written = formula(tokenAt(tokens, index), false, env as Context);
    if (before === '' && after === '') return written;
    return `<span class="nowrap">${escapeHtml(withSigns(before))}${written}${escapeHtml(withSigns(after))}</span>`;
  };
  rules.text = (tokens, index) => {
    const token = tokenAt(tokens, index);
    const from = tokens[index - 1]?.type === 'math' ? startOf(token).length : 0;
    const to = tokens[index + 1]?.type === 'math' ? endOf(token).length : 0;
    return escapeHtml(withSigns(token.content.slice(from, token.content.length - to)));
  };
  rules.math_block = (tokens, index, _options, env) => `${formula(tokenAt(tokens, index), true, env as Context)}\n`;

  function formula(token: Token, display: boolean, context: Context): string {
    if (token.map) context.line = token.map[0];
    const place = placeIn(token, context);
    const tex = token.content.replace(/\{\{(fact|n):([^{}]*)\}\}/g, (_, kind: string, id: string) =>
      texOf(kind === 'n' ? id.trim() : findFact(context.scope.facts, id.trim(), place, context.scope.problems).text),
    );
    try {
      return context.scope.formulas.render(tex, display);
    } catch (error) {
      if (!(error instanceof TexError)) throw error;
      context.scope.problems.add(place, error.message);
      return '';
    }
  }

  rules.binding = (tokens, index, _options, env) => {
    const token = tokenAt(tokens, index);
    const { scope } = env as Context;
    const place = placeIn(token, env as Context);
    if (token.info === 'n') return escapeHtml(withSigns(token.content));
    if (token.info === 'fact') {
      const fact = findFact(scope.facts, token.content, place, scope.problems);
      return `<data class="fact" value="${fact.value}">${escapeHtml(fact.text)}</data>`;
    }
    scope.problems.add(place, `{{${token.info}:…}} was there; allowed: {{fact:id}}, {{n:number}}`);
    return '';
  };

  rules.term = (tokens, index, _options, env) => {
    const token = tokenAt(tokens, index);
    const { scope } = env as Context;
    const term = scope.glossary.find(token.info, placeIn(token, env as Context), scope.problems);
    if (!term) return escapeHtml(token.content);
    const link = {
      class: 'glossary-term',
      href: `${scope.toRoot}${scope.translation.language.id}/glossary/index.html#${term.id}`,
      title: plain(term.definition),
    };
    return `<a${attributes(link)}>${escapeHtml(token.content)}</a>`;
  };

  rules.image = (tokens, index, _options, env) => {
    const allowed = '::figure{…}, which has a caption and lies beside the lesson';
    (env as Context).scope.problems.add(
      placeIn(tokenAt(tokens, index), env as Context),
      `![…](…) was there; allowed: ${allowed}`,
    );
    return '';
  };

  rules.directive = (tokens, index, _options, env) => directive(tokens, index, env as Context, renderer);
  rules.directive_close = (tokens, index) => {
    const known = directives.get(directiveOf(tokenAt(tokens, index)).name);
    return known?.kind === 'container' ? known.close : '';
  };

  rules.heading_open = (tokens, index, options, env, self) => {
    const token = tokenAt(tokens, index);
    const slug = slugOf(tokens[index + 1]?.content ?? '', (env as Context).slugs);
    token.attrSet('id', slug);
    return self.renderToken(tokens, index, options);
  };
  // Wide tables scroll on their own, by keyboard too, instead of widening the page.
  rules.table_open = () =>
    `<div class="table-scroll" tabindex="0" role="group" aria-label="${escapeHtml(tLesson('table'))}">\n<table>\n`;
  rules.table_close = () => '</table>\n</div>\n';
}

function directive(tokens: readonly Token[], index: number, context: Context, renderer: Renderer): string {
  const token = tokens[index] as Token;
  const parsed = directiveOf(token);
  const { scope } = context;
  context.line = token.map?.[0] ?? context.line;
  const lineStart = find('', context);
  const at = (key: string): Place => ({ ...lineStart, column: parsed.columns[key] ?? parsed.columns[''] ?? 1 });
  const title = `${parsed.kind === 'container' ? ':::' : '::'}${parsed.name}`;

  const known = directives.get(parsed.name);
  if (!known) {
    scope.problems.add(
      at(''),
      `${title} is not a directive; allowed: ${[...directives.keys()].join(', ')}.${didYouMean(parsed.name, directives.keys())}`,
    );
    return '';
  }
  if (parsed.broken) {
    scope.problems.add({ ...lineStart, column: parsed.broken.column }, `${title} ${parsed.broken.message}`);
    return '';
  }
  if (known.kind !== parsed.kind) {
    const allowed = known.kind === 'leaf' ? `::${parsed.name}{…}, which holds no text` : `:::${parsed.name}{…} … :::`;
    scope.problems.add(at(''), `${title} was there; allowed: ${allowed}`);
    return '';
  }
  const result = known.schema.safeParse(parsed.attributes);
  if (!result.success) {
    for (const { path, key, message } of describeIssues(known.schema, parsed.attributes, result.error))
      scope.problems.add(at(key ?? String(path[0] ?? '')), `${title} ${message}`);
    return '';
  }
  const page = {
    scope,
    text: (text: string) => renderer.text(text, at('label'), scope),
    inline: (markdown: string) => renderer.inline(markdown, lineStart, scope),
    refuse: (attribute: string, message: string) => scope.problems.add(at(attribute), `${title} ${message}`),
    place: at(''),
    at,
    body: parsed.body,
    alike: tokens
      .filter((each) => each.type === 'directive' && directiveOf(each).name === parsed.name)
      .map((each) => directiveOf(each).attributes),
    renderer,
  };
  return (known.kind === 'leaf' ? known.render(result.data, page) : known.open(result.data, page)).text;
}

const directiveOf = (token: Token): ParsedDirective => token.meta?.directive as ParsedDirective;

/** Words of a heading as an id that stays readable in a link. */
function slugOf(heading: string, taken: Set<string>): string {
  const words =
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'part';
  let slug = words;
  for (let count = 2; taken.has(slug); count++) slug = `${words}-${count}`;
  taken.add(slug);
  return slug;
}

/** Inline Markdown without its marks, for attributes. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[\[([^\]|]+)(?:\|[^\]]+)?\]\]/g, '$1')
    .replace(/\{\{[a-z]+:([^}]*)\}\}/g, '$1')
    .replace(/[*_$`\\]/g, '')
    .trim();
}

/** A printed fact as TeX: "−4 × 10⁻⁵" → "-4 \times 10^{-5}". */
function texOf(text: string): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return text
    .replace(
      /[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (power) => `^{${[...power].map((sign) => (sign === '⁻' ? '-' : digits.indexOf(sign))).join('')}}`,
    )
    .replaceAll('\u200e', '')
    .replace(',', '{,}') // a decimal comma, which TeX would take for the end of a clause
    .replaceAll('−', '-')
    .replaceAll('×', '\\times ');
}
