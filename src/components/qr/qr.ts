/** QR codes: always dark on light with a quiet margin, because cameras read nothing else. */
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

/** The code as an SVG file of its own, light ground included, for print and for pages without script. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#ffffff" d="M0 0h${size}v${size}H0z"/>`,
    `<path fill="#000000" d="${path}"/>`,
    '</svg>\n',
  ].join('');
}
