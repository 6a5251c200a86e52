// Text that somebody with bad intentions would put into an address or into the browser's storage, and any other text besides.
import fc from 'fast-check';

/** What attacks and accidents look like. None does anything unless a page takes it for more than text. */
export const HOSTILE = [
  '<img src=x onerror="window.ran=1">',
  '"><script>window.ran=1</script>',
  "' onfocus='window.ran=1' autofocus='",
  '</style><svg onload="window.ran=1">',
  'javascript:window.ran=1',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '[data-simulator],*{display:none}',
  '../../../etc/passwd',
  '//stranger.example/',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  '-1',
  '1e5',
  '٣',
  '\u202Egnp.exe',
  '\u0000',
  '\uD800',
  '🔐'.repeat(50),
  'a'.repeat(20_000),
] as const;

/** Any text at all, with the worst of it often. */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 2000 }),
);

const BROKEN = fc.constantFrom('%', '%E0%A4%A', '%zz', '%00', '&', '=', '?', '#', '+', ';');

/** The query of an address with these parameters: well encoded, not at all, or torn. */
export const queryWith = (...names: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...names),
        hostileText,
        BROKEN,
        fc.constantFrom('good', 'raw', 'torn'),
      ),
      { maxLength: 6 },
    )
    .map(
      (parts) =>
        `?${parts
          .map(([name, text, broken, how]) =>
            how === 'good'
              ? new URLSearchParams([[name, text]]).toString()
              : `${name}=${how === 'torn' ? broken : ''}${text}`,
          )
          .join('&')}`,
    );
