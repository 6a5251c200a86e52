// The organisation's own product names and addresses, wherever our texts name Microsoft's.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withProducts } from '../../src/organisation/products.ts';

const PRODUCTS = {
  authenticatorApp: { en: 'Campus Pass', nl: 'Campuspas' },
  securityInfo: 'https://account.school.example/security/',
  passwordReset: 'https://password.school.example',
};

it.each([
  ['Open Microsoft Authenticator.', 'Open Campus Pass.'],
  [
    '[aka.ms/mysecurityinfo](https://aka.ms/mysecurityinfo)',
    '[account.school.example/security](https://account.school.example/security/)',
  ],
  ['passwordreset.microsoftonline.com', 'password.school.example'],
])('%s becomes %s', (ours, own) => {
  expect(withProducts(ours, PRODUCTS, 'en')).toBe(own);
});

it('has the app’s name in each language', () => {
  expect(withProducts('Microsoft Authenticator', PRODUCTS, 'nl')).toBe('Campuspas');
});

it('changes nothing where the organisation names nothing', () => {
  expect(withProducts('Microsoft Authenticator, aka.ms/mysecurityinfo', {}, 'en')).toBe(
    'Microsoft Authenticator, aka.ms/mysecurityinfo',
  );
});

it('finds every address of an account page in our texts: none is written in another way', () => {
  const texts = globSync('src/content/{docs,i18n,glossary}/**/*.{mdx,json}').map((file) =>
    withProducts(readFileSync(file, 'utf8'), PRODUCTS, 'en'),
  );
  const left = texts.flatMap((text) =>
    [...text.matchAll(/aka\.ms\/\S+|\w+\.microsoftonline\.\S+|my\w+\.microsoft\.com\S*/gu)].map(
      ([one]) => one,
    ),
  );
  expect(left).toEqual([]);
});
