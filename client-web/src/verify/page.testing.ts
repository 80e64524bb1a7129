// For the tests: the example of docs/JOURNAL.md, which the server's own test makes again byte for byte, and the other
// independent verifier (tests/verifier/), which the server's tests hold to the server's word for word.
import type { Bytes } from './bytes';
import type { VerifyReport } from './verifyExport';

interface Node {
  fs: {
    mkdirSync(path: string): void;
    mkdtempSync(prefix: string): string;
    readFileSync(path: string, encoding: 'utf8'): string;
    rmSync(path: string, options: { recursive: true }): void;
    writeFileSync(path: string, text: string | Bytes): void;
  };
  os: { tmpdir(): string };
  child_process: { execFileSync(program: string, args: string[], options: { encoding: 'utf8' }): string };
}

// By way of a variable: the bundler would look for a browser's version of these, and the client has no need of Node's types.
async function node<Name extends keyof Node>(name: Name): Promise<Node[Name]> {
  return import(/* @vite-ignore */ `node:${name}`);
}

const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = await node('fs');
const { tmpdir } = await node('os');
const { execFileSync } = await node('child_process');
const page = readFileSync('../docs/JOURNAL.md', 'utf8');

export function example(name: string): string {
  const block = page.split(`<!-- example: ${name} -->\n\`\`\`\n`)[1]?.split('```\n')[0];
  if (block === undefined) throw new Error(`docs/JOURNAL.md has no example "${name}"`);
  return block;
}

export interface Given {
  readonly lines: Bytes;
  readonly checkpoint: string;
  readonly key: string;
  readonly older: readonly string[];
}

const numbered = (i: number): string => String(i).padStart(3, '0');

// One report a case, in one process.
export function judgeByOther(cases: readonly Given[]): VerifyReport[] {
  const folder = mkdtempSync(`${tmpdir()}/radslag-verify-`);
  try {
    for (const [i, given] of cases.entries()) {
      const at = `${folder}/${numbered(i)}`;
      mkdirSync(at);
      writeFileSync(`${at}/export.jsonl`, given.lines);
      writeFileSync(`${at}/checkpoint`, given.checkpoint);
      writeFileSync(`${at}/key`, given.key);
      given.older.forEach((note, n) => writeFileSync(`${at}/older${numbered(n)}`, note));
    }
    const reports = execFileSync('node', ['../tests/verifier/verify_all.mjs', folder], { encoding: 'utf8' });
    return reports.trimEnd().split('\n').map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
