/** `lessons/audio/<id>/en.md`: front matter, figures, and what is said, line by line. */

import { createHash } from 'node:crypto';
import type { Facts } from '../content/facts.ts';
import type { Place, Problems } from '../content/problems.ts';
import { placeAt, type Source } from '../content/source.ts';
import { readYaml } from '../content/yaml.ts';
import { type Block, type Part, partSchema, type Sentence, type Speaker, sentencesOf } from './part.ts';
import { voices } from './sound/voices/all.ts';
import { PAUSES, SOUND } from './sound-settings.ts';
import { type Say, sentencesIn, wordingOf } from './wording.ts';

const fence = /^---\n([\s\S]*?\n)---\n/;
const names: Record<string, Speaker> = { T: 'teacher', S: 'student' };

export function readPart(id: string, source: Source, facts: Facts, say: Say, problems: Problems): Part | undefined {
  const head = fence.exec(source.text);
  if (!head) {
    problems.addFile(source.file, 'has no front matter; allowed: "---", title, kind, unit, summary, "---"');
    return undefined;
  }
  const front = readYaml(source, partSchema, problems, 4, 4 + (head[1]?.length ?? 0))?.value;
  if (!front) return undefined;
  const first = source.text.indexOf('\n## ', head[0].length - 1) + 1;
  if (first === 0) {
    problems.addFile(source.file, 'has no section; allowed: at least one "## title", and below it what is said');
    return undefined;
  }
  const reader = front.kind === 'chapter' ? front.reader : undefined;
  const blocks = readBlocks(source, first, reader, facts, say, problems);
  return {
    id,
    front,
    intro: { start: head[0].length, end: first },
    blocks,
    source,
    hash: hashOf(sentencesOf({ blocks })),
    made: undefined,
  };
}

/** Whatever changes the sound, the voices too. What only changes the page does not ask for new sound. */
function hashOf(sentences: readonly Sentence[]): string {
  const said = sentences.map(({ speaker, spoken, pause }) => [speaker, spoken, pause]);
  const spokenBy = Object.entries(voices).map(([speaker, { id, tone }]) => [speaker, id, tone]);
  return createHash('sha256')
    .update(JSON.stringify([SOUND, spokenBy, said]))
    .digest('hex');
}

function readBlocks(
  source: Source,
  start: number,
  reader: Speaker | undefined,
  facts: Facts,
  say: Say,
  problems: Problems,
): Block[] {
  const blocks: Block[] = [];
  let count = 0;
  let pause = 0;
  const sentence = (script: string, speaker: Speaker, place: Place): Sentence => {
    const made = { id: `s${++count}`, ...wordingOf(script, facts, say, place, problems), speaker, pause, place };
    pause = PAUSES.sentence;
    return made;
  };
  for (const { at, text } of paragraphs(source.text, start)) {
    const place = placeAt(source, at);
    const kind = text.startsWith('## ') ? 'section' : text.startsWith(':::') ? 'prediction' : 'turn';
    pause = Math.max(pause, PAUSES[kind]); // a heading that is not read out leaves its silence to what follows
    if (kind === 'section' && text.includes('\n'))
      problems.add(place, 'heading had text right below it; allowed: an empty line between the two');
    else if (kind === 'section') {
      const title = text.slice(3).trim();
      const read = reader && sentence(/[.!?]$/.test(title) ? title : `{${title}|${title}.}`, reader, place);
      blocks.push({ kind, title, anchor: anchorOf(title), sentence: read });
    } else if (kind === 'prediction') {
      if (!/^:::prediction\{[\s\S]*\n:::$/.test(text))
        problems.add(place, ':::… was there; allowed: :::prediction{…}, its text, and ":::", without an empty line');
      else blocks.push({ kind, start: at, end: at + text.length });
    } else {
      const spoken = /^([A-Z]): ([\s\S]+)$/.exec(text);
      const speaker = reader ?? names[spoken?.[1] ?? ''];
      if (speaker === undefined) problems.add(place, `turn began "${text.slice(0, 12)}"; allowed: "T: " or "S: "`);
      else if (reader && spoken) problems.add(place, `paragraph began "${spoken[1]}: "; allowed in a chapter: words`);
      else {
        const said = (reader ? text : (spoken?.[2] ?? '')).replace(/\s+/g, ' ');
        blocks.push({ kind, speaker, sentences: sentencesIn(said).map((each) => sentence(each, speaker, place)) });
      }
    }
  }
  return blocks;
}

function* paragraphs(text: string, start: number): Generator<{ at: number; text: string }> {
  for (const match of text.slice(start).matchAll(/(?:.+\n?)+/g))
    yield { at: start + match.index, text: match[0].trimEnd() };
}

const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
