/** A button that copies an address, with the address beside it. */
import { useRef } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import type { Send } from './use-copying.ts';

interface Props {
  readonly t: Translate;
  readonly send: Send;
  readonly name: 'link' | 'short';
  readonly address: string;
}

export function CopyAddress({ t, send, name, address }: Props) {
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
