// The service worker's life in the page: registered in production, and replaced only when the reader says so.
import { session } from '../state/session.svelte';

interface TrustedPolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

// With Trusted Types on, registering a worker takes a trusted address: the policy `radslag-worker` makes just this one.
function workerUrl(): string {
  const factory = (globalThis as { trustedTypes?: TrustedPolicyFactory }).trustedTypes;
  const policy = factory?.createPolicy('radslag-worker', {
    createScriptURL: () => '/sw.js',
  });
  return policy?.createScriptURL('/sw.js') ?? '/sw.js';
}

let waiting: ServiceWorker | null = null;

function watchWorker(registration: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  if (!worker) return;
  const check = (): void => {
    // The first worker ever has nobody to replace.
    if (worker.state !== 'installed' || !navigator.serviceWorker.controller || registration.waiting !== worker) return;
    waiting = worker;
    session.newShell = true;
  };
  worker.addEventListener('statechange', check);
  check();
}

export async function startShell(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  try {
    const registration = await navigator.serviceWorker.register(workerUrl());
    watchWorker(registration, registration.waiting);
    watchWorker(registration, registration.installing);
    registration.addEventListener('updatefound', () => watchWorker(registration, registration.installing));
  } catch {
    // Without a worker the app works, only not offline.
  }
}

export function takeOver(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('take-over');
}
