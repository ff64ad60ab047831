import { expect, it } from 'vitest';
import { hostResolverRules } from './development-server.ts';

it('no name is looked up but that of the development server', () => {
  expect(hostResolverRules(null)).toBe('MAP * ~NOTFOUND');
  expect(hostResolverRules('http://localhost:5173/')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost');
});
