/** The browser by its name and version, out of what it says of itself to every site: "Chromium 156". */

/** Most browsers also say the names of those they want to be taken for, so the order counts. */
const NAMES: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\b(?:Headless)?Chrome\/(\d+)/, 'Chromium'],
  [/\bCriOS\/(\d+)/, 'Chrome on iOS'],
  [/\bVersion\/(\d+)[\d.]* .*Safari\//, 'Safari'],
];

export function browserName(userAgent: string): string | undefined {
  for (const [pattern, name] of NAMES) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return undefined;
}
