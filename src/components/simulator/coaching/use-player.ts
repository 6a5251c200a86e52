/**
 * Plays an exercise: explains, points, presses, and lets time go by where waiting is next. The practice's
 * own clock stands still meanwhile, so nothing runs out while somebody reads.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

import type { Scenario } from '../../../machines/scenario.ts';
import type { Attempt, Run } from '../use-attempt.ts';
import { glances, type ViewProps } from '../view.ts';
import { advise, type Advice } from './advice.ts';
import { pointedOut, press, textOf, type } from './press.ts';
import { stepBack } from './step-back.ts';

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

interface Played extends ViewProps {
  readonly attempt: Attempt;
  readonly scenario: Scenario;
  readonly advice: Advice | undefined;
  readonly root: RefObject<HTMLElement>;
  readonly onRun: (run: Run) => void;
}

/* All in milliseconds, at the usual speed. */
const TICK = 100;
const READING = 2_000;
const READING_PER_LETTER = 45;
const TYPING = 250;
/** A look at what was typed, before it is sent. */
const CHECKING = 900;
/** A wait that is longer than this is played faster. */
const LONG_WAIT = 5_000;
const FASTER = 8;

/** More waits than this in one step forward bring nothing new. */
const MOST_WAITS = 20;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long the present action is explained before it is done. */
export const readingTime = (words: string): number => READING + READING_PER_LETTER * words.length;

/** Lets some time go by on the practice's clock; faster where nothing comes for long. */
function passTime({ clock, redraw, snapshot }: Attempt, time: number): void {
  if (snapshot.matches({ secondStep: 'loading' })) return;
  const left = Math.min(...clock.dues) - clock.now();
  clock.skip(Math.min(left, left > LONG_WAIT ? time * FASTER : time));
  redraw(undefined);
}

/** Waits until there is something new to say, or a voice on the phone has said something. */
function waitOut(played: Played): void {
  const { attempt, scenario, advice } = played;
  const { clock, running, redraw } = attempt;
  const { voice } = glances(played);
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    clock.skipAhead();
    const snapshot = running.actor.getSnapshot();
    const methodSnapshot = snapshot.children.method?.getSnapshot();
    const later = { ...attempt, snapshot, methodSnapshot };
    const now = advise(later, scenario, 'show');
    if (now?.action.kind !== 'wait' || String(now.words) !== String(advice?.words)) break;
    if (glances({ ...played, attempt: later }).voice !== voice) break;
  }
  redraw(undefined);
}

/** How long a text takes to type and to look at. */
const typingTime = (text: string) => (text === '' ? 0 : text.length * TYPING + CHECKING);

/** Does the present action, as far as it has come: the reader sees a code being typed. */
function act({ attempt, advice, root }: Played, since: number): void {
  const target = pointedOut(root.current);
  if (!advice?.next || !target) return;
  const text = textOf(advice.next);
  if (text !== '') type(target, text.slice(0, Math.ceil(since / TYPING)));
  if (since < typingTime(text)) return;
  attempt.running.shown = true;
  // What was typed is drawn first: only then does the form know it.
  setTimeout(() => {
    press(target);
  });
}

/** What the reader can do with the playing. `elapsed` is how long the present action has been on, at the usual speed. */
export function usePlayer(played: Played, isShowing: boolean, words: string) {
  const { attempt, advice, root, onRun } = played;
  const { running, clock } = attempt;
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const [seen, setSeen] = useState(false);
  const [elapsed, setElapsed] = useState(0);
  const steppedBack = useRef(false);
  /** The reader wants to go forward before it is known what is next. */
  const asked = useRef(false);
  const latest = useRef(played);
  latest.current = played;

  useEffect(() => {
    if (!isShowing) return undefined;
    const wasPaused = clock.paused;
    clock.pause();
    setPlaying(!steppedBack.current && !isStill());
    steppedBack.current = false;
    return () => {
      if (!wasPaused) clock.resume();
    };
  }, [isShowing, running]);

  useEffect(() => {
    const element = root.current;
    if (!isShowing || !element) return undefined;
    const sight = new IntersectionObserver((entries) => {
      setSeen(entries.at(-1)?.isIntersecting === true);
    });
    sight.observe(element);
    // Who presses something takes over from here.
    const takeOver = ({ isTrusted, target }: Event) => {
      if (isTrusted && (target as Element).closest('.halves, .safety')) setPlaying(false);
    };
    const taken = ['pointerdown', 'click', 'input'] as const;
    for (const name of taken) element.addEventListener(name, takeOver, true);
    return () => {
      sight.disconnect();
      for (const name of taken) element.removeEventListener(name, takeOver, true);
    };
  }, [isShowing]);

  const goForward = () => {
    if (advice?.action.kind === 'wait') waitOut(played);
    else if (advice?.next) act(played, typingTime(textOf(advice.next)));
  };

  useEffect(() => {
    setElapsed(0);
    if (!asked.current || advice?.pending) return;
    asked.current = false;
    goForward();
  }, [advice]);

  useEffect(() => {
    if (!isShowing || !playing || !seen || !advice || advice.pending) return undefined;
    const timer = setInterval(() => {
      if (document.hidden) return;
      const time = TICK * speed;
      if (advice.action.kind === 'wait') passTime(latest.current.attempt, time);
      else if (advice.next) setElapsed((before) => before + time);
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [isShowing, playing, seen, speed, advice]);

  const reading = readingTime(words);
  useEffect(() => {
    if (isShowing && elapsed >= reading) act(latest.current, elapsed - reading);
  }, [elapsed]);

  return {
    playing,
    speed,
    setSpeed,
    /** Whether the present action is being done: the pointer is on its way from the box to the button. */
    typing: advice?.next !== undefined && elapsed < reading + textOf(advice.next).length * TYPING,
    toggle: () => {
      setPlaying(!playing);
    },
    forward: () => {
      setPlaying(false);
      if (advice?.pending) asked.current = true;
      else goForward();
    },
    back: () => {
      setPlaying(false);
      void stepBack(running).then((ready) => {
        steppedBack.current = true;
        onRun({ ready });
      });
    },
    again: () => {
      onRun({});
    },
  };
}

export type Player = ReturnType<typeof usePlayer>;
