import { describe, expect, test } from 'vitest';
import { navigationOf, phoneLinksMax } from './navigation';
import { routeOf } from './routes';

describe('addresses', () => {
  test.each([
    ['/', 'councils'],
    ['/c/husby', 'home'],
    ['/c/husby/', 'home'],
    ['/c/husby/initiatives', 'initiatives'],
    ['/c/husby/initiative/01J', 'initiative'],
    ['/c/husby/initiative/01J/history', 'history'],
    ['/c/husby/propose', 'propose'],
    ['/c/husby/propose/01J', 'propose'],
    ['/councils/new', 'councilNew'],
    ['/nowhere', 'notFound'],
    ['/c', 'notFound'],
  ])('%s is %s', (path, screen) => expect(routeOf(path).screen).toBe(screen));

  test('parts of the address become the screen’s properties', () => {
    expect(routeOf('/c/husby/initiative/01J').params).toEqual({ council: 'husby', id: '01J', draft: '' });
    expect(routeOf('/c/%zz').params.council).toBe('%zz');
  });
});

describe('navigation', () => {
  const texts = (viewer: Partial<Parameters<typeof navigationOf>[1]>): string[] =>
    navigationOf('husby', { isMember: false, isScreener: false, isOperator: false, unread: 0, ...viewer }).map((link) => link.text);

  test('shows each what concerns them', () => {
    expect(texts({})).not.toContain('app.inbox');
    expect(texts({ isMember: true })).toContain('app.inbox');
    expect(texts({ isMember: true })).not.toContain('app.screening');
    expect(texts({ isMember: true, isScreener: true })).toContain('app.screening');
    expect(texts({ isOperator: true })).toContain('app.settings');
  });

  test('what is used most stands at a phone’s edge', () => {
    expect(texts({ isMember: true }).slice(0, phoneLinksMax)).toEqual(['app.home', 'app.initiatives', 'app.propose', 'app.inbox']);
  });
});
