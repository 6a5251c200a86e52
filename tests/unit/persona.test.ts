// The person of the exercises has an address at the organisation, and never one that could exist.
import { expect, it } from 'vitest';
import { personaAt } from '../../src/organisation/persona.ts';

it.each([
  ['Lindepoort College', 'robin@lindepoort.example'],
  ['De Été-groep', 'robin@groep.example'],
  ['ABC', 'robin@abc.example'],
  ['会社', 'robin@here.example'],
])('at %s is %s', (organisation, address) => {
  expect(personaAt(organisation, 'robin@here.example')).toBe(address);
});
