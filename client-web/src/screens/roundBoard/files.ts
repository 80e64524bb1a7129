const letGoAfter_ms = 60_000;

// A file made on the page, handed to the reader.
export function save(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read a little after the click.
  setTimeout(() => URL.revokeObjectURL(url), letGoAfter_ms);
}
