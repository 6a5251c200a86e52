/** Practice with the reader's own phone: scan, read the real app's code, and type it here. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { createFormatter } from '../../i18n/format.ts';
import type { Messages, Translate } from '../../i18n/keys.ts';
import { QrCode } from '../qr/QrCode.tsx';
import { keptSecret, renewSecret } from './kept-account.ts';
import {
  accountAddress,
  judgeTyped,
  keyOf,
  type AccountNames,
  type AccountVerdict,
} from './practice-account.ts';
import './own-phone.css';

interface Props {
  readonly locale: string;
  /** The words that begin with `own-phone.`. */
  readonly messages: Messages;
}

export function OwnPhonePractice({ locale, messages }: Props) {
  const t = createFormatter(() => messages, locale);
  // Not before the page is alive: the server draws no secrets.
  const [secret, setSecret] = useState<Uint8Array>();
  useEffect(() => {
    setSecret(keptSecret());
  }, []);
  if (!secret) return <p>{t('own-phone.loading')}</p>;
  const names = { issuer: t('own-phone.issuer'), account: t('own-phone.account') };
  const address = accountAddress(secret, names);
  return (
    <ol class="hr-rail own-steps">
      <li>
        <p>{t('own-phone.scan')}</p>
        <QrCode text={address} label={t('own-phone.qr', names)} />
        <p>
          {t('own-phone.byHand')}{' '}
          <b class="own-key">{keyOf(secret).replace(/.{4}(?=.)/gu, '$& ')}</b>
        </p>
        <p>
          <a href={address}>{t('own-phone.sameDevice')}</a>
        </p>
      </li>
      <li>
        <p>{t('own-phone.read', names)}</p>
        <CodeCheck key={address} {...{ t, secret, names }} />
      </li>
      <li>
        <p>{t('own-phone.remove', names)}</p>
        <button
          type="button"
          class="own-button"
          onClick={() => {
            setSecret(renewSecret());
          }}
        >
          {t('own-phone.renew')}
        </button>
      </li>
    </ol>
  );
}

interface CheckProps {
  readonly t: Translate;
  readonly secret: Uint8Array;
  readonly names: AccountNames;
}

/** The box for the code, with as many tries as the reader likes: nothing hangs on it. */
function CodeCheck({ t, secret, names }: CheckProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState<{ verdict: AccountVerdict; count: number }>();
  const refused = tried && tried.verdict !== 'accepted';
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        const verdict = judgeTyped(secret, typed, Date.now());
        setTried({ verdict, count: (tried?.count ?? 0) + 1 });
        setTyped('');
        box.current?.focus();
      }}
    >
      <label for={id}>{t('own-phone.code')}</label>
      <input
        ref={box}
        id={id}
        inputMode="numeric"
        // Off, so that a real phone does not offer a real code here.
        autocomplete="off"
        maxLength={16}
        value={typed}
        aria-invalid={refused}
        aria-describedby={`${id}-verdict`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <button type="submit" class="own-button own-act">
        {t('own-phone.check')}
      </button>
      <p id={`${id}-verdict`} class="own-verdict" role="status" data-verdict={tried?.verdict}>
        {tried && (
          <span key={tried.count}>{t(`own-phone.verdict.${tried.verdict}`, { ...names })}</span>
        )}
      </p>
    </form>
  );
}
