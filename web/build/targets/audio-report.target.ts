/** How the sound of `lessons/audio` is understood by a recogniser: word errors of each voice, and the worst ten sentences. */

import type { Speaker } from '../audio/part.ts';
import { sentencesOf } from '../audio/part.ts';
import { readParts } from '../audio/read-parts.ts';
import { programs as makers } from '../audio/sound/make-part.ts';
import { dictionary, programs, understood, wordErrors } from '../audio/sound/recogniser.ts';
import { missing } from '../audio/sound/run.ts';
import { speakAll } from '../audio/sound/speak-all.ts';
import { voices } from '../audio/sound/voices/all.ts';
import { readFacts } from '../content/facts.ts';
import { Problems } from '../content/problems.ts';
import { readSource } from '../content/source.ts';
import { paths } from '../paths.ts';
import { rememberedFacts } from '../remembered-facts.ts';

export async function build(): Promise<void> {
  const lacking = missing([...makers, ...programs]);
  if (lacking.length > 0) throw new Error(`${lacking.join(', ')} missing. Run: ./scripts/setup-system.sh audio`);
  const problems = new Problems();
  const { evaluate } = await rememberedFacts();
  const facts = readFacts(readSource(`${paths.lessons}facts.yaml`), evaluate, problems);
  const parts = readParts(paths.audio, facts, problems);
  problems.throwIfAny();
  const sentences = [...parts.values()].flatMap(sentencesOf);
  const known = dictionary();
  const heard = understood(speakAll(sentences, paths.audioCache));
  const rows = sentences.map(({ spoken, speaker, place }, index) => {
    const words = heard[index] ?? '';
    return { spoken, speaker, place, heard: words, ...wordErrors(spoken, words, known) };
  });
  const rate = (some: typeof rows): string => {
    const [errors, words] = (['errors', 'words'] as const).map((key) => some.reduce((sum, row) => sum + row[key], 0));
    return `${((100 * (errors ?? 0)) / (words ?? 1)).toFixed(1)} % of ${words} words, ${some.length} sentences`;
  };
  for (const speaker of Object.keys(voices) as Speaker[])
    console.log(`${voices[speaker].id}: ${rate(rows.filter((row) => row.speaker === speaker))}`);
  console.log(`all: ${rate(rows)}\n`);
  const worst = [...rows].sort((a, b) => b.errors / b.words - a.errors / a.words || b.words - a.words);
  for (const { place, errors, words, spoken, heard } of worst.filter((row) => row.words > 3).slice(0, 10))
    console.log(`${place.file}:${place.line}  ${errors} of ${words}\n  spoken: ${spoken}\n  heard:  ${heard}`);
}
