/** Copies the page's address. Where the browser refuses, the address stands there to be copied by hand. */
import { useEffect, useState } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import { copy } from '../clipboard/copy.ts';

interface Props {
  readonly t: Translate;
  /** Changes with the address: what was said about the one before is then taken back. */
  readonly of: string;
}

export function CopyLink({ t, of }: Props) {
  const [refused, setRefused] = useState<boolean>();
  useEffect(() => {
    setRefused(undefined);
  }, [of]);

  const copyAddress = async () => {
    setRefused(!(await copy({ text: location.href })));
  };
  return (
    <div class="check-share">
      <p>{t('check.share')}</p>
      <button type="button" class="hr-tool hr-no-print" onClick={() => void copyAddress()}>
        {t('check.copy')}
      </button>
      <p role="status">
        {refused === false && t('check.copied')}
        {refused && (
          <>
            {t('check.copyRefused')} <a href={location.href}>{location.href}</a>
          </>
        )}
      </p>
    </div>
  );
}
