/** A QR code on the page. */
import { qrPath } from './qr.ts';
import './qr-code.css';

interface Props {
  readonly text: string;
  /** Says in words what the picture is for. */
  readonly label: string;
}

export function QrCode({ text, label }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
