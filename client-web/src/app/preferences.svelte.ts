// How this reader wants to see the page: light or dark, size of text. Kept in this browser.
export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = '1' | '2' | '3';

function stored<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  const value = localStorage.getItem(key);
  return allowed.find((each) => each === value) ?? otherwise;
}

class Preferences {
  theme = $state<Theme>(stored('radslag.theme', ['auto', 'light', 'dark'], 'auto'));
  size = $state<TextSize>(stored('radslag.size', ['1', '2', '3'], '1'));

  apply(): void {
    const root = document.documentElement;
    if (this.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = this.theme;
    root.dataset['size'] = this.size;
    localStorage.setItem('radslag.theme', this.theme);
    localStorage.setItem('radslag.size', this.size);
  }
}

export const preferences = new Preferences();
