// Drawn on a 24 grid with one stroke; `flip` marks those that point along the line and turn with the script.
export const paths = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  list: 'M5 6h14M5 12h14M5 18h9',
  plus: 'M12 5v14M5 12h14',
  inbox: 'M4 13.5 6.5 6h11l2.5 7.5V18H4zM4 13.5h4.5l1.5 2.5h4l1.5-2.5H20',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  people: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.5-3.5 2.5-5 5.5-5s5 1.5 5.5 5M16 5.5a3 3 0 0 1 0 5.3M17 14.3c2 .6 3.2 2.2 3.5 4.7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  comment: 'M5 6h14v9.5H11L7.5 19v-3.5H5z',
  display: 'M12 3.5v2M12 18.5v2M3.5 12h2M18.5 12h2M6 6l1.4 1.4M16.6 16.6 18 18M18 6l-1.4 1.4M7.4 16.6 6 18M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  globe: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM4 12h16M12 4c2.5 2.5 3.5 5 3.5 8s-1 5.5-3.5 8c-2.5-2.5-3.5-5-3.5-8s1-5.5 3.5-8z',
  place: 'M12 20.5c4-4.5 6-7.5 6-10.5a6 6 0 0 0-12 0c0 3 2 6 6 10.5zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4.5l3 2',
  hand: 'M8 12.5V6a1.5 1.5 0 0 1 3 0v5m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-1V6a1.5 1.5 0 0 1 3 0v8.5c0 3.5-2 6-5.5 6-3 0-4.5-1.5-5.7-4L4 12.7c-.6-1.3 1-2.4 2-1.3z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
} as const;
export type IconName = keyof typeof paths;
export const flips = new Set<IconName>(['arrow', 'back', 'list']);
