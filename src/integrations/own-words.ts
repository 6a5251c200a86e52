/** When a build starts: mistakes in the organisation's own words stop it; what changed underneath them is only told. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { GuideError, GuideErrors } from '../guide-error.ts';
import type { Guide } from '../guide-config.ts';
import { ownReport, toLookAt } from '../organisation/own-report.ts';

/**
 * The integration. A text that changed underneath stops nothing: an update should reach readers before anybody has read it all.
 *
 * @param folder the organisation's folder, which holds `own/`
 * @throws GuideErrors naming file, key, problem and mend of every mistake
 */
export function ownWords(
  guide: Pick<Guide, 'locales' | 'defaultLocale'>,
  folder: string,
): AstroIntegration {
  let root = '';
  return {
    name: 'handrail:own-words',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        for (const file of globSync('own/**/*.*', { cwd: folder }))
          addWatchFile(join(folder, file));
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const report = ownReport(root, folder, guide);
        const { mistakes } = report;
        if (mistakes.length > 0) {
          throw new GuideErrors(`Your own words have ${mistakes.length} mistake(s).`, mistakes);
        }
        for (const mistake of toLookAt(report)) logger.warn(new GuideError(mistake).message);
      },
    },
  };
}
