/** The organisation's logo: files in its own folder, served under `own/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { GuideError } from '../guide-error.ts';
import { guide, organisationFolder } from '../guide.ts';

/** One file of the logo, and its size in pixels, so that nothing moves when it arrives. */
export interface LogoFile {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a file of the logo is on disk.
 *
 * @throws GuideError when it is not there
 */
export function logoPath(theme: 'light' | 'dark', file: string): string {
  const path = join(organisationFolder, 'own', file);
  if (existsSync(path)) return path;
  throw new GuideError({
    file: 'guide.config.ts',
    key: `organisation.logo.${theme}`,
    problem: `is '${file}', which is not in the folder 'own'`,
    mend: "Put the file into the folder 'own' beside guide.config.ts, or correct its name.",
  });
}

/** The logo's files as a page shows them; undefined where the organisation has none. */
export async function logoFiles(): Promise<
  { readonly light: LogoFile; readonly dark?: LogoFile } | undefined
> {
  const { logo } = guide.organisation;
  if (!logo) return undefined;
  const light = await measured('light', logo.light);
  return logo.dark === undefined ? { light } : { light, dark: await measured('dark', logo.dark) };
}

async function measured(theme: 'light' | 'dark', file: string): Promise<LogoFile> {
  const { width, height } = await sharp(logoPath(theme, file)).metadata();
  return { href: `${guide.base}own/${file}`, width, height };
}
