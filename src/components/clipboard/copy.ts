/** The clipboard, and what to do where a browser refuses it (embedded, plain http, a policy): select the text, so that the reader copies it. */

/** The same text twice: for a plain field, and for one with layout. */
export interface Copyable {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Puts it on the clipboard; false where the browser refuses. */
export async function copy({ text, html }: Copyable): Promise<boolean> {
  if (html !== undefined && (await copyRich(text, html))) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copyRich(text: string, html: string): Promise<boolean> {
  try {
    const kinds = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Selects all text of an element and brings it into view. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element);
  element.scrollIntoView({ block: 'nearest' });
}
