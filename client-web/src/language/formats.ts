// Formatters of one language: numbers, dates, plurals. Made when they are first needed, as each costs a phone milliseconds, and
// kept. Dates are Gregorian with Latin digits, in Stockholm's time, 24 hours, in every language: a council's papers have one
// calendar.
export type Args = Record<string, string | number | boolean>;
export type Message = string | ((a: Args, f: Formats) => string);
export type Compiled = Readonly<Record<string, Message>>;
export type DateStyle = 'long' | 'short' | 'full' | 'month';
type Cases = Readonly<Record<string, () => string>>;

const zone = 'Europe/Stockholm';
const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
};

const isRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface Formats {
  number(value: number): string;
  money(value: number, currency: string): string;
  date(at: number, style?: string): string;
  time(at: number): string;
  relative(at: number, now: number): string;
  plain(value: string | number): string;
  plural(value: number, cases: Cases): string;
  selectordinal(value: number, cases: Cases): string;
  select(value: string | boolean, cases: Cases): string;
  list(values: readonly string[]): string;
  compare(a: string, b: string): number;
}

function chosen(cases: Cases, name: string): string {
  return (cases[name] ?? cases['other'])?.() ?? '';
}

// "3 minutes ago", "in 2 days": the largest unit that fits.
function relativeParts(distance: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(distance);
  if (size < minute) return [0, 'minute'];
  if (size < hour) return [Math.trunc(distance / minute), 'minute'];
  if (size < day) return [Math.trunc(distance / hour), 'hour'];
  if (size < 60 * day) return [Math.trunc(distance / day), 'day'];
  return [Math.trunc(distance / (30 * day)), 'month'];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export function formatsOf(language: string, dir: 'ltr' | 'rtl'): Formats {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const cardinal = once(() => new Intl.PluralRules(language));
  const ordinal = once(() => new Intl.PluralRules(language, { type: 'ordinal' }));
  const clock = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }));
  const relatives = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(language));
  const dates = new Map<string, Intl.DateTimeFormat>();
  const monies = new Map<string, Intl.NumberFormat>();

  return {
    number: (value) => numbers().format(value),
    money: (value, currency) => {
      const known = monies.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
      monies.set(currency, known);
      return known.format(value);
    },
    date: (at, style = 'long') => {
      const known = dates.get(style) ?? new Intl.DateTimeFormat(locale, { ...(styles[style as DateStyle] ?? styles.long), timeZone: zone });
      dates.set(style, known);
      return known.format(at);
    },
    time: (at) => clock().format(at),
    relative: (at, now) => relatives().format(...relativeParts(at - now)),
    // A name of the other direction must not reorder the sentence around it: FSI and PDI keep it together.
    plain: (value) => {
      if (typeof value === 'number') return String(value);
      return dir === 'rtl' || isRightToLeft.test(value) ? `\u2068${value}\u2069` : value;
    },
    plural: (value, cases) => (cases[`=${value}`] ? chosen(cases, `=${value}`) : chosen(cases, cardinal().select(value))),
    selectordinal: (value, cases) => chosen(cases, ordinal().select(value)),
    select: (value, cases) => chosen(cases, String(value)),
    list: (values) => lists().format(values),
    compare: (a, b) => collator().compare(a, b),
  };
}
