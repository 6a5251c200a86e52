// What the guide says is safe: all messages and all prose are read, none by sampling.
import { describe, expect, it } from 'vitest';
import { messagesIn, wordsIn } from '../content/prose.ts';
import { unsafeAdviceIn } from '../content/unsafe-advice.ts';

const english = wordsIn('en');
const dutch = wordsIn('nl');
const sentence = (text: string) => ({ place: 'fixture', text });

describe('advice', () => {
  it.each(['en', 'nl'] as const)(
    'names the helpdesk at every end but the good one (%s)',
    (locale) => {
      const advice = messagesIn(locale).filter(({ place }) => /^outcome\..*advice$/u.test(place));
      expect(advice.length).toBeGreaterThanOrEqual(9);
      const silent = advice.filter(
        ({ text }) => !/helpdesk/iu.test(text) || !text.includes('{{phone}}'),
      );
      expect(silent.map(({ place }) => place)).toEqual(['outcome.verified.advice']);
    },
  );

  // Buttons, which advise nothing: the wrong choice in the caller's exercise, and the page's own offer to send the reader a code.
  const CHOICES = ['phone.caller.tell', 'screen.textMeACode'];

  it('never tells a reader to approve, or to hand over a code', () => {
    const unsafe = [
      ...english.flatMap((words) => unsafeAdviceIn(words, 'en')),
      ...dutch.flatMap((words) => unsafeAdviceIn(words, 'nl')),
    ].filter(({ place }) => !CHOICES.includes(place));
    expect(unsafe).toEqual([]);
  });

  it.each([
    'Approve the request, and the messages stop.',
    'If they keep coming, just accept one and they go away.',
    'To stop the prompts, approve the next one.',
    'Tell the helpdesk your code.',
    'Read the six digits to the caller.',
    'Send the code to the helpdesk by mail.',
    'You can share your code with them.',
    'Never say your password, but tell them the code.',
    'Approve it once and you get no more of them.',
  ])('is seen as unsafe: %s', (text) => {
    expect(unsafeAdviceIn(sentence(text), 'en')).toHaveLength(1);
  });

  it.each([
    'Keur het verzoek goed, dan stoppen de meldingen.',
    'Accepteer er één en u bent er van af.',
    'Wilt u dat ze stoppen, keur dan het volgende goed.',
    'Geef de helpdesk uw code.',
    'Lees de zes cijfers voor aan de beller.',
    'U kunt de code doorgeven aan de helpdesk.',
    'Nooit uw wachtwoord, maar geef wel de code.',
    'Keur het één keer goed en u hebt er geen last meer van.',
  ])('is seen as unsafe: %s', (text) => {
    expect(unsafeAdviceIn(sentence(text), 'nl')).toHaveLength(1);
  });
});
