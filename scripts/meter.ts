// Loaded into a build before it starts (`node --import`): when the process ends, it leaves what it used where HANDRAIL_METER says.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** What one process used: processor time in seconds, all its threads together, and the most memory it ever held, in bytes. */
export interface Usage {
  readonly processor: number;
  readonly memory: number;
}

const folder = process.env['HANDRAIL_METER'];
if (folder !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
    // A file of its own per process: a build may start others.
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
