/** Copying, and what came of it in words. */
import { useState } from 'preact/hooks';

import type { MessageKey } from '../../i18n/keys.ts';
import { copy, selectText, type Copyable } from '../clipboard/copy.ts';

/** Copies `what`, and says `done`; where that is refused, it selects `shown`. */
export type Send = (what: Copyable, done: MessageKey, shown: Element | null) => void;

interface Said {
  readonly key: MessageKey;
  readonly count: number;
  readonly about: string;
}

/** Copies, and says what came of it until `about` is another link; where the browser refuses, it selects what is shown. */
export function useCopying(about: string) {
  const [said, setSaid] = useState<Said>();
  const say = (key: MessageKey) =>
    setSaid((before) => ({ key, count: (before?.count ?? 0) + 1, about }));
  const send: Send = (what, done, shown) => {
    void copy(what).then((copied) => {
      if (!copied && shown) selectText(shown);
      say(copied ? done : 'helpdesk.refused');
    });
  };
  return { said: said?.about === about ? said : undefined, send };
}
