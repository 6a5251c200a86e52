// The one error for a mistake in something that a person edits: which file, which key, what is wrong, what would be right; and many at once.

/** Where the mistake is and how to mend it. `key` is a dotted path, empty when the file as a whole is meant. */
export interface Mistake {
  readonly file: string;
  readonly key: string;
  readonly problem: string;
  readonly mend: string;
}

/**
 * A mistake in a file that a person edits, told on lines that can be read without knowing the code.
 *
 * @example
 * throw new GuideError({ file: 'guide.config.ts', key: 'base', problem: 'is "guide"', mend: 'Begin and end it with a slash.' });
 */
export class GuideError extends Error implements Mistake {
  readonly file: string;
  readonly key: string;
  readonly problem: string;
  readonly mend: string;

  constructor({ file, key, problem, mend }: Mistake) {
    super(`${file}: ${key === '' ? 'the file' : key} ${problem}\n  Mend: ${mend}`);
    this.name = 'GuideError';
    this.file = file;
    this.key = key;
    this.problem = problem;
    this.mend = mend;
  }
}

/** Many mistakes told together, so that a person can mend them in one go. */
export class GuideErrors extends Error {
  readonly mistakes: readonly Mistake[];

  /** @param headline what they are mistakes in, before the list of them */
  constructor(headline: string, mistakes: readonly Mistake[]) {
    super([headline, ...mistakes.map((mistake) => new GuideError(mistake).message)].join('\n'));
    this.name = 'GuideErrors';
    this.mistakes = mistakes;
  }
}
