/** What the menu of reading settings holds; loaded when a reader first opens it. */

import { type ReadingKey, tReading } from '../locales/t-reading.ts';
import { shared } from '../state/global.ts';
import { READING, type ReadingSetting, readingHere } from '../state/settings.ts';
import { keepReading } from './kept-reading.ts';
import { readingStyles } from './reading-settings.css.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(readingStyles);
document.adoptedStyleSheets.push(sheet);

shared().fillReading = (menu) => {
  menu.replaceChildren(...(Object.keys(READING) as ReadingSetting[]).map(choice), kept());
};

function choice(setting: ReadingSetting): HTMLElement {
  const group = document.createElement('fieldset');
  group.className = 'segments';
  const legend = document.createElement('legend');
  legend.textContent = tReading(setting);
  group.append(legend);
  for (const value of READING[setting]) {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = setting;
    input.value = value;
    input.checked = value === readingHere(setting);
    input.addEventListener('change', () => keepReading(setting, value));
    const words = document.createElement('span');
    words.textContent = tReading(`${setting}.${value}` as ReadingKey);
    const label = document.createElement('label');
    label.append(input, words);
    group.append(label);
  }
  return group;
}

function kept(): HTMLElement {
  const words = document.createElement('p');
  words.textContent = tReading('kept');
  return words;
}
