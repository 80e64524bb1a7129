#!/usr/bin/env node
// Checks an exported journal offline, like `radslag verify`, sharing no code with the server: written from docs/JOURNAL.md with
// nothing but Node's own library. Same arguments, same report, same exit codes.
//   node verify.mjs EXPORT.jsonl CHECKPOINT KEY [--older CHECKPOINT…]
import { createReadStream, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Entries } from './entries.mjs';
import { checkSignatures, compareHeads, readHeads } from './heads.mjs';
import { parseLine } from './line.mjs';
import { parsePem } from './note.mjs';
import { hashLeaf, Tree } from './tree.mjs';

const problemsMax = 1000;
const lineBytesMax = 8 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// Yields each line's bytes, without its LF; undefined for one that is too long.
async function* readLines(chunks) {
  let parts = [];
  let size = 0;
  const take = () => {
    const line = size > lineBytesMax ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part) => {
    size += part.length;
    if (size > lineBytesMax) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let begin = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
      keep(chunk.subarray(begin, end));
      yield take();
      begin = end + 1;
    }
    keep(chunk.subarray(begin));
  }
  if (size > 0) yield take();
}

function readLine(bytes) {
  if (!bytes) throw new Error('it is too long');
  let text;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Error('it is not JSON');
  }
  return parseLine(text);
}

class Report {
  problems = [];
  #unlisted = 0;

  say = (seq, what) => {
    if (this.problems.length < problemsMax) this.problems.push({ seq, what });
    else this.#unlisted += 1;
  };

  finish(counts) {
    const ok = this.problems.length === 0;
    if (this.#unlisted > 0) this.problems.push({ seq: null, what: `${this.#unlisted} more problems are not listed` });
    return { ...counts, problems: this.problems, ok };
  }
}

function readKey(pem, say) {
  try {
    return parsePem(pem);
  } catch (error) {
    return say(null, error.message);
  }
}

// chunks: an (async) iterable of Buffers.
export async function verifyExport(chunks, { checkpoint, key: pem, older = [] }) {
  const report = new Report();
  const { say } = report;
  const key = readKey(pem, say);
  const heads = readHeads(checkpoint, older, say);
  if (!key || !heads) return report.finish({ size: 0, root: '', entries_checked: 0, redacted: 0 });

  const { origin, size } = heads[0].given;
  const tree = new Tree();
  const entries = new Entries(say);
  const bySize = groupBySize(heads);
  const reach = () => bySize.get(tree.size)?.forEach((head) => (head.found = tree.root()));
  let number = 0;
  reach();
  for await (const bytes of readLines(chunks)) {
    number += 1;
    try {
      const line = readLine(bytes);
      entries.check(line);
      tree.append(hashLeaf(`rk1\n${origin}\n${line.seq}\n${line.kind}\n${line.time}\n${line.commit}\n`));
      reach();
    } catch (error) {
      say(null, `line ${number} is not an entry: ${error.message}`);
    }
  }
  if (tree.size > size) say(size, `entries ${size} to ${tree.size - 1} are not covered by the checkpoint`);
  compareHeads(heads, tree.size, entries.restored, say);
  const redacted = entries.checkErasures();
  checkSignatures(heads, entries.keyChanges, key, say);
  const root = (heads[0].found ?? tree.root()).toString('base64');
  return report.finish({ size, root, entries_checked: tree.size, redacted });
}

function groupBySize(heads) {
  const groups = new Map();
  for (const head of heads) groups.set(head.given.size, [...(groups.get(head.given.size) ?? []), head]);
  return groups;
}

async function main(args) {
  const [exported, checkpoint, key, flag, ...rest] = args;
  const older = rest.filter((path) => path !== '--older');
  if (!key || (flag !== undefined && flag !== '--older') || (flag && older.length === 0)) {
    console.error('usage: verify.mjs EXPORT.jsonl CHECKPOINT KEY [--older CHECKPOINT…]');
    return 2;
  }
  const read = (path) => readFileSync(path, 'utf8');
  const report = await verifyExport(createReadStream(exported), { checkpoint: read(checkpoint), key: read(key), older: older.map(read) });
  console.log(JSON.stringify(report));
  return report.ok ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
