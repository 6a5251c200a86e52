/** Turns named ways into the arrows that a card has. */
import { GuideError } from '../../guide-error.ts';
import type { Way } from '../../machines/chart.ts';
import type { Card, End, Exit } from './model.ts';

/** A way with what it is called. */
export interface NamedWay {
  readonly way: Way;
  readonly label: string;
}

/** What leads to the same place is one way with several names. */
export function merged(
  ways: readonly NamedWay[],
  target: (way: Way) => Card | End | undefined,
  page: string,
): Exit[] {
  const byTarget = new Map<Card | End | undefined, Set<string>>();
  const seen = new Map<string, Card | End | undefined>();
  for (const { way, label } of ways) {
    const to = target(way);
    if (seen.has(label) && seen.get(label) !== to) throw ambiguous(page, way, label);
    seen.set(label, to);
    byTarget.set(to, (byTarget.get(to) ?? new Set()).add(label));
  }
  return [...byTarget].map(([to, labels]) => ({
    labels: [...labels],
    to,
    isNext: false,
    opens: false,
  }));
}

function ambiguous(page: string, { from, cause, cases }: Way, label: string): GuideError {
  return new GuideError({
    file: 'src/content/i18n/en.json',
    key: `diagram.${page}.${cases[0] ?? cause}`,
    problem: `has no words of its own: from "${from}", "${label}" would lead to two places`,
    mend: 'Add this key, and say in which case this happens, here and in every other language.',
  });
}
