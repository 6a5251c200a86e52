/** Which method stops which attack, as the standards say it and no more kindly. */
import { describe, expect, it } from 'vitest';

import { ATTACKS, defences, type Attack, type Defence } from '../../src/machines/attacks.ts';
import { METHOD_IDS } from '../../src/machines/method-ids.ts';

const methods = Object.keys(defences) as (keyof typeof defences)[];
const against = (attack: Attack, defence: Defence) =>
  methods.filter((method) => defences[method][attack].defence === defence);

describe('the table of attacks', () => {
  it('has a finding for every method against every attack', () => {
    expect(methods).toEqual(expect.arrayContaining([...METHOD_IDS, 'passkey']));
    for (const method of methods) expect(Object.keys(defences[method])).toEqual(ATTACKS);
  });

  // NIST SP 800-63B-4, 3.2.5: codes and requests that a person passes on are not phishing-resistant.
  it('lets nothing but the passkey resist a fake site', () => {
    expect(against('fake-site', 'stopped')).toEqual(['passkey']);
    expect(against('fake-site', 'depends')).toEqual([]);
  });

  it('lets every method stop somebody who only has the phone', () => {
    expect(against('phone', 'stopped')).toEqual(methods);
  });

  it('never leaves the door open to somebody who only has the password', () => {
    expect(against('password', 'not-stopped')).toEqual([]);
  });

  // CISA, number matching: a request that comes unasked for is answered by a person.
  it('leaves what comes unasked for to the reader', () => {
    expect(against('password', 'depends')).toEqual(['phone-call', 'app-notification']);
  });

  it('promises nothing against a caller but with a passkey, which can’t be told', () => {
    expect(against('caller', 'stopped')).toEqual(['passkey']);
    expect(against('caller', 'not-stopped')).toEqual([]);
  });

  it('says that a call can be answered, and a token read, by whoever holds it', () => {
    expect(against('both', 'not-stopped')).toEqual(['phone-call', 'hardware-token']);
  });
});
