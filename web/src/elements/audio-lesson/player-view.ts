/** The player as it looks: controls that stay in view, and options that do not. Pure templates; the element has the actions. */

import { html, nothing, type TemplateResult } from 'lit';
import { tAudio } from '../../locales/t-audio.ts';
import type { PageText } from './page-text.ts';
import { clock } from './timeline.ts';

export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];
export const SKIP = 10;

/** What the controls show. */
interface View {
  playing: boolean;
  /** In seconds. */
  now: number;
  /** Where the slider stands. */
  told: number;
  length: number;
  speed: number;
  /** What is spoken, once it has begun, and whose words they are in a talk. */
  caption?: { text: string; speaker: string } | undefined;
}

interface Actions {
  toggle(): void;
  skip(seconds: number): void;
  seek(time: number): void;
  /** The slider is held by a pointer; let go, once it has lost the focus. */
  point(held: boolean): void;
  setSpeed(speed: number): void;
}

const chosenIn = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export function controls({ playing, now, told, length, speed, caption }: View, actions: Actions): TemplateResult {
  const words = (time: number): string => tAudio('time', { time: clock(time), length: clock(length) });
  // At its end it begins again.
  const within = now > 1 && now < length - 1;
  const play = playing ? tAudio('pause') : within ? tAudio('goOn', { time: clock(now) }) : tAudio('play');
  return html`<div class="row">
      <button type="button" class="primary" data-play @click=${actions.toggle}>${play}</button>
      <button type="button" data-back aria-label=${tAudio('back')} @click=${() => actions.skip(-SKIP)}>−${SKIP}</button>
      <button type="button" data-forward aria-label=${tAudio('forward')} @click=${() => actions.skip(SKIP)}>+${SKIP}</button>
      <select data-speed aria-label=${tAudio('speed')} @change=${(event: Event) => actions.setSpeed(Number(chosenIn(event)))}>
        ${SPEEDS.map((each) => html`<option value=${each} ?selected=${each === speed}>${tAudio('times', { speed: String(each) })}</option>`)}
      </select>
    </div>
    <div class="row seek">
      <input type="range" min="0" max=${Math.floor(length)} step="1" .value=${String(Math.floor(told))}
        aria-label=${tAudio('place')} aria-valuetext=${words(told)}
        @pointerdown=${() => actions.point(true)} @blur=${() => actions.point(false)} @keydown=${goOnFrom(now)}
        @input=${(event: Event) => actions.seek(Number(chosenIn(event)))} />
      <span class="clock" aria-hidden="true">${words(now)}</span>
    </div>
    ${caption ? captionLine(caption) : nothing}`;
}

/** A key steps from where the sound is. */
const goOnFrom =
  (now: number) =>
  ({ target }: Event): void => {
    (target as HTMLInputElement).value = String(Math.floor(now));
  };

/** For whoever looks at the plots. Screen readers have it in the text. */
function captionLine({ text, speaker }: { text: string; speaker: string }): TemplateResult {
  const name = speaker === 'teacher' || speaker === 'student' ? tAudio(speaker) : '';
  return html`<p class="caption" lang="en" translate="no" aria-hidden="true">${name ? html`<b>${name}</b> ` : nothing}${text}</p>`;
}

/** Of the sections, the one that is heard. */
export function sectionChoice(
  sections: PageText['sections'],
  now: number,
  seek: (time: number) => void,
): TemplateResult {
  const here = Math.max(
    0,
    sections.findLastIndex(({ start }) => start <= now + 0.1),
  );
  const options = sections.map(({ title, start }, index) => ({
    value: String(index),
    text: tAudio('sectionAt', { title, time: clock(start) }),
  }));
  return choice('section', tAudio('section'), options, String(here), (value) =>
    seek(sections[Number(value)]?.start ?? 0),
  );
}

/** Of the browser's voices, and the recorded ones where there are any. */
export function voiceChoice(
  voices: readonly SpeechSynthesisVoice[],
  recorded: boolean,
  chosen: string,
  choose: (uri: string) => void,
): TemplateResult {
  const first = { value: '', text: tAudio(recorded ? 'voice.recorded' : 'voice.none') };
  const own = voices.map(({ voiceURI, name }) => ({ value: voiceURI, text: name }));
  return choice('voice', tAudio('voice'), [first, ...own], chosen, choose);
}

/** A choice with its name in front. */
function choice(
  kind: 'section' | 'voice',
  name: string,
  options: readonly { value: string; text: string }[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="choice" data-choice=${kind}>${name}
    <select .value=${chosen} @change=${(event: Event) => choose(chosenIn(event))}>
      ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></label>`;
}

export function tick(name: string, on: boolean, set: (on: boolean) => void): TemplateResult {
  const change = (event: Event) => set((event.target as HTMLInputElement).checked);
  return html`<label class="tick"><input type="checkbox" .checked=${on} @change=${change} />${name}</label>`;
}
