/** The index of the whole course: lessons by heading, key concepts, words, functions. */

import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Entry, indexOptions } from '../../src/search/index-options.ts';
import type { Family } from '../content/family.ts';
import { english } from '../content/language.ts';
import type { Lesson } from '../content/load.ts';
import type { Renderer } from '../content/markdown.ts';
import { noteHtml } from '../content/notes.ts';
import type { Scope } from '../content/scope.ts';
import { sectionsOf, textOf } from './sections.ts';

export interface Searched {
  language: string;
  lessons: readonly Lesson[];
  family: Family;
  renderer: Renderer;
  scope: Scope;
}

type Found = Omit<Entry, 'id'>;

export function searchIndex(course: Searched): AsPlainObject {
  const index = new MiniSearch<Entry>(indexOptions);
  const all = [...lessons(course), ...concepts(course), ...words(course), ...functions(course), ...talks(course)];
  index.addAll(all.map((entry, id) => ({ ...entry, id })));
  return JSON.parse(JSON.stringify(index));
}

function lessons({ language, lessons }: Searched): Found[] {
  return lessons.flatMap(({ slug, title, summary, body }) =>
    sectionsOf(body).map(({ anchor, heading, text }): Found => {
      const page = `${language}/${slug}/index.html`;
      return anchor === ''
        ? { kind: 'lesson', title, also: '', text: `${summary} ${text}`, within: '', url: page }
        : { kind: 'section', title: heading, also: '', text, within: title, url: `${page}#${anchor}` };
    }),
  );
}

function concepts({ language, lessons, renderer, scope }: Searched): Found[] {
  return lessons.flatMap(({ slug, title, notes }) =>
    notes.concepts.map((concept): Found => {
      const text = textOf(noteHtml(concept, renderer, scope).text);
      const url = `${language}/${slug}/index.html#${concept.anchor}`;
      return { kind: 'concept', title: concept.term.term, also: concept.term.also.join(' '), text, within: title, url };
    }),
  );
}

function words({ language, renderer, scope }: Searched): Found[] {
  return scope.glossary.terms.map(({ id, term, also, definition, place }): Found => {
    const text = textOf(renderer.inline(definition, place, scope).text);
    return {
      kind: 'word',
      title: term,
      also: also.join(' '),
      text,
      within: '',
      url: `${language}/glossary/index.html#${id}`,
    };
  });
}

/** Each section of what there is to listen to, on its English page. */
function talks({ language, scope }: Searched): Found[] {
  if (language !== english.id) return [];
  return [...scope.parts.values()].flatMap(({ id, front, blocks }) =>
    blocks.flatMap((block, index): Found[] => {
      if (block.kind !== 'section') return [];
      const rest = blocks.slice(index + 1);
      const end = rest.findIndex(({ kind }) => kind === 'section');
      const said = rest
        .slice(0, end < 0 ? rest.length : end)
        .flatMap((each) => (each.kind === 'turn' ? each.sentences : []));
      return [
        {
          kind: 'talk',
          title: block.title,
          also: '',
          text: said.map(({ shown }) => shown).join(' '),
          within: front.title,
          url: `${language}/listen/${id}/index.html#${block.anchor}`,
        },
      ];
    }),
  );
}

function functions({ language, family, renderer, scope }: Searched): Found[] {
  return scope.activations.map(({ id, name }): Found => {
    const entry = family.get(id);
    const said = entry
      ? [entry.used_by, entry.not_for].map((each) => renderer.inline(each, entry.place, scope).text)
      : [];
    const url = `${language}/family/${id}/index.html`;
    return {
      kind: 'function',
      title: name,
      also: id.replaceAll('_', ' '),
      text: textOf(said.join(' ')),
      within: '',
      url,
    };
  });
}
