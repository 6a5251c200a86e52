// Turns what zod found into words: which key, and what is wrong with it. The mend is the message of the field in the schema.
import { z } from 'astro/zod';
import type { Mistake } from './guide-error.ts';

type Issue = z.core.$ZodIssue;

/** Describes one issue; `schema` is where the names of the known keys are looked up. */
export function mistakeOf(issue: Issue, schema: z.ZodType): Omit<Mistake, 'file'> {
  if (issue.code === 'unrecognized_keys') {
    return {
      key: keyOf([...issue.path, issue.keys[0] ?? '']),
      problem: 'is not a key that belongs here',
      mend: `Remove it, or use one of: ${knownKeys(schema, issue.path).join(', ')}.`,
    };
  }
  return { key: keyOf(issue.path), problem: problemOf(issue), mend: mendOf(issue) };
}

/** `['methods', 0]` becomes `methods[0]`, `['helpdesk', 'phone']` becomes `helpdesk.phone`. */
function keyOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function problemOf(issue: Issue): string {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_key') return 'is not a name that can be used here';
  return `is ${JSON.stringify(issue.input)}, which can't be used here`;
}

/** A record reports a bad key with a message of its own; the mend is that of the rule for its keys. */
function mendOf(issue: Issue): string {
  return (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const place = path.reduce<z.core.$ZodType | undefined>((wrapped, part) => {
    const outer = within(wrapped);
    if (outer instanceof z.ZodObject) return (outer.shape as z.core.$ZodShape)[String(part)];
    return outer instanceof z.ZodRecord ? outer.valueType : undefined;
  }, schema);
  const found = within(place);
  if (found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum) {
    return found.keyType.options.map(String);
  }
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What a key that may be left out holds. */
const within = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ? schema.unwrap() : schema;
