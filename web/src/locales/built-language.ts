/** What the scripts speak, as Intl calls it. Those of another language are bundled with another tag in its place (build/words/). */
export const builtLanguage: string = 'en-GB';
