import { expect, it } from 'vitest';
import { dispositionOf } from './attachment-routes.js';

it.each([
  ['brief.pdf', `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
  ['foto é.jpg', `attachment; filename="foto _.jpg"; filename*=UTF-8''foto%20%C3%A9.jpg`],
  ['a"; x="(1).png', `attachment; filename="a__ x___1_.png"; filename*=UTF-8''a%22%3B%20x%3D%22%281%29.png`],
])('a file named %s keeps its name and breaks no header', (name, header) => {
  expect(dispositionOf(name)).toBe(header);
});
