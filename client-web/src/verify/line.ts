// One line of export.jsonl, read strictly: JSON.parse would keep the last of two members with one name. Throws an Error whose
// message says what is wrong.

export interface ExportLine {
  readonly seq: number;
  readonly kind: string;
  readonly time: string;
  readonly commit: string;
  readonly salt?: string;
  readonly payload?: string;
  readonly withheld?: boolean;
}

const shape = { seq: 'number', kind: 'string', time: 'string', commit: 'string', salt: 'string', payload: 'string', withheld: 'boolean' } as const;
type Name = keyof typeof shape;
const names: readonly string[] = Object.keys(shape);
const isName = (text: string): text is Name => names.includes(text);
const notJson = 'it is not JSON';

const tokens = {
  number: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,
  word: /true|false|null/y,
  space: /[ \t\n\r]*/y,
};

class Cursor {
  #at = 0;
  constructor(readonly text: string) {}

  // The token here, or undefined; moves past it.
  match(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
  peek(): string | undefined {
    this.match(tokens.space);
    return this.text[this.#at];
  }
  eat(letter: string): void {
    if (this.peek() !== letter) throw new Error(notJson);
    this.#at += 1;
  }
  // A pattern for the whole string would overflow the stack on a payload of some megabytes; JSON.parse checks what is inside.
  string(): string {
    if (this.peek() !== '"') throw new Error(notJson);
    const begin = this.#at;
    do {
      this.#at += this.text[this.#at] === '\\' ? 2 : 1;
      if (this.#at >= this.text.length) throw new Error(notJson);
    } while (this.text[this.#at] !== '"');
    this.#at += 1;
    return parseString(this.text.slice(begin, this.#at));
  }
}

function parseString(token: string): string {
  let text: unknown;
  try {
    text = JSON.parse(token);
  } catch {
    throw new Error(notJson);
  }
  if (typeof text !== 'string' || /\p{Surrogate}/u.test(text)) throw new Error(notJson);
  return text;
}

function readValue(cursor: Cursor, name: Name): string | number | boolean {
  const wrongType = (): Error => new Error(`\`${name}\` has the wrong type`);
  const first = cursor.peek();
  if (first === '{' || first === '[') throw wrongType();
  if (first === '"') {
    const text = cursor.string();
    if (shape[name] !== 'string') throw wrongType();
    return text;
  }
  const number = cursor.match(tokens.number);
  if (number !== undefined) {
    if (shape[name] !== 'number' || !/^[0-9]+$/.test(number) || !Number.isSafeInteger(Number(number))) throw wrongType();
    return Number(number);
  }
  const word = cursor.match(tokens.word);
  if (word === undefined) throw new Error(notJson);
  if (shape[name] !== 'boolean' || word === 'null') throw wrongType();
  return word === 'true';
}

function readMembers(cursor: Cursor): Map<Name, string | number | boolean> {
  const members = new Map<Name, string | number | boolean>();
  cursor.eat('{');
  if (cursor.peek() !== '}') {
    for (;;) {
      const name = cursor.string();
      if (!isName(name)) throw new Error('it has an unknown member');
      if (members.has(name)) throw new Error(`\`${name}\` stands twice`);
      cursor.eat(':');
      members.set(name, readValue(cursor, name));
      if (cursor.peek() !== ',') break;
      cursor.eat(',');
    }
  }
  cursor.eat('}');
  if (cursor.peek() !== undefined) throw new Error(notJson);
  return members;
}

export function parseLine(text: string): ExportLine {
  const cursor = new Cursor(text);
  const first = cursor.peek();
  if (first !== '{') throw new Error(first !== undefined && /["[\-0-9tfn]/.test(first) ? 'it is not an object' : notJson);
  const members = readMembers(cursor);
  const required = <T>(name: Name, is: (value: unknown) => value is T): T => {
    const value = members.get(name);
    if (!is(value)) throw new Error(`\`${name}\` is missing`);
    return value;
  };
  const isString = (value: unknown): value is string => typeof value === 'string';
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  const salt = members.get('salt');
  const payload = members.get('payload');
  return {
    seq: required('seq', isNumber),
    kind: required('kind', isString),
    time: required('time', isString),
    commit: required('commit', isString),
    ...(isString(salt) ? { salt } : {}),
    ...(isString(payload) ? { payload } : {}),
    withheld: members.get('withheld') === true,
  };
}
