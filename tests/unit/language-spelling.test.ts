// The spelling of every message, meaning and page, and of what developers and translators read.
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../content/catalogue-files.ts';
import { unknownIn, unknownInText } from '../content/language/spelling.ts';

const LIMIT = 60_000;
const DUTCH = 'src/content/docs/nl/fixture.mdx';
const ENGLISH = 'src/content/docs/en/fixture.mdx';

describe('spelling', { timeout: LIMIT }, () => {
  it('is right everywhere', async () => {
    const published = [...LOCALES, '_notes'].flatMap((name) => [
      `src/content/{glossary,i18n}/${name}.json`,
      `src/content/docs/${name}/**`,
    ]);
    expect(await unknownIn(...published, '*.md')).toEqual([]);
  });

  it('is read in Dutch', async () => {
    const wrong =
      'De verificatei staat in uw beveilgingsgegevens op de aanmeldingpagina: een standaartmethode, op uw phone.';
    const right = 'Meld u aan op de aanmeldingspagina en druk op het hekje van uw kantoortelefoon.';
    expect(await unknownInText(DUTCH, `${wrong} ${right}`)).toEqual([
      'verificatei',
      'beveilgingsgegevens',
      'aanmeldingpagina',
      'standaartmethode',
      'phone',
    ]);
  });

  it('is read in British English', async () => {
    const wrong = 'Recieve a code in teh app, in a favorite color. Het aanmelden.';
    const right = 'The organisation’s helpdesk cancelled it; practise in colour.';
    expect(await unknownInText(ENGLISH, `${wrong} ${right}`)).toEqual([
      'Recieve',
      'teh',
      'favorite',
      'color',
      'Het',
      'aanmelden',
    ]);
  });

  it('is read in titles, notes and words for search, and not in settings, tags and addresses', async () => {
    const page = `---
title: Foutt
practice:
  none: The reason is for developers.
checked:
  on: 2026-11-22
  against: [entra]
alsoCalled:
  - inlogen
---

import Thing from '~/components/guide/thing.astro';

<Aside type="caution" title="Let opp">

Lees <To page="sign-in/phone-call" practice="phone-call-usual">meeer</To> op aka.ms/mysecurityinfo, {{number}}.

</Aside>
`;
    expect(await unknownInText(DUTCH, page)).toEqual(['Foutt', 'inlogen', 'opp', 'meeer']);
  });

  it('is read in messages and meanings, and not in keys and in words to avoid', async () => {
    const messages = '{\n  "label.nextx": "Volgendde (Next)",\n  "some.keyy": "Terugg (Next)"\n}\n';
    expect(await unknownInText('src/content/i18n/nl.json', messages)).toEqual([
      'Volgendde',
      'Terugg',
      'Next',
    ]);
    const concept =
      '{\n  "keyy": { "term": "codee", "meaning": "Een codde", "avoid": ["kode"] }\n}\n';
    expect(await unknownInText('src/content/glossary/nl.json', concept)).toEqual([
      'codee',
      'codde',
    ]);
  });
});
