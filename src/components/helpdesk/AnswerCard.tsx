/** What was found, and everything to send of it: links, a QR code, a ready message; and the advice, to be read aloud. */
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import { Advice } from './Advice.tsx';
import type { Answers } from './answers.ts';
import { Choices } from './Choices.tsx';
import { CopyAddress } from './CopyAddress.tsx';
import { htmlOf, messageFor, plainOf } from './message.ts';
import { MessagePreview } from './MessagePreview.tsx';
import { QrPanel } from './QrPanel.tsx';
import type { Sending } from './sending.ts';
import { useCopying } from './use-copying.ts';
import type { View } from './view.ts';
import './answer-card.css';

interface Props {
  readonly t: Translate;
  readonly view: View;
  /** The answers in the caller's language. */
  readonly language: Answers;
  readonly languages: readonly Answers[];
  readonly sending: Sending;
  /** Where the focus goes when the choice is made. */
  readonly title: RefObject<HTMLHeadingElement>;
  readonly onChange: (part: Partial<View>) => void;
}

export function AnswerCard(props: Props) {
  const { t, language, sending, title } = props;
  const id = useId();
  const preview = useRef<HTMLDivElement>(null);
  const { said, send } = useCopying(sending.link);
  const message = messageFor(sending, language);
  const rich = { text: plainOf(message), html: htmlOf(message, language) };
  const { locale: lang, dir } = language;
  return (
    <section class="fas-card" aria-labelledby={id} data-answer={sending.answer.page}>
      <h2 ref={title} {...{ id, lang, dir }} tabIndex={-1}>
        {sending.answer.title}
      </h2>
      <div class="fas-send">
        <CopyAddress {...{ t, send }} name="link" address={sending.link} />
        {sending.short !== undefined && (
          <CopyAddress {...{ t, send }} name="short" address={sending.short} />
        )}
        <button
          type="button"
          onClick={() => send(rich, 'helpdesk.copied.message', preview.current)}
        >
          {t('helpdesk.copy.message')}
        </button>
        <p class="fas-said" role="status">
          {said && <span key={said.count}>{t(said.key)}</span>}
        </p>
        <QrPanel {...{ t }} address={sending.link} title={sending.answer.title} />
      </div>
      <Choices {...props} />
      <div class="fas-texts">
        <Advice {...{ t, language, sending }} />
        <MessagePreview {...{ t, message, preview, language }} />
      </div>
    </section>
  );
}
