/**
 * `/embed.js`: the element `<handrail-practice>`, which puts a practice into a page of another site, keeps its frame as tall as the practice,
 * and tells the page what happens in it. Built by src/integrations/embed-script.ts; nothing that it imports is left at run time.
 */
import type { EmbedFacts } from '../../i18n/embed-facts.ts';
import type { Mode } from '../simulator/modes.ts';
import type { HandrailMessage } from './messages.ts';
import { practicePage } from './practice-page.ts';

declare const HANDRAIL_EMBED: EmbedFacts;
const facts = HANDRAIL_EMBED;
const { site, defaultLocale, languages } = facts;
const MODES: Readonly<Record<Mode, true>> = { show: true, guide: true, own: true };

/** Where this script was loaded from, so that a copy of the guide serves its own practice. */
const script = document.currentScript;
const guide = new URL('.', script instanceof HTMLScriptElement ? script.src : site);

/** A practice that is there has told its height by then, in milliseconds after its page has loaded. */
const PATIENCE = 4_000;

const STYLE =
  ':host{display:block}iframe{display:block;width:100%;height:44rem;border:0;color-scheme:normal}';

/** An attribute with a value that can't be used; the message names the mend. */
class Mistake extends Error {
  constructor(name: string, value: string, allowed: Readonly<Record<string, unknown>>) {
    super(`${name}="${value}" is unknown. Use one of: ${Object.keys(allowed).join(', ')}.`);
  }
}

function check(name: string, value: string, allowed: Readonly<Record<string, unknown>>): void {
  if (!Object.hasOwn(allowed, value)) throw new Mistake(name, value, allowed);
}

/** The language that the page around says it is in, if the guide has it. */
function pageLocale(): string {
  const tag = document.documentElement.lang.toLowerCase();
  const fits = (locale: string) => tag === locale || tag.startsWith(`${locale}-`);
  return Object.keys(languages).find(fits) ?? defaultLocale;
}

class HandrailPractice extends HTMLElement {
  static readonly observedAttributes = ['method', 'locale', 'scenario', 'mode'];

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #frame = document.createElement('iframe');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the practice has told anything since its frame was given an address. */
  #heard = false;
  /** The address in the frame, or the mistake that is told instead. */
  #drawn: string | undefined;

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    this.#shadow.adoptedStyleSheets = [style];
    const frame = this.#frame;
    frame.loading = 'lazy';
    // Some browsers tell a framed page only by the referrer who frames it. It learns the site, not the page.
    frame.referrerPolicy = 'origin';
    frame.sandbox.value =
      'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';
    frame.addEventListener('load', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (this.#heard) return;
        this.#fallBack(
          `${guide.href} does not answer. Is ${location.origin} under embed.origins in its guide.config.ts?`,
        );
      }, PATIENCE);
    });
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.#drawSoon();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    clearTimeout(this.#timer);
    this.#drawn = undefined;
  }

  attributeChangedCallback(): void {
    this.#drawSoon();
  }

  /** A message counts only from the window and the origin of this element's own frame. */
  handleEvent({ data, origin, source }: MessageEvent<HandrailMessage | null>): void {
    if (!source || source !== this.#frame.contentWindow || origin !== guide.origin) return;
    if (!data) return;
    const { type, version, ...detail } = data;
    // Messages of another version may mean something else.
    if ((version as number) !== 1) return;
    this.#heard = true;
    if (data.type === 'handrail:size') this.#frame.style.height = `${data.height}px`;
    else this.dispatchEvent(new CustomEvent(type.replace(':', '-'), { bubbles: true, detail }));
  }

  /** Once for all attributes that change together. */
  #drawSoon(): void {
    queueMicrotask(() => {
      if (!this.isConnected) return;
      try {
        this.#draw();
      } catch (mistake) {
        const { message } = mistake as Error;
        if (this.#drawn === message) return;
        this.#drawn = message;
        this.#shadow.replaceChildren();
        this.#fallBack(message);
      }
    });
  }

  #draw(): void {
    const method = this.getAttribute('method') ?? '';
    const locale = this.getAttribute('locale') ?? pageLocale();
    const mode = this.getAttribute('mode');
    const scenario = this.getAttribute('scenario');
    check('locale', locale, languages);
    const titles = languages[locale]?.titles ?? {};
    check('method', method, titles);
    if (mode !== null) check('mode', mode, MODES);

    const address = new URL(`${locale}/embed/${method}/`, guide);
    if (scenario !== null) address.searchParams.set('practice', scenario);
    if (mode !== null) address.searchParams.set('mode', mode);
    if (this.#drawn === address.href) return;
    this.#drawn = address.href;
    this.#heard = false;
    this.#frame.title = titles[method] ?? '';
    this.#frame.src = address.href;
    this.#shadow.replaceChildren(this.#frame);
  }

  /** Shows what stands in the element for who has no script; a link to the practice in the guide where nothing does. */
  #fallBack(problem: string): void {
    console.error(`<handrail-practice>: ${problem}`);
    const link = document.createElement('a');
    const asked = {
      method: this.getAttribute('method'),
      locale: this.getAttribute('locale'),
      scenario: this.getAttribute('scenario'),
    };
    const { locale, path } = practicePage(facts, asked, pageLocale());
    link.href = new URL(path, guide).href;
    link.lang = locale;
    link.textContent = languages[locale]?.open ?? link.href;
    const own = this.textContent.trim() !== '';
    this.#shadow.append(own ? document.createElement('slot') : link);
  }
}

if (!customElements.get('handrail-practice')) {
  customElements.define('handrail-practice', HandrailPractice);
}
