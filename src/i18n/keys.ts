/** The keys of the catalogue, typed from the English file: a key that does not exist does not compile. */
import type english from '../content/i18n/en.json';

type CatalogueKey = keyof typeof english;

/** A key, or the stem of one that has a text per plural form (`triesLeft` for `triesLeft_other`). */
export type MessageKey =
  | CatalogueKey
  | (CatalogueKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never);

/** The values for a message's placeholders; `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives a message in one language, its placeholders filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A set of messages, as it stands in a catalogue file. */
export type Messages = Readonly<Record<string, string>>;
