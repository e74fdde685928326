/** Numbers as they are said: "−0.25" → "minus zero point two five". What is printed and what is said come from one text. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `text` as the course prints it in any language: "0,25", "2000", "9.5 × 10⁻⁷". */
export function numberWords(text: string): string {
  const given = text.replace(/\u200e/g, '').replace(',', '.');
  const found = /^([−-]?)(\d+)(?:\.(\d+))?(?: × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?$/.exec(given);
  if (!found) throw new RangeError(`numberWords: text was "${text}"; allowed: a number such as −0.25 or 9.5 × 10⁻⁷`);
  const [, minus, whole = '', decimals, power] = found;
  return [
    minus && 'minus',
    wholeWords(Number(whole)),
    decimals && `point ${[...decimals].map((digit) => small[Number(digit)]).join(' ')}`,
    power && `times ten to the ${powerWords(power)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function powerWords(power: string): string {
  const digits = [...power.replace('⁻', '')].map((sign) => superscripts.indexOf(sign)).join('');
  return `${power.startsWith('⁻') ? 'minus ' : ''}${wholeWords(Number(digits))}`;
}

/** Up to 999,999, as in Britain: "four thousand and ninety six". */
function wholeWords(value: number): string {
  if (value >= 1e6) throw new RangeError(`numberWords: number was ${value}; allowed: below a million`);
  if (value < 20) return small[value] ?? '';
  if (value < 100) return [tens[Math.floor(value / 10)], value % 10 > 0 && small[value % 10]].filter(Boolean).join(' ');
  const size = value < 1000 ? 100 : 1000;
  const rest = value % size;
  const joined = rest === 0 ? '' : rest < 100 ? ` and ${wholeWords(rest)}` : ` ${wholeWords(rest)}`;
  return `${wholeWords(Math.floor(value / size))} ${size === 100 ? 'hundred' : 'thousand'}${joined}`;
}
