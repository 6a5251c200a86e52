// What the guide says is safe, and says the same in both languages: all messages and all prose are read, none by sampling.
import { describe, expect, it } from 'vitest';
import { messagesIn, pagesIn, partsOf, proseOf, wordsIn } from '../content/prose.ts';
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

/** Numbers and keys of the telephone in a message. */
const figures = (text: string) => [...text.matchAll(/\d+|#/gu)].map(([figure]) => figure).sort();

const NEGATION = {
  en: /\b(?:not|never|no|nobody|nothing|none|cannot|without|unless)\b|n’t\b/iu,
  nl: /\b(?:niet|nooit|geen|niemand|niets|nergens|zonder|tenzij|noch)\b/iu,
};

/** Messages that deny in one language only, and why both mean the same. Read both before you add one. */
const DENIED_IN_ONE: Readonly<Record<string, string>> = {
  'label.no': 'A button: “No” is “Nee”, which denies nothing in a sentence.',
  'scenario.text-message-usual.lesson': '“That is all there is to it” is “Meer is het niet”.',
  'scenario.text-message-two-codes.lesson': '“Ends the older one” is “werkt de oudere niet meer”.',
  'scenario.text-message-by-chat-app.task': '“Instead of” is “niet …, maar”.',
  'scenario.app-code-usual.lesson': '“That is all” is “meer is het niet”.',
  'reason.superseded': '“Stopped working” is “werkt niet meer”.',
  'window.reload': '“Keep failing” is “nog steeds niet lukken”.',
  'phone-call.says.unexpectedCallMissed': '“Has stopped” is “gaat niet meer over”.',
  'scenario.hardware-token-clock-off.title': '“Is off” is “loopt niet gelijk”.',
  'scenario.phone-call-away-from-desk.title': '“Away from” is “niet aan”.',
  'scenario.phone-call-request-limit.lesson': '“Stops for some minutes” is “belt … niet meer”.',
  'scenario.phone-call-usual.lesson': '“That is all there is to it” is “Meer is het niet”.',
  'text-message.says.messageArrivedSilently': '“Keeps quiet about it” is “laat het niet merken”.',
};

describe('the two languages', () => {
  const pairs = messagesIn('en').map(({ place, text }) => ({
    key: place,
    en: text,
    nl: messagesIn('nl').find((other) => other.place === place)?.text ?? '',
  }));

  it('name the same numbers and keys', () => {
    const differ = pairs.filter(({ en, nl }) => figures(en).join() !== figures(nl).join());
    expect(differ).toEqual([]);
  });

  it('deny in the same messages, but for those that were read and found equal', () => {
    const differ = pairs.filter(({ en, nl }) => NEGATION.en.test(en) !== NEGATION.nl.test(nl));
    expect(differ.map(({ key }) => key).sort()).toEqual(Object.keys(DENIED_IN_ONE).sort());
  });

  it.each(pagesIn('en'))('have the same parts and numbers on %s', (file) => {
    const counterpart = file.replace('/en/', '/nl/');
    expect(partsOf(counterpart)).toEqual(partsOf(file));
    const figuresOf = (name: string) =>
      figures(
        proseOf(name)
          .map(({ text }) => text)
          .join(' '),
      );
    expect(figuresOf(counterpart)).toEqual(figuresOf(file));
  });
});
