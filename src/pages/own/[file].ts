/** `/own/<file>`: the organisation's logo, from the folder beside its settings. */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../guide.ts';
import { logoPath } from '../../organisation/logo.ts';

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
};

interface Props {
  path: string;
}

export const getStaticPaths = (() => {
  const { light, dark = light } = guide.organisation.logo ?? {};
  if (light === undefined || dark === undefined) return [];
  const files = { [light]: logoPath('light', light), [dark]: logoPath('dark', dark) };
  return Object.entries(files).map(([file, path]) => ({ params: { file }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props, { file: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await readFile(props.path)), {
    headers: { 'Content-Type': TYPES[params.file.split('.').at(-1) ?? ''] ?? '' },
  });
