// Searching files for what somebody left: words as bytes, and what the database keeps beside words (hashes, seals, keys).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

export function databaseFiles(folder) {
  return ["radslag.db", "radslag.db-wal", "radslag.db-shm"].map((name) => join(folder, "data", name)).filter(existsSync);
}

export function lettersOf(folder) {
  const mail = join(folder, "mail");
  return existsSync(mail) && statSync(mail).isDirectory() ? filesUnder(mail) : [];
}

// Every trace that any of the files holds: `what in file`.
export function found(traces, files) {
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    return traces.filter(({ bytes: trace }) => bytes.includes(trace)).map(({ name }) => `${name} in ${file.split("/").at(-1)}`);
  });
}

export const wordTrace = (word) => ({ name: word, bytes: Buffer.from(word, "utf8") });

function query(database, sql) {
  const { status, stdout, stderr } = spawnSync("sqlite3", ["-json", "-cmd", ".timeout 5000", database, sql], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim() ? JSON.parse(stdout) : [];
}

// What stands in the rows that name one of `ids`, in whichever table: a trace for each value of twelve bytes or more that is
// text or bytes. So what a later feature keeps is looked for without anybody remembering to. The id of a thing in a council is
// no trace of a person (what they commented on stands); `kept` are columns that stay.
const isThing = (table, text) => !table.startsWith("account") && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

// Every table with its columns, and the condition that a row names one of `ids`.
function tablesOf(database, ids) {
  const isOne = (column) => `CAST("${column}" AS TEXT) IN (${ids.map((id) => `'${id}'`).join(",")})`;
  const tables = query(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name").map(({ name }) => name);
  return tables.map((table) => {
    const columns = query(database, `SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name);
    return { table, columns, names: columns.map(isOne).join(" OR ") };
  });
}

// The tables in which a row names one of `ids`.
export function tablesNaming(folder, ids) {
  const database = join(folder, "data", "radslag.db");
  return tablesOf(database, ids).filter(({ table, names }) => query(database, `SELECT 1 FROM "${table}" WHERE ${names} LIMIT 1`).length > 0).map(({ table }) => table);
}

// Of a notice: that others have the very same words says that they are nobody's (who stands on a roll).
function saysNothing(database, { table, names, column, bytes }) {
  return `${table}.${column}` === "notice.json" && query(database, `SELECT 1 FROM notice WHERE json = CAST(x'${bytes.toString("hex")}' AS TEXT) AND NOT (${names}) LIMIT 1`).length > 0;
}

export function marksOf(folder, ids, kept) {
  const database = join(folder, "data", "radslag.db");
  return tablesOf(database, ids).flatMap(({ table, columns, names }) => {
    const values = columns.filter((column) => !kept.includes(`${table}.${column}`));
    if (values.length === 0) return [];
    const asked = values.map((column) => `CASE WHEN typeof("${column}") IN ('text', 'blob') THEN hex("${column}") END AS "${column}"`);
    return query(database, `SELECT ${asked.join(", ")} FROM "${table}" WHERE ${names}`).flatMap((row) =>
      Object.entries(row)
        .filter(([, hex]) => hex && hex.length >= 24)
        .map(([column, hex]) => ({ name: `${table}.${column}`, bytes: Buffer.from(hex, "hex") }))
        .filter(({ bytes }) => !ids.includes(bytes.toString("utf8")) && !isThing(table, bytes.toString("utf8")))
        .filter(({ name, bytes }) => !saysNothing(database, { table, names, column: name.slice(table.length + 1), bytes })),
    );
  });
}

export { query };
