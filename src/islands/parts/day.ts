const LOCALE = 'nl';

/** The day of a moment on the learner's own calendar, yyyy-mm-dd. */
export function dayOf(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const today = (): string => dayOf(new Date().toISOString());

const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' });

/** A moment in words, for instance "22 november 2026 om 13:05"; what is no moment stays as it is. */
export function timeInWords(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : moment.format(date);
}

const words = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' });

/** A day in words, for instance "22 november 2026"; what is no day stays as it is. */
export function inWords(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : words.format(date);
}
