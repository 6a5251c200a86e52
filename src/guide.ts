// The organisation's settings, validated once. Import them from here and never from guide.config.ts itself.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import standard from '../guide.config.ts';
import { parseGuide, policiesOf } from './guide-config.ts';

const chosen = process.env['HANDRAIL_CONFIG'];

/**
 * The folder that holds everything of the organisation: guide.config.ts, and `own/` beside it. The root of the repository, or the
 * folder that the environment variable HANDRAIL_CONFIG names, such as `examples/university`.
 */
export const organisationFolder = resolve(chosen ?? '.');

/** The validated settings of the organisation. Importing this throws a {@link GuideError} when they hold a mistake. */
export const guide = parseGuide(chosen === undefined ? standard : settingsIn(organisationFolder));

/** What the guide is called. */
export const guideTitle = guide.organisation.title ?? 'Handrail';

/** The organisation's limits as plain values, for the statecharts. */
export const policies = policiesOf(guide);

/** The other sites that may show the practice in a frame, each as `https://` and its host. */
export const embedOrigins: readonly string[] = guide.embed?.origins ?? [];

/** A language that the guide has pages in. */
export type Locale = keyof typeof guide.locales;

/** Another folder's settings have the shape of ours; whether they are right is for parseGuide to say. */
function settingsIn(folder: string): typeof standard {
  const require = createRequire(import.meta.url);
  return (require(join(folder, 'guide.config.ts')) as { default: typeof standard }).default;
}
