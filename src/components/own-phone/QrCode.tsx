/** A QR code in SVG: always dark on light with a quiet margin, because cameras read nothing else. */
import { encode } from 'uqr';

/** Empty modules around the code (ISO/IEC 18004: at least four). */
const MARGIN = 4;

/** The outline of all dark modules as one path, one unit per module. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { border: MARGIN, ecc: 'M' });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}

interface Props {
  readonly text: string;
  /** Says in words what the picture is for. */
  readonly label: string;
}

export function QrCode({ text, label }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg class="own-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
