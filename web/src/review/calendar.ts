/** Due reviews as a calendar file (RFC 5545): an all-day entry for each day that has some. */

export interface DueDay {
  /** When the day of study begins, in seconds since 1970. */
  day: number;
  count: number;
}

/** `title` words the entry of a day. Entries keep their ids, so that a newer file replaces those of an older one. */
export function calendar(now: number, days: readonly DueDay[], title: (count: number) => string): string {
  const stamp = `${new Date(now * 1000).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const entries = days.flatMap(({ day, count }) => [
    'BEGIN:VEVENT',
    `UID:review-${dateOf(day)}@nonlinear`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `SUMMARY:${plain(title(count))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Nonlinear//Reviews//EN', ...entries, 'END:VCALENDAR'];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** "20300102", by the reader's clock. */
function dateOf(time: number): string {
  const date = new Date(time * 1000);
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}${part(date.getMonth() + 1)}${part(date.getDate())}`;
}

/** Without the signs that mean something in the format. */
const plain = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** No line is longer than 75 bytes; the rest of it follows behind a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += sign;
    bytes += size;
  }
  return folded;
}
