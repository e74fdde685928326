/** GIFT as Moodle's own reader takes it apart: escaped signs first, then the parts of a question. */

export interface GiftQuestion {
  category: string;
  id: string;
  prompt: string;
  options: { percent: number; text: string; feedback: string }[];
  numbers: { value: number; tolerance: number; percent: number; feedback: string }[];
  general: string;
}

/** Signs behind a backslash mean themselves: they are hidden in letters of the private use area while parts are told apart. */
const hide = (text: string): string =>
  text.replace(/\\([\\~=#{}:])/g, (_, sign: string) => String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0)));
const show = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe000));

export function parseGift(text: string): GiftQuestion[] {
  let category = '';
  return hide(text)
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const named = /^\$CATEGORY: (.*)$/.exec(block.trim());
      if (named) category = named[1] ?? '';
      return named || block.trim() === '' ? [] : [questionIn(block.trim(), category)];
    });
}

function questionIn(block: string, category: string): GiftQuestion {
  const parts = /^::([^:]*)::([^{}]*) \{([^{}]*)\}$/.exec(block);
  if (!parts) throw new Error(`no question: ${block}`);
  const [, id = '', prompt = '', body = ''] = parts;
  const [answers = '', general = '', ...more] = body.split('####');
  if (more.length > 0) throw new Error(`general feedback twice: ${block}`);
  const numeric = answers.startsWith('#');
  const rows = [...answers.slice(numeric ? 1 : 0).matchAll(/([=~])(?:%(-?[\d.]+)%)?([^=~#]*)(?:#([^=~#]*))?/g)];
  const options = rows.map(([, sign, percent, text = '', feedback = '']) => ({
    percent: percent === undefined ? (sign === '=' ? 100 : 0) : Number(percent),
    text: show(text).trim(),
    feedback: show(feedback).trim(),
  }));
  return {
    category,
    id: show(id),
    prompt: show(prompt),
    options: numeric ? [] : options,
    // The colon between value and tolerance is the format's own.
    numbers: numeric
      ? options.map(({ percent, text, feedback }) => {
          const [value, tolerance] = text.split(':').map(Number);
          return { value: value ?? Number.NaN, tolerance: tolerance ?? Number.NaN, percent, feedback };
        })
      : [],
    general: show(general).trim(),
  };
}
