// A browser that others use too: in a library, at a reception, a borrowed phone. Nothing of anybody is written to its storage
// while it is one, and after a quarter of an hour without a touch the person is signed out and what there is wiped. A kiosk is
// one for good.
const sharedKey = 'radslag.shared'; // when somebody last did something here, unix ms: one time for all tabs
const kioskKey = 'radslag.kiosk';

// Pure tests have no storage.
const isStored = (key: string): boolean => typeof localStorage !== 'undefined' && localStorage.getItem(key) !== null;

class Shared {
  on = $state(isStored(sharedKey) || isStored(kioskKey));
  isKiosk = $state(isStored(kioskKey));

  choose(on: boolean, now = Date.now()): void {
    if (on) localStorage.setItem(sharedKey, String(now));
    else localStorage.removeItem(sharedKey);
    this.on = on || this.isKiosk;
  }

  makeKiosk(isKiosk: boolean, now = Date.now()): void {
    if (isKiosk) localStorage.setItem(kioskKey, 'yes');
    else localStorage.removeItem(kioskKey);
    this.isKiosk = isKiosk;
    this.choose(isKiosk, now);
  }

  used(now = Date.now()): void {
    localStorage.setItem(sharedKey, String(now));
  }

  usedAt(now = Date.now()): number {
    const stored = Number(localStorage.getItem(sharedKey) ?? now);
    return Number.isFinite(stored) ? Math.min(stored, now) : now;
  }

  // What must outlive a page but not a person: never in what the browser keeps.
  storage(): Storage {
    return this.on ? sessionStorage : localStorage;
  }
}

export const shared = new Shared();
