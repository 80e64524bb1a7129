// Where the reader is: address, history, scroll position, and whether a navigation should move the focus.
import { untrack } from 'svelte';
import { routeOf, type Route } from './routes';

interface Place {
  route: Route;
  path: string;
  query: string;
  visit: number; // counts navigations: 0 is the page as it was opened
}

function here(visit: number): Place {
  return { route: routeOf(location.pathname), path: location.pathname, query: location.search, visit };
}

let current = $state.raw<Place>(here(0));
let wantedScroll: number | null = null;

export function place(): Place {
  return current;
}

export function queryValue(name: string): string {
  return new URLSearchParams(current.query).get(name) ?? '';
}

function rememberScroll(): void {
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
}

// Filters and the like: the address changes, the screen, the focus and the scroll stay.
export function setQuery(values: Readonly<Record<string, string>>): void {
  const params = new URLSearchParams(current.query);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  const query = params.size > 0 ? `?${params}` : '';
  history.replaceState(history.state, '', location.pathname + query + location.hash);
  current = { ...current, query };
}

export function go(href: string, how: { replace?: boolean } = {}): void {
  const url = new URL(href, location.href);
  if (!how.replace) rememberScroll();
  history[how.replace ? 'replaceState' : 'pushState']({ scroll: 0 }, '', url.pathname + url.search + url.hash);
  // An effect that goes somewhere must not follow where one is: it would run again because of its own doing.
  current = here(untrack(() => current.visit) + 1);
  wantedScroll = 0;
}

// A screen has been drawn: put the page where it was, as soon as it is tall enough, for half a second at most.
export function settleScroll(): void {
  const target = wantedScroll;
  wantedScroll = null;
  if (target === null) return;
  const until = performance.now() + 500;
  const attempt = (): void => {
    window.scrollTo({ top: target, behavior: 'instant' });
    if (Math.abs(window.scrollY - target) > 2 && performance.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
}

function clicked(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  // A jump within the page is the browser's own business.
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  if (/^\/(api|log|rpc)(\/|$)/.test(link.pathname)) return;
  event.preventDefault();
  go(link.href);
}

export function startPlace(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', clicked);
  window.addEventListener('popstate', () => {
    const kept: unknown = history.state?.scroll;
    wantedScroll = typeof kept === 'number' ? kept : 0;
    current = here(current.visit + 1);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(rememberScroll, 150);
  });
}
