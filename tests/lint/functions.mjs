// Where functions begin and end, by counting braces: enough to say how long each is, without a compiler.

// The same text with comments and strings blanked, line breaks kept.
export function withoutTextAndComments(text) {
  const blank = (part) => part.replace(/[^\n]/g, ' ');
  return text.replace(/R"(\w*)\([\s\S]*?\)\1"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|(?<![\w])'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, blank);
}

// [{ name, line, lines }] of the outermost functions.
export function functionsOf(text, isFunction) {
  const code = withoutTextAndComments(text);
  const found = [];
  let depth = 0;
  let open; // the function that we are in: { name, depth, start }
  let since = 0;
  for (let i = 0; i < code.length; i += 1) {
    const letter = code[i];
    if (letter === '{') {
      const name = open ? undefined : isFunction(code.slice(since, i));
      if (name) open = { name, depth, start: since + (code.slice(since, i).match(/^\s*/)?.[0].length ?? 0) };
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      if (open && depth === open.depth) {
        const line = code.slice(0, open.start).split('\n').length;
        found.push({ name: open.name, line, lines: code.slice(open.start, i).split('\n').length });
        open = undefined;
      }
    }
    if (letter === '{' || letter === '}' || letter === ';') since = i + 1;
  }
  return found;
}

// Text before a brace that opens a C++ function's body; the function's name, or undefined.
export function cppFunction(before) {
  const text = before.replace(/^\s*#.*$/gm, '').trim();
  if (!text.includes('(') || /^(namespace|extern)\b/.test(text)) return undefined;
  if (/^(template\s*<[\s\S]*>\s*)?(class|struct|enum|union)\b[^()]*$/.test(text)) return undefined;
  if (/^TEST(_F|_P)?\s*\(/.test(text)) return text.replace(/\s+/g, ' ');
  return text.slice(0, text.indexOf('(')).trim().split(/[\s*&]+/).pop() || undefined;
}

// The same for TypeScript and JavaScript: named functions, and arrows that are given a name.
export function scriptFunction(before) {
  const named = before.match(/\bfunction\s*\*?\s*(\w+)\s*(<[^>]*>)?\([\s\S]*$/) ?? before.match(/\b(?:const|let)\s+(\w+)\s*(?::[^=]*)?=\s*(?:async\s*)?\(?[^=]*=>\s*$/);
  return named?.[1];
}
