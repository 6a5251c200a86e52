// The ready message: complete and safe in each language, and the same as plain and as rich text.
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/components/helpdesk/answers.ts';
import { htmlOf, messageFor, plainOf } from '../../src/components/helpdesk/message.ts';
import { sendingOf } from '../../src/components/helpdesk/sending.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';
import { pageFilesIn } from '../content/page-files.ts';
import { unsafeAdviceIn } from '../content/unsafe-advice.ts';

const sender = {
  organisation: 'Bakers & <Sons>',
  phone: '+31 20 000 00 00',
  email: 'h@e.example',
  hours: '9–17',
};

describe.each(LOCALES)('in %s', (locale) => {
  const language = { ...answersIn(locale, pageFilesIn(locale)), sender };
  const messages = language.answers.map(({ page, exercises }) => {
    const view = { query: '', to: locale, page, practice: exercises[0], mode: 'own' } as const;
    const sending = sendingOf(view, language);
    if (!sending) throw new Error(page);
    return [page, sending, messageFor(sending, language)] as const;
  });

  it.each(messages)('%s', (_page, sending, message) => {
    const plain = plainOf(message);
    const { title, description } = sending.answer;
    const safety = readMessages(locale)['helpdesk.message.safety'] ?? '?';
    const told = [title, description, sending.page, sending.exercise ?? '', safety];
    for (const part of [...told, ...Object.values(sender)]) {
      expect(plain).toContain(part);
    }
    expect(plain).not.toMatch(/\{\{|helpdesk\.message/u);
    expect(unsafeAdviceIn({ place: 'message', text: plain }, locale)).toEqual([]);
  });

  it.each(messages.slice(0, 1))('is no markup of anybody else’s: %s', (_page, sending, message) => {
    const html = htmlOf(message, language);
    expect(html).toContain('Bakers &amp; &lt;Sons&gt;');
    expect(html).toContain(`<a href="${sending.page}">${sending.page}</a>`);
    const words = html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
    const plain = plainOf(message).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(words.trim()).toBe(plain.replaceAll('>', '&gt;').replaceAll(/\s+/gu, ' ').trim());
  });
});
