// An opened evidence pack as two files on this machine: JSON to check, a page to read and print.
import type { Results } from '../../protocol/generated';

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export function saveEvidence(id: string, { pack, page }: Results['moderation.open_evidence']): void {
  save(`evidence-${id}.json`, 'application/json', JSON.stringify(pack, null, 2));
  save(`evidence-${id}.html`, 'text/html', page);
}
