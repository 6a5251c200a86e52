// The organisation's settings, validated once. Import them from here and never from guide.config.ts itself.
import config from '../guide.config.ts';
import { parseGuide, policiesOf } from './guide-config.ts';

/** The validated settings of the organisation. Importing this throws a {@link GuideError} when they hold a mistake. */
export const guide = parseGuide(config);

/** The organisation's limits as plain values, for the statecharts. */
export const policies = policiesOf(guide);

/** The other sites that may show the practice in a frame, each as `https://` and its host. */
export const embedOrigins: readonly string[] = guide.embed?.origins ?? [];

/** A language that the guide has pages in. */
export type Locale = keyof typeof guide.locales;
