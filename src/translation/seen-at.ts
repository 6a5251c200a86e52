// Where a reader sees a message: the page, and the exercise that shows it, so that a translator can look at it in its place.
import { PAGE_IDS, scenarios } from '../machines/scenarios/index.ts';

/** A page without language, such as `sign-in/text-message`, and an exercise on it; `''` is the start page. */
export interface Place {
  readonly page: string;
  readonly practice?: string;
}

/** By the first part of a key: where most messages of a kind are seen. */
const PLACES: Readonly<Record<string, string>> = {
  site: '',
  header: '',
  footer: '',
  home: '',
  nav: '',
  search: '',
  page: 'how-it-works',
  source: 'how-it-works',
  howItWorks: 'how-it-works',
  practisePage: 'practice',
  progress: 'practice',
  isThisMe: 'practice/is-this-me',
  check: 'check',
  symptom: 'solve',
  exercises: 'solve/no-signal',
  notUsed: 'solve',
  banner: '',
  phoneEnd: 'sign-in/text-message',
  glossary: 'glossary',
  translations: 'translations',
  helpdesk: 'helpdesk',
  offline: 'offline',
  handout: 'helpdesk/handouts',
  embed: 'embed/text-message',
  mode: 'sign-in/text-message',
  coaching: 'sign-in/text-message',
  practice: 'sign-in/text-message',
  window: 'sign-in/text-message',
  phone: 'sign-in/text-message',
  picture: 'sign-in/text-message',
  diagram: 'sign-in/text-message',
  persona: 'sign-in/text-message',
  outcome: 'sign-in/text-message',
  reason: 'sign-in/text-message',
  method: 'sign-in/text-message',
  label: 'sign-in/another-way',
  screen: 'set-up',
  token: 'sign-in/hardware-token',
  'own-phone': 'sign-in/app-code',
};

/**
 * Finds where a message is seen.
 *
 * @param key such as `scenario.text-message-usual.task`
 * @param pages the source of each English page by its name, to find where a label stands
 */
export function placeOf(key: string, pages: Readonly<Record<string, string>>): Place {
  const [kind = '', id = ''] = key.split('.');
  const exercise = scenarios.find(
    (one) => kind === 'scenario' && key.startsWith(`scenario.${one.id}.`),
  );
  if (exercise) return { page: `sign-in/${exercise.page}`, practice: exercise.id };
  // A picture stands with its step: on the page of its way, of its method, or with every way.
  const way = scenarios.find((one) => kind === 'picture' && one.id === id);
  if (way) return { page: `sign-in/${way.page}` };
  const wrong = scenarios.find(
    ({ conditions }) => kind === 'condition' && conditions.some((one) => one === id),
  );
  if (wrong) return { page: `sign-in/${wrong.page}`, practice: wrong.id };
  const about = ['method', 'picture', 'diagram', 'coaching'].includes(kind) ? id : kind;
  const page = PAGE_IDS.find((one) => one === about);
  if (page) return { page: `sign-in/${page}` };
  return { page: pageWithLabel(key, pages) ?? PLACES[kind] ?? '' };
}

function pageWithLabel(key: string, pages: Readonly<Record<string, string>>): string | undefined {
  const [, id] = /^(?:label|screen)\.(.+)$/u.exec(key) ?? [];
  if (id === undefined) return undefined;
  const [page] = Object.entries(pages).find(([, text]) => text.includes(`id="${id}"`)) ?? [];
  return page?.replace(/\/?index$/u, '');
}
