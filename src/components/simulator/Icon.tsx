/** An icon from the site's one sheet of icons, so that no drawing has to travel as script. Never announced. */
import type { IconName } from './icons.ts';

const SHEET = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/icons.svg`;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg aria-hidden="true">
      <use href={`${SHEET}#${name}`} />
    </svg>
  );
}
