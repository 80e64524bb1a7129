// A parser for the part of ICU MessageFormat that the catalogues use: {name}, {name, number|date|time[, style]},
// {name, plural|selectordinal, [=n|category] {…}}, {name, select, …}, # inside a plural, and '' for an apostrophe.
// It answers a list of nodes: a string, or {arg, kind, style?, cases?}.

class Reader {
  constructor(text, where) {
    this.text = text;
    this.where = where;
    this.at = 0;
  }
  fail(what) {
    throw new Error(`${this.where}: ${what} at ${this.at} in "${this.text}"`);
  }
  space() {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
  word() {
    this.space();
    const found = /^[\w=-]+/.exec(this.text.slice(this.at));
    if (!found) this.fail('a word is missing');
    this.at += found[0].length;
    this.space();
    return found[0];
  }
  take(character) {
    if (this.text[this.at] !== character) this.fail(`"${character}" expected`);
    this.at += 1;
  }
}

function cases(reader) {
  const found = {};
  while (reader.space(), reader.text[reader.at] !== '}') {
    const name = reader.word();
    reader.take('{');
    found[name] = nodes(reader, true);
    reader.take('}');
  }
  if (!found.other) reader.fail('"other" is missing');
  return found;
}

function argument(reader) {
  reader.take('{');
  const arg = reader.word();
  if (reader.text[reader.at] === '}') {
    reader.at += 1;
    return { arg, kind: 'plain' };
  }
  reader.take(',');
  const kind = reader.word();
  const node = { arg, kind };
  if (reader.text[reader.at] === ',') {
    reader.at += 1;
    if (kind === 'plural' || kind === 'selectordinal' || kind === 'select') node.cases = cases(reader);
    else node.style = reader.word();
  }
  if (!['plural', 'selectordinal', 'select', 'number', 'date', 'time'].includes(kind)) reader.fail(`unknown kind "${kind}"`);
  reader.take('}');
  return node;
}

function nodes(reader, inside) {
  const found = [];
  let text = '';
  const flush = () => {
    if (text) found.push(text);
    text = '';
  };
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at];
    if (character === '}') {
      if (!inside) reader.fail('a "}" too many');
      break;
    }
    if (character === '{') {
      flush();
      found.push(argument(reader));
    } else if (character === '#' && inside) {
      flush();
      found.push({ kind: 'count' });
      reader.at += 1;
    } else {
      if (reader.text.startsWith("''", reader.at)) reader.at += 1;
      text += character;
      reader.at += 1;
    }
  }
  flush();
  return found;
}

export function parse(text, where) {
  return nodes(new Reader(text, where), false);
}

// Every argument of a message with the TypeScript type that a caller hands in.
export function argumentsOf(list, found = {}) {
  for (const node of list) {
    if (typeof node === 'string' || node.kind === 'count') continue;
    const type = node.kind === 'plain' ? 'string | number' : node.kind === 'select' ? 'string | boolean' : 'number';
    if (!(node.arg in found) || found[node.arg] === 'string | number') found[node.arg] = type;
    for (const branch of Object.values(node.cases ?? {})) argumentsOf(branch, found);
  }
  return found;
}

// Plural categories that a language has and a message leaves out.
export function missingPlurals(list, language, missing = []) {
  for (const node of list) {
    if (typeof node === 'string' || !node.cases) continue;
    if (node.kind !== 'select') {
      const type = node.kind === 'plural' ? 'cardinal' : 'ordinal';
      const wanted = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
      for (const category of wanted) if (!(category in node.cases)) missing.push(category);
    }
    for (const branch of Object.values(node.cases)) missingPlurals(branch, language, missing);
  }
  return missing;
}
