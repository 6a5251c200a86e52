/** `/icons.svg`: the simulator's icons on one sheet, each a symbol under its Lucide name. */
import type { APIRoute } from 'astro';
import { h } from 'preact';
import { render } from 'preact-render-to-string';

import { icons } from '../components/simulator/icons.ts';

const symbols = Object.entries(icons).map(([name, LucideIcon]) =>
  render(h(LucideIcon, {}))
    .replace(
      /^<svg[^>]*>/u,
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">`,
    )
    .replace(/<\/svg>$/u, '</symbol>'),
);

export const GET: APIRoute = () =>
  new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
