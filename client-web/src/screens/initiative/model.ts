// One initiative as this viewer sees it: the public rows, or one's own or the moderators' row while it is not public. Pure.
import { readTree, type MarkdownNode } from '../../design/markdown';
import { previewTree } from '../../parts/preview';
import type { Content, InitiativeState, Point, RowFields } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export interface InitiativeView {
  readonly id: string;
  readonly origin: 'public' | 'own' | 'review';
  readonly number: string;
  readonly title: string;
  readonly language: string;
  readonly state: InitiativeState;
  readonly isHidden: boolean;
  readonly persona: string;
  readonly version: number;
  readonly category: string;
  readonly area: string;
  readonly place: Point | null;
  readonly placeIsCoarse: boolean;
  readonly placeLabel: string;
  readonly cost: number | null;
  readonly beneficiaries: string;
  readonly what: readonly MarkdownNode[];
  readonly why: readonly MarkdownNode[];
  readonly publishedAt: number | null;
  readonly submittedAt: number | null;
  readonly closesAt: number | null;
  readonly screenedBy: number | null; // until when, by the statutes
  readonly mergedInto: string;
  readonly forwardedTo: string;
  readonly answerDueAt: number | null;
  readonly reason: string; // the last one given, told to its author and the moderators only
}

export interface InitiativeRows {
  initiative: ShownRow<'initiative'> | undefined;
  text: ShownRow<'initiative_text'> | undefined;
  mine: ShownRow<'my_initiative'> | undefined;
  review: ShownRow<'initiative_review'> | undefined;
  me: string;
}

type Shared = RowFields['initiative'] | Content;

function details(fields: Shared): Pick<InitiativeView, 'title' | 'language' | 'category' | 'area' | 'place' | 'placeIsCoarse' | 'placeLabel' | 'cost' | 'beneficiaries'> {
  return {
    title: fields.title,
    language: fields.language,
    category: fields.category ?? '',
    area: fields.area ?? '',
    place: fields.place ?? null,
    placeIsCoarse: fields.place_is_coarse ?? false,
    placeLabel: fields.place_label ?? '',
    cost: fields.cost ?? null,
    beneficiaries: fields.beneficiaries ?? '',
  };
}

function publicView(id: string, fields: RowFields['initiative'], text: RowFields['initiative_text'] | undefined): InitiativeView {
  return {
    id,
    origin: 'public',
    ...details(fields),
    number: fields.number,
    state: fields.state,
    isHidden: false,
    persona: fields.persona,
    version: fields.version,
    what: readTree(text?.what),
    why: readTree(text?.why),
    publishedAt: fields.published_at ?? null,
    submittedAt: null,
    closesAt: fields.closes_at ?? null,
    screenedBy: null,
    mergedInto: fields.merged_into ?? '',
    forwardedTo: fields.forwarded_to ?? '',
    answerDueAt: fields.answer_due_at ?? null,
    reason: '',
  };
}

type Private = RowFields['my_initiative'] | RowFields['initiative_review'];

function privateView(id: string, origin: 'own' | 'review', fields: Private, me: string): InitiativeView {
  return {
    id,
    origin,
    ...details(fields.content),
    number: fields.number,
    state: fields.state,
    isHidden: fields.hidden,
    persona: 'persona' in fields ? fields.persona : me,
    version: fields.version,
    what: previewTree(fields.content.what),
    why: previewTree(fields.content.why),
    publishedAt: null,
    submittedAt: fields.submitted_at,
    closesAt: null,
    screenedBy: 'due_at' in fields ? fields.due_at : null,
    mergedInto: '',
    forwardedTo: '',
    answerDueAt: null,
    reason: fields.reason ?? '',
  };
}

// One version of the texts, as it was.
export function contentView(id: string, content: Content, me: string): InitiativeView {
  return privateView(id, 'own', { number: '', state: 'submitted', hidden: false, version: 1, content, submitted_at: 0 }, me);
}

// Null: it does not exist, is hidden from this viewer, or nothing has come yet.
export function viewOf({ initiative, text, mine, review, me }: InitiativeRows): InitiativeView | null {
  if (initiative) return publicView(initiative.id, initiative.fields, text?.fields);
  if (mine) return privateView(mine.id, 'own', mine.fields, me);
  if (review) return privateView(review.id, 'review', review.fields, me);
  return null;
}
