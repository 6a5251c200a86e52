/** The social cards: the picture that a chat or mail program shows beside a link. One per method and language, and one for all other pages. */
import { guide } from '../../guide.ts';
import type { PageId } from '../../machines/scenario.ts';

/** Cards that carry their page's own title; `guide` stands for all other pages. */
export const CARD_IDS = [...guide.methods, 'another-way', 'guide'] as const satisfies readonly (
  PageId | 'guide'
)[];

/** One card. */
export type CardId = (typeof CARD_IDS)[number];

/** The path of a page's card, without base: `cards/nl/text-message.png`. `id` is Starlight's id of the page, such as `nl/sign-in/text-message`. */
export function cardOf(id: string): string {
  const [locale = '', folder, page] = id.split('/');
  const own = CARD_IDS.find((card) => folder === 'sign-in' && card === page);
  return `cards/${locale}/${own ?? 'guide'}.png`;
}
