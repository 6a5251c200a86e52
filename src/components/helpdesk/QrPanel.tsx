/** The link as a QR code: on the screen, and as a file for a letter or a poster. Drawn here; nothing is asked of anybody. */
import { useId, useState } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import { qrSvg } from '../qr/qr.ts';
import { QrCode } from '../qr/QrCode.tsx';
import { qrPng, save } from './qr-files.ts';

interface Props {
  readonly t: Translate;
  readonly address: string;
  readonly title: string;
}

export function QrPanel({ t, address, title }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const saveSvg = () => save(new Blob([qrSvg(address)], { type: 'image/svg+xml' }), address, 'svg');
  const savePng = () => {
    void qrPng(address).then((png) => {
      setFailed(png === null);
      if (png) save(png, address, 'png');
    });
  };
  return (
    <>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('helpdesk.qr')}
      </button>
      <div {...{ id }} class="fas-qr" hidden={!open}>
        {open && (
          <>
            <QrCode text={address} label={t('helpdesk.qr.picture', { title })} />
            <p>
              <button type="button" onClick={saveSvg}>
                {t('helpdesk.qr.svg')}
              </button>
              <button type="button" onClick={savePng}>
                {t('helpdesk.qr.png')}
              </button>
            </p>
            <p role="status">{failed && t('helpdesk.qr.failed')}</p>
          </>
        )}
      </div>
    </>
  );
}
