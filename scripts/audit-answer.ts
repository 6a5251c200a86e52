// What `npm audit --json` says, in our words.
import { z } from 'astro/zod';

const answered = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string(), fixAvailable: z.unknown() }),
  ),
});

/** How the check went: `none`, `found: …` or `not run: …`, and a line for each package that is found. */
export interface Audit {
  readonly state: string;
  readonly lines: readonly string[];
}

/** Reads the answer. Whatever is no report is not run: an error of the registry, of the network, or nothing at all. */
export function readAudit(output: string): Audit {
  const answer = parse(output);
  const report = answered.safeParse(answer);
  if (!report.success) return { state: `not run: ${reasonIn(answer)}`, lines: [] };
  const found = Object.entries(report.data.vulnerabilities);
  const lines = found.map(
    ([name, { severity, range, fixAvailable }]) =>
      `${name} ${range}: ${severity}; ${fixAvailable === false ? 'there is no newer version yet' : 'a newer version mends it'}`,
  );
  return { state: found.length > 0 ? `found: ${found.length}` : 'none', lines };
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

function reasonIn(answer: unknown): string {
  const { message, error } = (answer ?? {}) as { message?: unknown; error?: { summary?: unknown } };
  const said = message ?? error?.summary;
  // The address of a registry is nobody else's business.
  return typeof said === 'string' && said !== ''
    ? said.replace(/\s*-?\s*(?:[A-Z]+ )?https?:\/\/\S+/gu, '')
    : 'the registry has no answer';
}
