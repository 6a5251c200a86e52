/** Fetches what the tool knows, in every language at once, because a caller's words may be in any of them. */
import { useEffect, useState } from 'preact/hooks';

import type { Answers } from './answers.ts';

/**
 * The answers, the page's own language first, or undefined until they are there.
 *
 * @param sources - addresses of the answers, the page's own language first
 * @returns also whether fetching them failed, and how to try again
 */
export function useAnswers(sources: readonly string[]) {
  const [answers, setAnswers] = useState<readonly Answers[]>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    Promise.all(sources.map(fetchAnswers)).then(setAnswers, () => setFailed(true));
  }, [attempt]);
  const load = () => setAttempt(attempt + 1);
  return { answers, failed, load };
}

async function fetchAnswers(address: string): Promise<Answers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Answers;
}
