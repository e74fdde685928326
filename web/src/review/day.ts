/** Days of study. Times are seconds since 1970, days are those of the reader's clock. */

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;

/** Who reviews at one in the morning is not done with the day. */
const BEGINS = 4;

export const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);

/** When the day of study began in which this time lies. */
export function dayBegin(time: number): number {
  const date = new Date(time * 1000);
  if (date.getHours() < BEGINS) date.setDate(date.getDate() - 1);
  date.setHours(BEGINS, 0, 0, 0);
  return secondsOf(date);
}

/** When the day of study begins that is so many days later. A day may have 23 or 25 hours. */
export function dayAfter(time: number, days = 1): number {
  const date = new Date(dayBegin(time) * 1000);
  date.setDate(date.getDate() + days);
  return secondsOf(date);
}
