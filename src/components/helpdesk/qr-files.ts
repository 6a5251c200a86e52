/** QR codes as files on the reader's own computer. */
import { qrPath } from '../qr/qr.ts';

/** Pixels along a side, at least: sharp on a poster, and still small in a mail. */
const SIDE = 1024;

/** The code as a PNG, or null where the browser draws none. Every module is a whole number of pixels, so no edge is blurred. */
export function qrPng(text: string): Promise<Blob | null> {
  const { size, path } = qrPath(text);
  const scale = Math.ceil(SIDE / size);
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.fillStyle = '#000000';
  pen.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Saves a file under the name of what the address leads to: `no-signal.svg`. */
export function save(file: Blob, address: string, ending: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${nameOf(address)}.${ending}`;
  link.click();
  URL.revokeObjectURL(url);
}

function nameOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  return searchParams.get('practice') ?? pathname.split('/').findLast((part) => part !== '') ?? '';
}
