// Short news at the edge of the screen, also spoken. It never takes the focus.
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
}

let next = 1;
export const toasts = $state<{ list: Toast[] }>({ list: [] });
export const toastShown_ms = 6000;

export function toast(text: string, tone: Toast['tone'] = 'plain'): void {
  const id = next++;
  // Three at most: news that comes faster is not read anyway.
  toasts.list = [...toasts.list.slice(-2), { id, text, tone }];
  if (tone === 'plain') setTimeout(() => dismiss(id), toastShown_ms);
}

export function dismiss(id: number): void {
  toasts.list = toasts.list.filter((each) => each.id !== id);
}
