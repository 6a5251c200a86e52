/** The documented ways while the site is built: the same in every language, so each is looked for and replayed once, not once per page. */
import { guide, policies } from '../../guide.ts';
import { documentedScenes, type Scene } from '../../machines/documented-scenes.ts';
import { documentedSteps } from '../../machines/documented.ts';
import type { Scenario } from '../../machines/scenario.ts';

function once<TFound>(find: (way: Scenario) => Promise<TFound>) {
  const known = new Map<string, Promise<TFound>>();
  return (way: Scenario): Promise<TFound> => {
    const found = known.get(way.id) ?? find(way);
    known.set(way.id, found);
    return found;
  };
}

/** The ids of a way's steps, in order. @throws as `documentedSteps` does */
export const stepsOfWay = once<readonly string[]>((way) => documentedSteps(way, policies));

/** What a reader has in view in each step of a way. @throws as `documentedScenes` does */
export const scenesOfWay = once<ReadonlyMap<string, Scene>>((way) =>
  documentedScenes(way, policies, guide.methods),
);
