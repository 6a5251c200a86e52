/** The ready message as the caller will read it. Where the clipboard is refused, it is selected here and copied by hand. */
import type { RefObject } from 'preact';

import type { Translate } from '../../i18n/keys.ts';
import { unbroken } from '../../organisation/unbroken.ts';
import type { Answers } from './answers.ts';
import type { Paragraph } from './message.ts';

interface Props {
  readonly t: Translate;
  readonly message: readonly Paragraph[];
  readonly language: Answers;
  readonly preview: RefObject<HTMLDivElement>;
}

export function MessagePreview({ t, message, language, preview }: Props) {
  const { locale: lang, dir, sender } = language;
  return (
    <div class="fas-message">
      <h3>{t('helpdesk.message')}</h3>
      <div ref={preview} class="fas-letter" {...{ lang, dir }} data-message>
        {message.map(({ text, address }) => (
          <p key={text}>
            {text.replaceAll(sender.phone, unbroken(sender.phone))}
            {address !== undefined && (
              <>
                <br />
                <a href={address}>{address}</a>
              </>
            )}
          </p>
        ))}
      </div>
    </div>
  );
}
