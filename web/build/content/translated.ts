/** Texts of another language over those of the course, by kind of file. English comes through as it is. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import type { Phrases } from '../../src/locales/speech.ts';
import { type Item, itemSchema } from '../../src/quiz/authoring.ts';
import type { Cards } from './cards.ts';
import type { Course, DataSet, Start } from './course.ts';
import type { Family } from './family.ts';
import type { Misconception } from './misconceptions.ts';
import { layOver, type Shape } from './overlay.ts';
import type { Problems } from './problems.ts';
import type { Quiz } from './quiz.ts';
import { checkTask } from './task.ts';
import type { Translation } from './translation.ts';

/** `lessons/course.<lang>.yaml`: title, tagline, and the units by their ids. */
export function courseIn(translation: Translation, course: Course, folder: string, problems: Problems): Course {
  const { title, tagline, units } = course;
  const shape: Shape = { title: 'name', tagline: 'text', units: { each: { title: 'text', summary: 'text' } } };
  const path = `${folder}course.${translation.language.id}.yaml`;
  const texts = { title, tagline, units: byId(units) };
  const { value } = layOver(texts, shape, path, 'course', translation, problems);
  return { ...course, ...value, units: units.map((unit) => value.units[unit.id] ?? unit) };
}

/** `lessons/start/<lang>.yaml`. */
export function startIn(translation: Translation, start: Start, folder: string, problems: Problems): Start {
  const shape: Shape = {
    headline: 'text',
    promise: 'text',
    action: { text: 'text' },
    hero: { caption: 'text' },
    points: [{ title: 'text', text: 'text' }],
  };
  return layOver(start, shape, `${folder}start/${translation.language.id}.yaml`, 'course', translation, problems).value;
}

/** `lessons/data/<id>/dataset.<lang>.yaml`: what the credits say of a data set. */
export function dataSetIn(translation: Translation, set: DataSet, folder: string, problems: Problems): DataSet {
  const path = `${folder}data/${set.id}/dataset.${translation.language.id}.yaml`;
  return layOver(set, { title: 'name', attribution: 'name' }, path, 'course', translation, problems).value;
}

/** `quiz.<lang>.yaml` of a lesson: items by their ids, options and slips in the order of quiz.yaml. */
export function quizIn(translation: Translation, quiz: Quiz, folder: string, problems: Problems): Quiz {
  const shape: Shape = {
    each: {
      prompt: 'text',
      hint: 'text',
      hints: ['text'],
      explain: 'text',
      unit: 'name',
      options: [{ text: 'text', feedback: 'text' }],
      slips: [{ feedback: 'text' }],
      steps: [{ text: 'text', feedback: 'text' }],
      pairs: [{ left: 'text', right: 'text', feedback: 'text' }],
      others: ['text'],
      elsewhere: 'text',
      plot: { label: 'text' },
    },
  };
  const path = `${folder}quiz.${translation.language.id}.yaml`;
  const texts = byId<Item>(quiz.items.map(({ item }) => item));
  const laid = layOver(texts, shape, path, 'quizzes', translation, problems);
  if (!translation.coverage) return quiz;
  const items = quiz.items.map((each) => {
    const { id } = each.item;
    const item = laid.value[id] ?? each.item;
    const place = laid.placeOf([id]) ?? each.place;
    // Two options that differ in English may have become one.
    for (const issue of itemSchema.safeParse(item).error?.issues ?? []) problems.add(place, issue.message);
    return { ...each, item, place, untranslated: !laid.has([id]) };
  });
  return { ...quiz, items };
}

/** `misconceptions.<lang>.yaml`: their texts, by their ids. */
export function misconceptionsIn(
  translation: Translation,
  list: readonly Misconception[],
  folder: string,
  problems: Problems,
): Misconception[] {
  const shape: Shape = {
    each: {
      claim: 'text',
      truth: 'text',
      look: 'text',
      plot: { label: 'text' },
      table: { head: ['text'], rows: [['text']] },
    },
  };
  const path = `${folder}misconceptions.${translation.language.id}.yaml`;
  const laid = layOver(byId(list), shape, path, 'quizzes', translation, problems);
  return list.map((each) => ({ ...(laid.value[each.id] ?? each), place: laid.placeOf([each.id]) ?? each.place }));
}

/** `cards.<lang>.yaml` of a lesson: cards by their ids. */
export function cardsIn(translation: Translation, deck: Cards, folder: string, problems: Problems): Cards {
  const path = `${folder}cards.${translation.language.id}.yaml`;
  const shape: Shape = { each: { front: 'text', back: 'text' } };
  const laid = layOver(byId(deck.cards), shape, path, 'cards', translation, problems);
  if (!translation.coverage) return deck;
  const cards = deck.cards.map((english) => {
    const place = laid.placeOf([english.id]) ?? english.place;
    const card = { ...(laid.value[english.id] ?? english), place, untranslated: !laid.has([english.id]) };
    if (card.task) checkTask(card.task, card.front, place, problems);
    return card;
  });
  return { ...deck, cards };
}

/**
 * `lessons/family/<lang>.yaml`: who uses an activation, and, where the language has other words than the core, its `name`, its
 * `kink`, its `source` and its `parameters`. These come back as phrases, since the scripts of pages need them, too.
 */
export function familyIn(
  translation: Translation,
  family: Family,
  activations: readonly ActivationInfo[],
  folder: string,
  problems: Problems,
): { family: Family; phrases: Phrases } {
  const texts = Object.fromEntries(
    activations.map(({ id, name, kinkConvention, source, parameters }) => {
      const { used_by, not_for } = family.get(id) ?? {};
      const meanings = Object.fromEntries(parameters.map((each) => [each.id, each.meaning]));
      const kink = kinkConvention || undefined;
      return [id, { used_by, not_for, name, kink, source, parameters: parameters.length > 0 ? meanings : undefined }];
    }),
  );
  const shape: Shape = {
    each: {
      used_by: 'text',
      not_for: 'text',
      name: 'name',
      kink: 'text',
      source: 'name',
      parameters: { each: 'text' },
    },
  };
  const path = `${folder}family/${translation.language.id}.yaml`;
  const laid = layOver(texts, shape, path, 'family', translation, problems);
  const entries = [...family].map(([id, entry]) => {
    const { used_by = entry.used_by, not_for = entry.not_for } = laid.value[id] ?? {};
    return [id, { used_by, not_for, place: laid.placeOf([id]) ?? entry.place }] as const;
  });
  const phrases = Object.entries(laid.value).flatMap(([id, { name, kink, source, parameters = {} }]) => [
    ...(laid.has([id, 'name']) ? [[`name.${id}`, name]] : []),
    ...(laid.has([id, 'kink']) && kink ? [[`kink.${id}`, kink]] : []),
    ...(laid.has([id, 'source']) ? [[`source.${id}`, source]] : []),
    ...Object.entries(parameters).flatMap(([parameter, meaning]) =>
      laid.has([id, 'parameters', parameter]) ? [[`meaning.${id}.${parameter}`, meaning]] : [],
    ),
  ]);
  return { family: new Map(entries), phrases: Object.fromEntries(phrases) };
}

const byId = <T extends { id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((each) => [each.id, each]));
