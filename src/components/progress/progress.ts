/** What a reader has practised. It is kept in their own browser and goes nowhere; where storage is refused, nothing is kept. */

const KEY = 'handrail:practised';

/** Ids of exercises, each with the day on which its goal was last reached: `2027-02-01`. */
export type Progress = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** A day that no calendar has would stop the page that writes it out. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));

/** What was practised before. Anything in the store that is not ours is left out. */
export function readProgress(): Progress {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(kept ?? {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => isDay(entry[1])),
    );
  } catch {
    return {};
  }
}

/** Keeps that an exercise was done today. */
export function notePractised(id: string): void {
  const now = new Date();
  // The reader's own day, not that of Greenwich.
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readProgress(), [id]: day }));
  } catch {
    // Refused: the exercise was done all the same.
  }
}

/**
 * Forgets what was practised.
 *
 * @param ids - forgets only these exercises; without it everything
 */
export function forgetProgress(ids?: readonly string[]): void {
  const left = ids ? Object.entries(readProgress()).filter(([id]) => !ids.includes(id)) : [];
  try {
    if (left.length > 0) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(left)));
    else localStorage.removeItem(KEY);
  } catch {
    // Refused: then nothing was kept either.
  }
}
