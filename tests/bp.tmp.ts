import { renameSync, rmSync } from 'node:fs';
import { buildCopy } from './content/site-copy.ts';
import { addPseudoLocales } from './content/pseudo-site.ts';
const t=Date.now();
const b = await buildCopy([], addPseudoLocales);
console.log(b.output.slice(b.succeeded?-300:-3000), b.succeeded, Date.now()-t);
rmSync('test-results/pseudo-site', { recursive: true, force: true });
if (b.succeeded) renameSync(b.dist, 'test-results/pseudo-site'); b.remove();
