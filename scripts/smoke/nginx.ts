// Runs a real nginx with the configuration that the build wrote, in a folder of its own and on a free port, and stops it whatever happens.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FOLDER } from '../../src/integrations/hosting/nginx.ts';

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
const PATIENCE = 10_000;

/** A built site: its `dist/` and, beside it, `hosting/`. */
export interface BuiltSite {
  readonly dist: string;
  /** The path it was built for, with a slash at both ends. */
  readonly base: string;
}

/** The program, if there is one on this machine. */
export function findNginx(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...FOLDERS];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}

/**
 * Serves a built site with nginx for as long as `run` needs it.
 *
 * @param run - is given the address of the site, with its base path
 * @throws Error with what nginx says when it does not take the configuration; and whatever `run` throws
 */
export async function withNginx<TResult>(
  nginx: string,
  site: BuiltSite,
  run: (url: string) => Promise<TResult>,
): Promise<TResult> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-nginx-'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, await configuration(nginx, site, folder, port));
  const server = spawn(nginx, ['-p', folder, '-c', config, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => {
    server.once('exit', () => done()).once('error', () => done());
  });
  try {
    const url = `http://localhost:${port}${site.base}`;
    if (!(await answers(url))) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
    return await run(url);
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The smallest configuration around our two files; only the folder of the site is changed in them. */
async function configuration(
  nginx: string,
  { dist }: BuiltSite,
  folder: string,
  port: number,
): Promise<string> {
  const hosting = resolve(dist, '../hosting');
  const site = readFileSync(join(hosting, 'handrail.conf'), 'utf8');
  const at = join(folder, 'handrail.conf');
  writeFileSync(at, site.replace(`alias ${FOLDER};`, `alias "${resolve(dist)}/";`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `daemon off; master_process off; pid ${join(folder, 'pid')};
events {}
http {
  access_log off; ${temporary.join(' ')}
  include "${await mimeTypes(nginx)}";
  include "${join(hosting, 'handrail-headers.conf')}";
  server { listen localhost:${port}; include "${at}"; }
}
`;
}

/** nginx's own list of types, which every installation includes; it lies beside its configuration. */
async function mimeTypes(nginx: string): Promise<string> {
  const { stderr } = await promisify(execFile)(nginx, ['-V']);
  const [, path = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/u.exec(stderr) ?? [];
  return join(dirname(path), 'mime.types');
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, 'localhost', () => {
        const address = probe.address();
        probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
      });
  });
}

async function answers(url: string, until = Date.now() + PATIENCE): Promise<boolean> {
  const answered = await fetch(url).then(
    () => true,
    () => false,
  );
  if (answered || Date.now() > until) return answered;
  await wait(50);
  return answers(url, until);
}
