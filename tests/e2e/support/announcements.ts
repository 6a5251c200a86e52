// What a screen reader would say, in order, with what the reader does in between: live regions that change, and where the focus goes.
import type { CDPSession, Page } from '@playwright/test';
import { hear, type Heard } from './hearing.ts';
import type { Practice } from './practice.ts';
import { numberOnPage } from './requests.ts';

/** What the accessibility tree says of one element. */
interface AxValue {
  readonly value?: string | number | boolean;
}
interface AxNode {
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** What a screen reader adds to a name when it is so. */
const STATES = ['expanded', 'invalid', 'checked', 'pressed', 'disabled'];

/** Codes, PINs and numbers are other ones each time. */
const PLACEHOLDERS: readonly [RegExp, string][] = [
  [/(?<!\d)(?!000000)\d{3} ?\d{3}(?!\d)/gu, '<code>'],
  [/^(type )\d{2}(?= )/gu, '$1<another number>'],
  [/^(press )"\d"$/gu, '$1"<digit>"'],
  [/^(says: )[\d#*]+$/gu, '$1<keys>'],
];

/** Monday, nine in the morning. Time stands still, so that nothing comes but by what the reader does. */
const NOW = new Date('2027-01-04T09:00:02Z');

export class Announcements {
  readonly page: Page;
  readonly #practice: Practice;
  readonly #lines: string[] = [];
  /** What the page asked for on this occasion alone. */
  readonly #numbers = new Set<string>();
  #session: CDPSession | undefined;

  constructor(practice: Practice) {
    this.page = practice.page;
    this.#practice = practice;
  }

  /** Begins to listen, on a page where neither time nor chance plays a part; before it is opened. */
  async listen(): Promise<void> {
    await this.page.clock.setFixedTime(NOW);
    await this.page.addInitScript(fixChance);
    await this.page.addInitScript(hear);
    this.#session = await this.page.context().newCDPSession(this.page);
  }

  /** Waits until nothing new comes, and writes down what has been heard since. */
  async note(): Promise<void> {
    const heard = await this.page.evaluate(() => window.hearing.rest());
    for (const [index, one] of heard.entries()) {
      const line = await this.#lineOf(one, index);
      if (line !== undefined) this.#lines.push(line);
    }
    await this.page.evaluate(() => {
      window.hearing.forget();
    });
    const { window: signInPage } = this.#practice;
    const number = (await signInPage.isVisible()) && (await numberOnPage(this.#practice));
    if (number) this.#numbers.add(number);
  }

  /** Forgets what was heard so far: it is not part of what is told. */
  async startOver(): Promise<void> {
    await this.note();
    this.#lines.length = 0;
    this.#numbers.clear();
  }

  /** Everything as a text to read: what the reader does stands at the margin, what is said to them under it. */
  text(): string {
    const known = [...this.#numbers].map((number): [RegExp, string] => [
      new RegExp(`(?<!\\d)${number}(?!\\d)`, 'gu'),
      '<number>',
    ]);
    const lines = this.#lines
      // A space that keeps a number on one line sounds as any other.
      .map((line) => line.replaceAll('\u00a0', ' '))
      .map((line) =>
        [...known, ...PLACEHOLDERS].reduce((text, [what, name]) => text.replace(what, name), line),
      )
      .map((line) => (/^(?:says|alert|focus):/u.test(line) ? `    ${line}` : line));
    return `${lines.join('\n')}\n`;
  }

  async #lineOf(heard: Heard, index: number): Promise<string | undefined> {
    if (heard.kind === 'said') return `${heard.urgent ? 'alert' : 'says'}: ${heard.text}`;
    if (heard.kind === 'pressed') return `press "${heard.text}"`;
    if (heard.kind === 'typed') return `type ${heard.text}`;
    const element = await this.#describe(index);
    return element && `focus: ${element}`;
  }

  /** An element as the accessibility tree has it; undefined when it is not there any more. */
  async #describe(index: number): Promise<string | undefined> {
    const session = this.#session;
    if (!session) throw new Error('Announcements.listen() has to come first.');
    const { result } = await session.send('Runtime.evaluate', {
      expression: `window.hearing.element(${String(index)})`,
    });
    if (result.objectId === undefined) return undefined;
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    return nodes[0] && wordsOf(nodes[0]);
  }
}

/** In the page: everything by chance is the same each time; even a wrong code can happen to be an old one. */
function fixChance(): void {
  let drawn = 0;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = drawn += 37));
    return array;
  };
}

/** Role, name, states and description, as they are read out. */
function wordsOf({ role, name, description, properties = [] }: AxNode): string {
  const states = properties.flatMap(({ name: state, value: { value } }) => {
    if (!STATES.includes(state) || value === 'false') return [];
    if (value === true || value === 'true') return [state];
    return state === 'expanded' ? ['collapsed'] : [];
  });
  const parts = [`${String(role?.value)} "${String(name?.value)}"`, ...states];
  const more = description?.value ?? '';
  return more === '' ? parts.join(', ') : `${parts.join(', ')}; ${String(more)}`;
}
