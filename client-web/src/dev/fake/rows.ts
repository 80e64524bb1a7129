// The demo council's rows: enough of everything to look at a screen. Deterministic, so that screenshots compare.
import type { InitiativeState, RowFields } from '../../protocol/generated';
import { fillDiscussion } from './discussion';
import { fillProposals } from './proposals';
import { me, member, type FakeServer } from './server';

export const council = 'husby';
const day = 86_400_000;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function fakeId(kind: string, n: number): string {
  const tail = alphabet[n % 32] ?? '0';
  return `01JFAKE${kind.toUpperCase().replace(/[^0-9A-HJKMNP-TV-Z]/g, '0').padEnd(12, '0').slice(0, 12)}00000${alphabet[Math.floor(n / 32) % 32] ?? '0'}${tail}`;
}

const names = ['Amina Yusuf', 'Erik Lindqvist', 'سارة الحسن', 'Maria Öberg', 'Mehmet Demir', 'Ingrid', 'Omar', 'Lovisa W.'];
const titles: readonly [string, string, string, InitiativeState, number, number][] = [
  ['Belysning längs gångstråket till tunnelbanan', 'safety', 'south', 'published', 84, 23],
  ['Odlingslotter på den gamla parkeringen', 'green', 'north', 'published', 61, 9],
  ['Läxhjälp i biblioteket tre kvällar i veckan', 'school', 'centre', 'shortlisted', 132, 41],
  ['فتح قاعة الرياضة للفتيات مساء الجمعة', 'culture', 'centre', 'published', 47, 12],
  ['Fler bänkar med armstöd vid torget', 'traffic', 'centre', 'published', 38, 4],
  ['A repair café in the community house', 'culture', 'north', 'published', 29, 7],
  ['Farthinder utanför Husbyskolan', 'traffic', 'south', 'forwarded', 103, 18],
  ['Nattvandring med föreningarna varje helg', 'safety', 'centre', 'published', 99, 31],
  ['Sommarjobb i parkskötseln för ungdomar', 'school', 'north', 'published', 17, 2],
  ['Ett träd för varje nyfött barn', 'green', 'south', 'published', 3, 0],
];

const outlines = ['59.4145,17.9230 59.4170,17.9330 59.4118,17.9362 59.4103,17.9262', '59.4103,17.9262 59.4118,17.9362 59.4085,17.9385 59.4072,17.9280', '59.4072,17.9280 59.4085,17.9385 59.4040,17.9408 59.4030,17.9300'];

const tree = (text: string): RowFields['initiative_text']['what'] => [{ t: 'p', c: [{ t: 'text', v: text }] }];

function fillCouncil(server: FakeServer): void {
  const topic = `${council}/council`;
  server.put(topic, 'council', council, {
    name: 'Husby boenderåd',
    purpose: 'Vi som bor i Husby föreslår, prioriterar och följer upp det som gör vår stadsdel bättre att leva i.',
    fictional: true,
    origin: 'radslag.example/husby',
    responsible_body: { kind: 'authority', name: 'Järva stadsdelsförvaltning', contact: 'jarva@exempel.se' },
    statutes: {
      seats: 15, quorum_percent: 50, term_months: 24, support_threshold: 100, support_days: 90, threshold_act: 'answer', answer_days: 30,
      screening_days: 5, notice_days: 14, screening: 'before', standing: 'advisory',
    },
    languages: ['sv', 'en', 'ar'],
    currency: 'SEK',
    time_zone: 'Europe/Stockholm',
    created_at: Date.now() - 200 * day,
  });
  const categories = [['safety', 'Trygghet', 'Safety', 'الأمان'], ['green', 'Grönska', 'Green', 'المساحات الخضراء'], ['school', 'Skola och ungdom', 'School and youth', 'المدرسة والشباب'], ['culture', 'Kultur och idrott', 'Culture and sport', 'الثقافة والرياضة'], ['traffic', 'Gator och trafik', 'Streets and traffic', 'الشوارع والمرور']];
  for (const [position, [id = '', sv = '', en = '', ar = '']] of categories.entries()) server.put(topic, 'category', id, { label: sv, labels: { sv, en, ar }, position });
  for (const [position, [id = '', label = '']] of [['north', 'Norra Husby'], ['centre', 'Husby centrum'], ['south', 'Södra Husby']].entries()) server.put(topic, 'area', id, { label, position, outline: outlines[position] ?? '' });
  server.put(topic, 'council_text', 'rules', { source: 'Var saklig.', tree: tree('Var saklig. Skriv om förslaget, inte om personen.') });
  server.put(topic, 'council_text', 'privacy', { source: 'Vi sparar …', tree: tree('Vi sparar det du skriver under det namn du valt.') });
  server.put('instance/councils', 'council_card', council, { name: 'Husby boenderåd', purpose: 'Vi som bor i Husby föreslår, prioriterar och följer upp.', fictional: true, body_name: 'Järva stadsdelsförvaltning' });
}

