/** What the address asks of the page in a frame, as far as the port needs it. */

import { REPORTS, type Report } from '../api/messages.ts';

export interface FrameParameters {
  /** Stands in another page, without a frame of its own. */
  embed: boolean;
  /** The one origin that may connect. `none` where the address names something else: then nobody may. */
  host: string | undefined;
  report: Report;
  resize: boolean;
  /** The id of the part that stands alone. */
  part: string | undefined;
  /** By which WordPress knows its frame. */
  secret: string | undefined;
}

export interface Warning {
  code: string;
  message: string;
}

export function readParameters(address: URL, warn: (warning: Warning) => void): FrameParameters {
  const given = (name: string): string | undefined => address.searchParams.get(name) ?? undefined;
  const report = given('report') ?? REPORTS[0];
  const known = REPORTS.find((each) => each === report);
  if (!known) warn({ code: 'parameter', message: `report was "${short(report)}"; allowed: ${REPORTS.join(', ')}` });
  const host = given('host');
  const origin = host === undefined ? undefined : (originOf(host) ?? 'none');
  if (origin === 'none')
    warn({
      code: 'parameter',
      message: `host was "${short(host ?? '')}"; allowed: an origin such as https://school.example`,
    });
  return {
    embed: given('embed') === '1',
    host: origin,
    report: known ?? REPORTS[0],
    resize: given('embed') === '1' && given('resize') !== 'off',
    part: given('part'),
    secret: /[#?&]secret=([A-Za-z0-9]{1,40})(?:&|$)/.exec(address.hash)?.[1],
  };
}

/** Of the names that can change while the page is open; for the others, what is wrong with them. */
export function applyParameters(params: Readonly<Record<string, string>>, root: HTMLElement): Warning[] {
  return Object.entries(params).flatMap(([name, value]): Warning[] => {
    const message = name === 'theme' ? applyTheme(value, root) : `parameter was "${short(name)}"; allowed: theme`;
    return message === undefined ? [] : [{ code: 'parameter', message }];
  });
}

const THEMES = ['auto', 'light', 'dark', 'contrast'];

/** For this page alone: what the reader chose for all pages stays as it is. */
function applyTheme(theme: string, { dataset, ownerDocument }: HTMLElement): string | undefined {
  if (!THEMES.includes(theme)) return `theme was "${short(theme)}"; allowed: ${THEMES.join(', ')}`;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
  if (theme === 'contrast') dataset.contrast = 'more';
  else delete dataset.contrast;
  // Drawings hold colours as pixels.
  ownerDocument.dispatchEvent(new Event('theme-changed'));
  return undefined;
}

function originOf(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
