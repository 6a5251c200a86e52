/** The ready message to a caller, in the caller's language: once as paragraphs, and from those as plain and as rich text. */
import { createFormatter } from '../../i18n/format.ts';
import type { Answers } from './answers.ts';
import type { Sending } from './sending.ts';

/** A paragraph: text, which may hold line breaks, or an address on a line of its own below it. */
export interface Paragraph {
  readonly text: string;
  readonly address?: string | undefined;
}

/**
 * What to write to a caller. A link shows its own address: nobody should learn to press on links that hide where they lead.
 *
 * @param language - the answers in the caller's language, which bring its words and its sender
 */
export function messageFor(sending: Sending, language: Answers): Paragraph[] {
  const t = createFormatter(() => language.words, language.locale);
  const { title, description } = sending.answer;
  const { organisation, phone, email, hours } = language.sender;
  return [
    { text: t('helpdesk.message.greeting') },
    { text: `${t('helpdesk.message.about', { title })} ${description}` },
    { text: t('helpdesk.message.read'), address: sending.page },
    ...(sending.exercise === undefined
      ? []
      : [{ text: t('helpdesk.message.practise'), address: sending.exercise }]),
    { text: t('helpdesk.message.contact', { phone, email, hours }) },
    { text: t('helpdesk.message.safety') },
    { text: t('helpdesk.message.closing', { organisation }) },
  ];
}

/** The message for a text field or a chat. */
export const plainOf = (message: readonly Paragraph[]): string =>
  message
    .map(({ text, address }) => (address === undefined ? text : `${text}\n${address}`))
    .join('\n\n')
    .concat('\n');

/** The message for a mail with layout, as HTML. */
export function htmlOf(message: readonly Paragraph[], { locale, dir }: Answers): string {
  const paragraphs = message.map(({ text, address }) => {
    const words = escaped(text).replaceAll('\n', '<br>');
    if (address === undefined) return `<p>${words}</p>`;
    return `<p>${words}<br><a href="${escaped(address)}">${escaped(address)}</a></p>`;
  });
  return `<div lang="${locale}" dir="${dir}">${paragraphs.join('')}</div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
