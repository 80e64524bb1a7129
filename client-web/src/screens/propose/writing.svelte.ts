// The text being written: kept in this browser at once and in one's account a moment later. Nothing that arrives changes it;
// only the writer's own choices do.
import type { DraftContent } from '../../protocol/generated';
import { ask, send } from '../../state/client';
import { forgetDraft, keepDraft, loadDraft } from '../../state/drafts';
import { draftOf, formOf, isEmpty, type Form } from './form';

export const saveAfter_ms = 1500;
export type SaveState = 'untouched' | 'here' | 'saving' | 'saved' | 'full';

interface Kept {
  form: Form;
  base: number | null;
  at: number;
}

export function draftKey(council: string, id: string): string {
  return `proposal/${council}/${id}`;
}

function read(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    if (!kept?.form) return null;
    return { form: { ...formOf({}, 'sv'), ...kept.form }, base: kept.base ?? null, at: kept.at ?? 0 };
  } catch {
    return null;
  }
}

export class Writing {
  form = $state<Form>(formOf({}, 'sv'));
  base = $state<number | null>(null); // the version that is being edited; null: not handed in yet
  saved = $state<SaveState>('untouched');
  savedAt = $state(0);
  isOpen = $state(false);
  private touched = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaving = false;

  constructor(
    private readonly council: string,
    private readonly id: string,
    private readonly keepsInAccount: () => boolean,
  ) {}

  // `existing`: one's own initiative that is being edited. What was half-written here before comes first; between this
  // browser and the account the later one.
  async open(language: string, existing: { version: number; content: DraftContent } | null): Promise<void> {
    const here = read(await loadDraft(draftKey(this.council, this.id)));
    const inAccount = existing === null && this.keepsInAccount() ? await this.fromAccount() : null;
    if (this.touched) return;
    if (here && here.at >= (inAccount?.saved_at ?? 0)) this.begin(here.form, existing ? (here.base ?? existing.version) : null, 'here', here.at);
    else if (inAccount) this.begin(formOf(inAccount.content, language), null, 'saved', inAccount.saved_at);
    else this.begin(formOf(existing?.content ?? {}, language), existing?.version ?? null, 'untouched', 0);
  }

  private async fromAccount(): Promise<{ content: DraftContent; saved_at: number } | null> {
    const answer = await ask('draft.list', { council: this.council });
    return answer.ok ? (answer.result.drafts.find((draft) => draft.initiative === this.id) ?? null) : null;
  }

  private begin(form: Form, base: number | null, saved: SaveState, at: number): void {
    this.form = form;
    this.base = base;
    this.saved = saved;
    this.savedAt = at;
    this.isOpen = true;
  }

  changed(): void {
    this.touched = true;
    this.keepHere();
    clearTimeout(this.timer);
    if (this.base === null && this.keepsInAccount()) this.timer = setTimeout(() => void this.save(), saveAfter_ms);
  }

  replace(form: Form, base: number | null): void {
    this.form = form;
    this.base = base;
    this.changed();
  }

  private keepHere(): void {
    const kept: Kept = { form: $state.snapshot(this.form), base: this.base, at: Date.now() };
    keepDraft(draftKey(this.council, this.id), isEmpty(kept.form) ? '' : JSON.stringify(kept));
    this.saved = 'here';
    this.savedAt = kept.at;
  }

  // One at a time: what was typed meanwhile is saved next.
  private async save(): Promise<void> {
    if (this.isSaving || isEmpty(this.form)) return;
    this.isSaving = true;
    this.saved = 'saving';
    const sent = JSON.stringify(this.form);
    const answer = await send('draft.save', { council: this.council, initiative: this.id, content: draftOf(this.form) });
    this.isSaving = false;
    if (!answer.ok) return void (this.saved = answer.refused.reason === 'too_many' ? 'full' : 'here');
    if (JSON.stringify(this.form) !== sent) return this.changed();
    this.saved = 'saved';
    this.savedAt = answer.result.saved_at;
  }

  // Handed in: nothing is half-written any more.
  finished(): void {
    clearTimeout(this.timer);
    forgetDraft(draftKey(this.council, this.id));
  }
}
