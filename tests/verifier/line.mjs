// One line of export.jsonl, read strictly: JSON.parse would keep the last of two members with one name, and a fraction or an
// escaped name would pass. Throws an Error whose message says what is wrong.

const members = ['seq', 'kind', 'time', 'commit', 'salt', 'payload', 'withheld'];
const required = ['seq', 'kind', 'time', 'commit'];
const notJson = 'it is not JSON';
const numberToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const wordToken = /true|false|null/y;
const spaceToken = /[ \t\n\r]*/y;

class Cursor {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }
  skipSpace() {
    spaceToken.lastIndex = this.at;
    spaceToken.exec(this.text);
    this.at = spaceToken.lastIndex;
  }
  peek() {
    this.skipSpace();
    return this.text[this.at];
  }
  eat(letter) {
    if (this.peek() !== letter) throw new Error(notJson);
    this.at += 1;
  }
  // The token itself, or undefined; moves past it.
  match(token) {
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (!found) return undefined;
    this.at = token.lastIndex;
    return found[0];
  }
  // A pattern for the whole string would overflow the stack on a payload of some megabytes; JSON.parse checks what is inside.
  string() {
    if (this.peek() !== '"') throw new Error(notJson);
    const begin = this.at;
    do {
      this.at += this.text[this.at] === '\\' ? 2 : 1;
      if (this.at >= this.text.length) throw new Error(notJson);
    } while (this.text[this.at] !== '"');
    this.at += 1;
    return parseString(this.text.slice(begin, this.at));
  }
}

function parseString(token) {
  let text;
  try {
    text = JSON.parse(token);
  } catch {
    throw new Error(notJson);
  }
  if (!text.isWellFormed()) throw new Error(notJson);
  return text;
}

function readValue(cursor, name) {
  const wrongType = () => new Error(`\`${name}\` has the wrong type`);
  const first = cursor.peek();
  if (first === '{' || first === '[') throw wrongType();
  if (first === '"') {
    const text = cursor.string();
    if (name === 'seq' || name === 'withheld') throw wrongType();
    return text;
  }
  const number = cursor.match(numberToken);
  if (number !== undefined) {
    if (name !== 'seq' || !/^[0-9]+$/.test(number) || !Number.isSafeInteger(Number(number))) throw wrongType();
    return Number(number);
  }
  const word = cursor.match(wordToken);
  if (word === undefined) throw new Error(notJson);
  if (name !== 'withheld' || word === 'null') throw wrongType();
  return word === 'true';
}

export function parseLine(text) {
  const cursor = new Cursor(text);
  const first = cursor.peek();
  if (first !== '{') throw new Error(first !== undefined && /["[\-0-9tfn]/.test(first) ? 'it is not an object' : notJson);
  cursor.eat('{');
  const line = {};
  if (cursor.peek() === '}') cursor.eat('}');
  else {
    for (;;) {
      const name = cursor.string();
      if (!members.includes(name)) throw new Error('it has an unknown member');
      if (Object.hasOwn(line, name)) throw new Error(`\`${name}\` stands twice`);
      cursor.eat(':');
      line[name] = readValue(cursor, name);
      if (cursor.peek() !== ',') break;
      cursor.eat(',');
    }
    cursor.eat('}');
  }
  if (cursor.peek() !== undefined) throw new Error(notJson);
  for (const name of required) if (!Object.hasOwn(line, name)) throw new Error(`\`${name}\` is missing`);
  return line;
}
