// Words that stand on a button or a screen, found where they don't belong: written out in a page instead of through <Label>,
// which would leave them as they were when the label changes.
import type { Unit } from './unit.ts';
import { hasWords } from './same-everywhere.ts';

const LABEL_KEY = /^(?:label|screen)\./u;
const QUOTED = /[“"‘„]([^“”"‘’„]+)[”"’]/gu;

/**
 * The wordings of all labels: as they stand in the catalogue, and, where the English is added in brackets, both apart.
 * Names are left out.
 */
export function wordingsOf(messages: Readonly<Record<string, string>>): string[] {
  const wordings = Object.entries(messages)
    .filter(([key]) => LABEL_KEY.test(key))
    .flatMap(([, text]) => [text, ...apart(text)])
    .map((text) => text.replace(/\{\{.*?\}\}/gu, '').trim());
  return [...new Set(wordings)].filter(hasWords);
}

const apart = (text: string) => /^(.+) \((.+)\)$/u.exec(text)?.slice(1) ?? [];

/**
 * The first label that a unit writes out. Two words or more count where they don't begin a sentence, because there "Sign in"
 * and "Scan a QR code" may be ordinary advice; one word counts only in bold or in quotation marks.
 */
export function labelIn({ text, bold }: Unit, wordings: readonly string[]): string | undefined {
  const marked = [...bold, ...[...text.matchAll(QUOTED)].map(([, words = '']) => words)];
  return wordings.find((wording) => {
    if (marked.includes(wording)) return true;
    // Nearly every text lacks nearly every label: an expression for each would be most of what a report takes.
    if (!wording.includes(' ') || !text.includes(wording)) return false;
    const inSentence = new RegExp(`[^.?!] ${RegExp.escape(wording)}(?![\\p{L}\\d])`, 'u');
    return inSentence.test(text);
  });
}
