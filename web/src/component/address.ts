/** Where the frame leads. */

import { type AttributeName, attribute, attributeNames } from '../embed/api/component.ts';

/** The folder of the site that this script came from: `<site>/embed/nonlinear-lesson.js`. */
const script = (document.currentScript as HTMLScriptElement | null)?.src;

type Value = (name: AttributeName) => string | undefined;

/** The page of the lesson, as a reader would open it. Undefined where nothing leads to one. */
export function lessonAddress(value: Value, link: string | undefined, base: string): URL | undefined {
  const lesson = value('lesson');
  // A lesson alone is one of the course that the script came from.
  const start = value('src') ?? (lesson === undefined ? link : script && `${script}/../../`);
  if (!start) return undefined;
  try {
    const address = new URL(start, base);
    if (lesson !== undefined) address.href = new URL(`${value('lang') ?? 'en'}/${lesson}/index.html`, address).href;
    return /^(https?|file):$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** That page in a frame: without its own header, and with what the attributes ask for. */
export function frameAddress(lesson: URL, value: Value, host: string): URL {
  const address = new URL(lesson);
  const set = (name: string, text: string | undefined) => text && address.searchParams.set(name, text);
  set('embed', '1');
  set('v', '1');
  for (const name of attributeNames) if (attribute(name).parameter) set(name, value(name));
  // Others that frame the frame would find nobody to speak with.
  if (host !== 'null') set('host', host);
  address.hash = value('state') ?? '';
  return address;
}
