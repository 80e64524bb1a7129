// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { RowTable } from '../rows';

/** Rows that the frame, the home and the list read. */
export const firstRows: RowTable = {
  types: {
    AccountNoticeKind: 'signed_in|passkey_added|passkey_removed|totp_added|totp_removed|recovery_made|recovery_used|password_set|email_changed|provider_linked|provider_unlinked|sign_in_code_made|sign_in_code_ended|restore_proposed|restore_agreed|restore_cancelled|restored|sessions_ended|backup_failed',
    BodyKind: 'authority|association',
    Standing: 'advisory|deciding',
    Screening: 'before|after',
    ThresholdAct: 'shortlist|answer',
    ResponsibleBody: { kind: '@BodyKind', name: 'l', contact: 'l' },
    Statutes: { seats: 'i', quorum_percent: 'i', term_months: 'i', support_threshold: 'i', support_days: 'i', threshold_act: '@ThresholdAct', answer_days: 'i', screening_days: 'i', notice_days: 'i', screening: '@Screening', standing: '@Standing' },
    Point: { latitude: 'n', longitude: 'n' },
    Role: 'visitor|resident|seat_holder|deputy|chair|secretary|minutes_checker|teller|moderator|process_lead|officer|operator',
    InboxKind: 'submitted|screening|answer|comment|reply|merge_offer|merge_result|support_move|threshold|state|hidden|report|measure|appeal|role|belonging|round',
    DataRules: { erasure_by_two: 'b', consent_days: 'i', least_age: 'i', drafts_months: 'i', registry_pattern: 'l' },
    InitiativeState: 'submitted|screening|returned|rejected|forwarded|published|shortlisted|merged|lapsed|withdrawn',
    Content: { title: 'l', what: 't', why: 't', language: 'g', category: '?l', area: '?l', place: '?@Point', place_is_coarse: '?b', place_label: '?l', cost: '?i', beneficiaries: '?l' },
    ReasonCode: 'danger_to_life|unlawful_threat|unlawful_privacy|incitement|agitation|child_abuse|violence_depiction|terrorism|copyright|personal_data|rules_harassment|rules_spam|rules_other|other',
  },
  shapes: {
    account: { email: '?e', has_password: 'b', operator: 'b', language: 'g', created_at: 'd' },
    account_notice: { kind: '@AccountNoticeKind', at: 'd', browser: '?l' },
    council: { name: 'l', purpose: 't', fictional: 'b', origin: 'l', responsible_body: '@ResponsibleBody', statutes: '@Statutes', languages: '[:g', currency: 'l', time_zone: 'l', created_at: 'd' },
    category: { label: 'l', labels: '?{:l', position: 'i' },
    area: { label: 'l', outline: '?l', position: 'i' },
    council_card: { name: 'l', purpose: 't', fictional: 'b', body_name: 'l' },
    persona: { name: 'l', hidden: '?b', own_name: '?b', roles: '[:@Role', title: '?l', left: 'b' },
    membership: { name: 'l', roles: '[:@Role', joined_at: 'd', presence_shown: 'b', level: 'i', confirmed: 'b', hidden: 'b', supports_shown: 'b', inbox_read: 'i' },
    inbox_item: { kind: '@InboxKind', at: 'd', initiative: '?k', comment: '?k', merge: '?k', round: '?k', title: 'l', state: '?l', reason: '?t', persona: '?k' },
    data_rules: { rules: '@DataRules', rules_version: 'i', privacy_version: 'i', needed_from: '?d' },
    my_consent: { rules_version: 'i', privacy_version: 'i', at: 'd' },
    hidden_name: { name: 'l' },
    initiative_card: { number: 'l', title: 'l', language: 'g', state: '@InitiativeState', persona: 'k', category: '?l', area: '?l', place: '?@Point', cost: '?i', published_at: 'd', closes_at: '?d', answered: 'b' },
    initiative_tally: { support: 'i', comments: 'i' },
    my_initiative: { number: 'l', state: '@InitiativeState', hidden: 'b', version: 'i', content: '@Content', submitted_at: 'd', reason: '?t' },
    my_support: { at: 'd', shown: '?b' },
    my_suspension: { until: 'd', code: '@ReasonCode', words: 't' },
  },
};
