/** What was found, and everything to send of it: links, a QR code, a ready message; and the advice, to be read aloud. */
import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

import type { MessageKey, Translate } from '../../i18n/keys.ts';
import type { Answers } from './answers.ts';
import { Choices } from './Choices.tsx';
import { copy, selectText, type Copyable } from './copy.ts';
import { htmlOf, messageFor, plainOf, type Sender } from './message.ts';
import { MessagePreview } from './MessagePreview.tsx';
import { QrPanel } from './QrPanel.tsx';
import type { Sending } from './sending.ts';
import type { View } from './view.ts';

interface Props {
  readonly t: Translate;
  readonly view: View;
  /** The answers in the caller's language. */
  readonly language: Answers;
  readonly languages: readonly Answers[];
  readonly sending: Sending;
  readonly sender: Sender;
  /** Where the focus goes when the choice is made. */
  readonly title: RefObject<HTMLHeadingElement>;
  readonly onChange: (part: Partial<View>) => void;
}

export function AnswerCard(props: Props) {
  const { t, language, sending, sender, title } = props;
  const id = useId();
  const preview = useRef<HTMLDivElement>(null);
  const { said, send } = useCopying(sending.link);
  const message = messageFor(sending, language, sender);
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

type Send = (what: Copyable, done: MessageKey, shown: Element | null) => void;

interface Said {
  readonly key: MessageKey;
  readonly count: number;
  readonly about: string;
}

/** Copies, and says what came of it until `about` is another link; where the browser refuses, it selects what is shown. */
function useCopying(about: string) {
  const [said, setSaid] = useState<Said>();
  const say = (key: MessageKey) =>
    setSaid((before) => ({ key, count: (before?.count ?? 0) + 1, about }));
  const send: Send = (what, done, shown) => {
    void copy(what).then((copied) => {
      if (!copied && shown) selectText(shown);
      say(copied ? done : 'helpdesk.refused');
    });
  };
  return { said: said?.about === about ? said : undefined, send };
}

interface CopyAddressProps {
  readonly t: Translate;
  readonly send: Send;
  readonly name: 'link' | 'short';
  readonly address: string;
}

function CopyAddress({ t, send, name, address }: CopyAddressProps) {
  const shown = useRef<HTMLElement>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => send({ text: address }, `helpdesk.copied.${name}`, shown.current)}
      >
        {t(`helpdesk.copy.${name}`)}
      </button>
      <code ref={shown} class="fas-address" dir="ltr">
        {address}
      </code>
    </>
  );
}

function Advice({ t, language, sending }: Pick<Props, 't' | 'language' | 'sending'>) {
  const { locale: lang, dir } = language;
  const { answer, link } = sending;
  const { pathname, search } = new URL(link);
  return (
    <div class="fas-advice">
      <h3>{t('helpdesk.advice')}</h3>
      <div {...{ lang, dir }}>
        <p>{answer.description}</p>
        {answer.advice.map(({ heading, steps }) => (
          <>
            {heading !== undefined && <h4>{heading}</h4>}
            <ol>
              {steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </>
        ))}
      </div>
      <p>
        <a href={pathname + search} hreflang={lang}>
          {t('helpdesk.open')}
        </a>
      </p>
    </div>
  );
}
