/** What the sign-in system calls its app and where its pages are: our texts name Microsoft's, an organisation may have others. */
import type { Guide } from '../guide-config.ts';

/** Microsoft's names as our texts have them. All addresses under `securityInfo` lead to the same page. */
const USUAL = {
  authenticatorApp: 'Microsoft Authenticator',
  securityInfo: [
    'aka.ms/mysecurityinfo',
    'mysignins.microsoft.com/security-info',
    'aka.ms/mfasetup',
  ],
  passwordReset: ['passwordreset.microsoftonline.com'],
} as const;

/** A text of ours with the organisation's own product names and addresses in it. */
export function withProducts(
  text: string,
  { authenticatorApp, securityInfo, passwordReset }: NonNullable<Guide['products']>,
  locale: string,
): string {
  const app = authenticatorApp?.[locale] ?? USUAL.authenticatorApp;
  const named = text.replaceAll(USUAL.authenticatorApp, app);
  return withAddress(
    withAddress(named, USUAL.securityInfo, securityInfo),
    USUAL.passwordReset,
    passwordReset,
  );
}

/** An address that a reader sees stands there without `https://`. */
function withAddress(text: string, usual: readonly string[], own: string | undefined): string {
  if (own === undefined) return text;
  const shown = own.replace(/^https:\/\/|\/$/gu, '');
  return usual.reduce(
    (result, one) => result.replaceAll(`https://${one}`, own).replaceAll(one, shown),
    text,
  );
}
