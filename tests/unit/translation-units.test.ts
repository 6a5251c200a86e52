// How a page is cut into units, and when a unit counts as changed.
import { describe, expect, it } from 'vitest';
import { GuideError } from '../../src/guide-error.ts';
import { nameOf } from '../../src/translation/unit.ts';
import { unitsOf } from '../../src/translation/units.ts';

const PAGE = `---
title: A page
description: What it is about.
alsoCalled: [leaf]
practice:
  none: Nothing to practise here at all.
---

import { Label } from '~/components/guide';

{/* A comment. */}

First, with <Label id="signIn" /> and **bold words**.

## A heading

<Aside type="note" title="A note">

In the note: press \\* or #, see https://example.com/en-us/help or mail help@example.com.

</Aside>

- One item
  over two lines, [here](https://learn.example/en-us/page).

1. <To page="practice" practice="id">Words of a link</To>.

| Name | Number |
| ---- | ------ |
| Two  | 2      |

<Steps>

<Step id="enter-code">

Type [CODE] with 6 digits.

</Step>

</Steps>

<OwnPhone />
`;

const { settings, units } = unitsOf(PAGE, 'page.mdx');
const unit = (words: string) => units.find(({ text }) => text.includes(words));

describe('a page', () => {
  it('has its texts in the order in which they are read', () => {
    expect(units.map((one) => [one.line, nameOf(one), one.text])).toEqual([
      [2, 'title', 'A page'],
      [3, 'description', 'What it is about.'],
      [13, 'paragraph', 'First, with … and bold words.'],
      [15, 'heading 2', 'A heading'],
      [17, 'note title', 'A note'],
      [19, 'paragraph', unit('In the note')?.text],
      [23, 'item', 'One item over two lines, here.'],
      [26, 'item', 'Words of a link.'],
      [28, 'row', 'Name | Number'],
      [30, 'row', 'Two | 2'],
      [36, 'step enter-code', 'Type [CODE] with 6 digits.'],
      [42, 'part <OwnPhone>', '…'],
    ]);
  });

  it('keeps its other settings as data', () => {
    expect(settings).toMatchObject({
      alsoCalled: ['leaf'],
      practice: { none: 'Nothing to practise here at all.' },
    });
  });

  it('knows where each text stands', () => {
    expect(unit('In the note')).toMatchObject({
      section: 'A heading',
      within: ['<Aside type="note">'],
    });
    expect(unit('[CODE]')?.within).toEqual(['<Steps>', '<Step id="enter-code">']);
  });

  it('knows what must be the same in every language', () => {
    expect(unit('First')?.tokens.labels).toEqual(['<Label id="signIn">']);
    expect(unit('First')?.bold).toEqual(['bold words']);
    expect(unit('Words of')?.tokens.links).toEqual(['<To page="practice" practice="id">']);
    expect(unit('One item')?.tokens.links).toEqual(['https://learn.example/…/page']);
    expect(unit('[CODE]')?.tokens).toMatchObject({ digits: ['6'], placeholders: ['[CODE]'] });
    expect(unit('In the note')?.tokens.keys).toEqual(['*', '#']);
    expect(unit('In the note')?.tokens.addresses).toContain('help@example.com');
  });

  it('that can’t be read is told by its file', () => {
    expect(() => unitsOf('<Step id="x">\n\nNo end.', 'page.mdx')).toThrow(GuideError);
  });
});

describe('a text', () => {
  const hashOf = (source: string) => unitsOf(source, 'page.mdx').units[0]?.hash;

  it('is the same however its lines are broken', () => {
    expect(hashOf('One two\nthree.')).toBe(hashOf('One   two three.'));
  });

  it.each([
    ['a word', 'One two four.'],
    ['its kind', '- One two three.'],
    ['a tag in it', 'One <Label id="yes" /> three.'],
    ['a mark', 'One **two** three.'],
  ])('is another when %s changes', (_what, source) => {
    expect(hashOf(source)).not.toBe(hashOf('One two three.'));
  });
});
