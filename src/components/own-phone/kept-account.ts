/**
 * Keeps the practice account in this browser tab: a phone's browser may reload the page while the
 * reader is in the app. Where storage is refused, the account lives as long as the page.
 */
import { keyOf, newSecret, secretOf } from './practice-account.ts';

/** Where the key stands in `sessionStorage`. */
const STORAGE_KEY = 'handrail.own-phone';

/** The account's secret: the kept one, else a new one, which is then kept. */
export function keptSecret(): Uint8Array {
  return secretOf(read() ?? '') ?? renewSecret();
}

/** Makes a new account, and forgets the old one. */
export function renewSecret(): Uint8Array {
  const secret = newSecret();
  try {
    sessionStorage.setItem(STORAGE_KEY, keyOf(secret));
  } catch {
    // Storage is refused: the caller holds the secret, and a reload makes a new account.
  }
  return secret;
}

function read(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
