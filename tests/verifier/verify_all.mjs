// Verifies every case of a folder in one process and prints one report a line, for tests/methods/verify/cross_test.cpp.
//   FOLDER/NNN/export.jsonl, checkpoint, key, older000, older001 …
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyExport } from './verify.mjs';

const folder = process.argv[2];
for (const name of readdirSync(folder).sort()) {
  const read = (file) => readFileSync(join(folder, name, file), 'utf8');
  const older = readdirSync(join(folder, name)).filter((file) => file.startsWith('older')).sort().map(read);
  const report = await verifyExport(createReadStream(join(folder, name, 'export.jsonl')), { checkpoint: read('checkpoint'), key: read('key'), older });
  console.log(JSON.stringify(report));
}
