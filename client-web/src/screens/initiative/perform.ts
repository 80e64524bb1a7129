// The command behind an act that takes a reason.
import type { Answer } from '../../state/client';
import { send } from '../../state/client';
import { reasonCode } from '../../parts/moderation/words';
import { assertNever, type ReasonAct } from './acts';

export interface ActForm {
  readonly council: string;
  readonly initiative: string;
  readonly text: string;
  readonly to: string; // forward only
  readonly language: string; // answer only
  readonly code: string; // hide only
}

type ActMethod = 'initiative.withdraw' | 'moderation.hide' | 'initiative.show' | 'initiative.answer' | 'initiative.forward' | 'initiative.shortlist';

export function perform(act: ReasonAct, { council, initiative, text, to, language, code }: ActForm): Promise<Answer<ActMethod>> {
  switch (act) {
    case 'withdraw':
      return send('initiative.withdraw', { council, initiative, reason: text });
    case 'hide':
      return send('moderation.hide', { council, subject: { type: 'initiative', id: initiative }, code: reasonCode(code), words: text });
    case 'show':
      return send('initiative.show', { council, initiative, reason: text });
    case 'shortlist':
      return send('initiative.shortlist', { council, initiative, reason: text });
    case 'forward':
      return send('initiative.forward', { council, initiative, to, reason: text });
    case 'answer':
      return send('initiative.answer', { council, initiative, text, language });
    default:
      return assertNever(act);
  }
}
