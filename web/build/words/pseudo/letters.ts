/**
 * Letters of languages that are made up. Both can be read by whoever knows English, and show at once what was not translated,
 * what is cut off, and what stands on the wrong side.
 */

/** Letters with marks, and twice each vowel: more than a third longer, as many languages are. */
export function accented(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = marked[letter] ?? letter;
    return /[aeiou]/i.test(letter) ? other + (marked[letter.toLowerCase()] ?? '') : other;
  });
}

/** Arabic letters, which run from right to left. No words, but a script. */
export function fromRightToLeft(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => arabic[letter.toLowerCase()] ?? letter);
}

const marked = pairs('aábƀcçdďeéfƒgğhĥiíjĵkķlĺnñoórřsštťuúwŵyýzž');
for (const [plain, other] of Object.entries(marked)) marked[plain.toUpperCase()] = other.toUpperCase();

const arabic = pairs('aاbبcثdدeيfفgغhهiعjجkكlلmمnنoوpپqقrرsسtتuؤvڤwشxخyىzز');

/** "aá" → { a: 'á' }. */
function pairs(letters: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters.matchAll(/(.)(.)/gu), ([, plain = '', other = '']) => [plain, other]));
}
