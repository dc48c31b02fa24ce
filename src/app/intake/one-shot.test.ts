import { describe, expect, it } from 'vitest';
import { answers } from '../../../test/builders/answers.js';
import { isAnonymous } from '../../modules/intake/index.js';
import { OneShot, reportOf, unflatten } from './one-shot.js';

const flaws = (input: unknown) => {
  const parsed = OneShot.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
};

describe('a report in one call', () => {
  it('needs a text and nothing else, and is anonymous then', () => {
    expect(flaws({ text: 'Er wonen zeven mensen.' })).toEqual([]);
    expect(isAnonymous(reportOf({ text: 'x' }))).toBe(true);
  });

  it('is not anonymous when it brings a contact', () => {
    expect(isAnonymous(reportOf({ text: 'x', contact: { email: 'a@voorbeeld.nl' } }))).toBe(false);
    expect(
      isAnonymous(reportOf({ text: 'x', wantsContact: false, contact: { email: 'a@voorbeeld.nl' } })),
    ).toBe(true);
  });

  it('is refused for all that is unknown or of the wrong kind, at once', () => {
    expect(flaws({ txt: 'x', scope: 'ELDERS', subject: { naam: 'x' }, website: 'http://x' })).toEqual([
      'text invalid_type',
      'scope invalid_value',
      'subject unrecognized_keys',
      'website too_big',
      ' unrecognized_keys',
    ]);
  });

  it('as a form means the same as JSON', () => {
    const form = {
      text: 'Er\r\nwonen',
      'subject.name': 'Fenna',
      'contact.email': '',
      wantsContact: 'no',
      scope: '',
    };
    expect(reportOf(OneShot.parse(unflatten(form)))).toEqual(
      answers({
        text: 'Er\nwonen',
        scope: '',
        capacity: '',
        subject: { ...answers().subject, name: 'Fenna' },
      }),
    );
  });
});
