// Supporting an initiative and taking it back: shown at once, on the list, the initiative and one's own page alike.
import { patch, predicts, put, take, type Change, type View } from '../state/predictions';

function talliesBy(view: View, council: string, id: string, by: number): Change[] {
  return [`${council}/initiatives`, `${council}/initiative/${id}`].flatMap((topic) => {
    const support = view.row(topic, 'initiative_tally', id)?.fields.support ?? 0;
    return patch(view, topic, 'initiative_tally', id, { support: Math.max(0, support + by) });
  });
}

predicts('initiative.endorse', ({ council, initiative }, view, at) => [
  put(`${council}/me`, 'my_support', initiative, { at }),
  ...talliesBy(view, council, initiative, 1),
]);

predicts('initiative.unendorse', ({ council, initiative }, view) => [
  take(`${council}/me`, 'my_support', initiative),
  ...talliesBy(view, council, initiative, -1),
]);
