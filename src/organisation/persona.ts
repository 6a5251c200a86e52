/** The person of the exercises works for the organisation that shows the guide; nobody does, so the address has to stay one that can't exist. */

/** Shorter words of a name are articles and the like. */
const SHORTEST = 4;

/**
 * The persona's address at an organisation: `robin.jansen@lindepoort.example` at Meerwijk University is `robin.jansen@meerwijk.example`.
 * Its ending, `.example`, is kept free for examples (RFC 2606, section 2): a message to it reaches nobody.
 */
export function personaAt(organisation: string, address: string): string {
  const plain = organisation.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/gu) ?? [];
  const word = words.find(({ length }) => length >= SHORTEST) ?? words[0];
  return word === undefined ? address : address.replace(/@.*$/u, `@${word}.example`);
}