function fillPeople(server: FakeServer): void {
  for (const [n, name] of names.entries()) {
    if (n === 3 || n === 4) server.put(`${council}/roles`, 'role_term', fakeId('TERM', n), { persona: fakeId('PERS', n), role: n === 3 ? 'officer' : 'moderator', state: 'held', from: '2026-01-01', until: '2027-12-31' });
    server.put(`${council}/people`, 'persona', fakeId('PERS', n), { name, roles: n === 3 ? ['officer'] : n === 4 ? ['moderator'] : [], left: false, ...(n === 3 ? { title: 'Stadsmiljöenheten' } : {}) });
  }
}

function fillInitiatives(server: FakeServer): void {
  for (const [n, [title, category, area, state, support, comments]] of titles.entries()) {
    const id = fakeId('INIT', n);
    const persona = fakeId('PERS', n % names.length);
    const language = /[\u0600-\u06ff]/.test(title) ? 'ar' : title.startsWith('A ') ? 'en' : 'sv';
    const published_at = Date.now() - (n * 6 + 1) * day;
    const shared = { number: `2026-${14 - n}`, title, language, state, persona, category, area, published_at, closes_at: published_at + 90 * day, ...(n % 3 === 0 ? { cost: 25_000 * (n + 1) } : {}) };
    server.put(`${council}/initiatives`, 'initiative_card', id, { ...shared, answered: n === 2 });
    server.put(`${council}/initiatives`, 'initiative_tally', id, { support, comments });
    const topic = `${council}/initiative/${id}`;
    server.put(topic, 'initiative', id, { ...shared, version: 1, beneficiaries: 'Alla som bor här' });
    server.put(topic, 'initiative_tally', id, { support, comments });
    const what = 'Vi föreslår att det görs under våren, tillsammans med föreningarna i området.';
    const why = 'Många har sagt på möten att det här saknas.';
    server.put(topic, 'initiative_text', id, { what: tree(what), why: tree(why), what_source: what, why_source: why });
    server.put(topic, 'initiative_step', `${id}-1`, { step: 'submitted', at: published_at - 3 * day, role: 'resident', persona });
    server.put(topic, 'initiative_step', `${id}-2`, { step: 'published', at: published_at, role: 'moderator', persona: fakeId('PERS', 4) });
  }
}

export function fillMe(server: FakeServer): void {
  if (!server.isMember) return;
  server.put('me', 'account', member, { email: 'jag@exempel.se', has_password: true, operator: server.role === 'operator', language: 'sv', created_at: Date.now() - 30 * day });
  const roles: RowFields['membership']['roles'] = server.role === 'resident' || server.role === 'visitor' || server.role === 'operator' ? ['resident'] : ['resident', server.role];
  server.put(`${council}/me`, 'membership', me, { name: 'Jag Själv', roles, joined_at: Date.now() - 30 * day, presence_shown: true, level: 2, confirmed: false, hidden: false, supports_shown: false, inbox_read: 0 });
  server.put(`${council}/people`, 'persona', me, { name: 'Jag Själv', roles: [], left: false });
  server.put(`${council}/me`, 'my_support', fakeId('INIT', 1), { at: Date.now() - day });
  server.put(`${council}/me`, 'inbox_item', fakeId('B0X', 1), { kind: 'state', at: Date.now() - day, initiative: fakeId('INIT', 2), title: titles[2]?.[0] ?? '', state: 'shortlisted' });
}

export function fill(server: FakeServer): void {
  fillCouncil(server);
  fillPeople(server);
  fillInitiatives(server);
  fillMe(server);
  fillDiscussion(server, fakeId('INIT', 0), names.map((_, n) => fakeId('PERS', n)));
  fillProposals(server, fakeId('INIT', 0), fakeId('PERS', 3));
}
