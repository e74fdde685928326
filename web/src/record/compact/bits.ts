/** Numbers of any number of bits in a row, and the row as signs that no platform, mail or address changes: six bits a sign. */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Beyond these bits, whole numbers are not exact. */
const LONGEST = 52;

export class BitWriter {
  readonly #bits: number[] = [];

  flag(value: boolean): void {
    this.#bits.push(value ? 1 : 0);
  }

  /** From 0 up to what so many bits hold. */
  uint(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
      throw new RangeError(`value was ${value}; allowed: whole, from 0 below ${2 ** width}`);
    // Not by shifts: they know 32 bits, and times have more.
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** A whole number from 0; small ones are short (Elias gamma). */
  count(value: number): void {
    const width = Math.floor(Math.log2(value + 1));
    if (width > LONGEST) throw new RangeError(`a count was ${value}; allowed: below ${2 ** LONGEST}`);
    for (let zero = 0; zero < width; zero++) this.flag(false);
    this.uint(value + 1, width + 1);
  }

  /** One of a few, the first ones short: so many ones, then a zero, which the last does without. */
  choice(index: number, last: number): void {
    for (let one = 0; one < index; one++) this.flag(true);
    if (index < last) this.flag(false);
  }

  /** Of numbers that are about `2 ** width` (Rice). */
  rice(value: number, width: number): void {
    const high = Math.floor(value / 2 ** width);
    for (let one = 0; one < high; one++) this.flag(true);
    this.flag(false);
    this.uint(value % 2 ** width, width);
  }

  text(): string {
    let text = '';
    for (let at = 0; at < this.#bits.length; at += 6) {
      let sign = 0;
      for (let bit = 0; bit < 6; bit++) sign = 2 * sign + (this.#bits[at + bit] ?? 0);
      text += SIGNS[sign];
    }
    return text;
  }
}

/** Throws `RangeError` where the row ends too early, or holds a sign that is none. */
export class BitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  flag(): boolean {
    const sign = SIGNS.indexOf(this.#text[Math.floor(this.#at / 6)] ?? '?');
    if (sign < 0) throw new RangeError(`sign ${Math.floor(this.#at / 6)} was missing or is none`);
    const bit = 5 - (this.#at % 6);
    this.#at++;
    return Math.floor(sign / 2 ** bit) % 2 === 1;
  }

  uint(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++) value = 2 * value + (this.flag() ? 1 : 0);
    return value;
  }

  count(): number {
    let width = 0;
    while (!this.flag()) width++;
    if (width > LONGEST) throw new RangeError(`a count had ${width} bits; allowed: at most ${LONGEST}`);
    return 2 ** width + this.uint(width) - 1;
  }

  choice(last: number): number {
    let index = 0;
    while (index < last && this.flag()) index++;
    return index;
  }

  rice(width: number): number {
    let high = 0;
    while (this.flag()) high++;
    return high * 2 ** width + this.uint(width);
  }
}
