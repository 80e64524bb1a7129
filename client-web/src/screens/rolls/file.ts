// A table that somebody chose as a file, as text. Spreadsheets save in UTF-8 (with a mark in front or without), in UTF-16
// ("Unicode text"), or in the old encoding of Windows.
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface TextFile {
  name: string;
  text: string;
  encoding: Encoding;
}

export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

export async function readFile(file: File): Promise<TextFile> {
  return { name: file.name, ...decodeFile(new Uint8Array(await file.arrayBuffer())) };
}
