import { describe, expect, it } from 'vitest';
import { preparedNames } from './prepared-names.js';

describe('preparedNames', () => {
  it.each([
    'insert into signal (id) values ($1)',
    '\n  INSERT INTO signal select 1',
    'with s as (insert into "signal" select 1), t as (select 2) select 3',
    'with "e" as (\n insert into audit_entry select 1) select 2',
  ])('prepares a write: %s', (text) => {
    const names = preparedNames();
    expect(names.nameOf(text)).toBeDefined();
    expect(names.nameOf(text)).toBe(names.nameOf(text));
  });

  it.each([
    'select * from subject where surname = $1',
    'update signal set state = $1',
    'with s as (select 1) insert into signal select 1',
    'start transaction isolation level read committed',
  ])('leaves to the planner: %s', (text) => {
    expect(preparedNames().nameOf(text)).toBeUndefined();
  });

  it('gives different statements different names, and stops at 200', () => {
    const names = preparedNames();
    const given = Array.from({ length: 300 }, (_, n) => names.nameOf(`insert into t values (${n})`));
    const named = given.filter((name) => name !== undefined);
    expect([new Set(named).size, named.length, given[299]]).toEqual([200, 200, undefined]);
  });
});
