// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { PingParams, PingResult, TypingParams, TypingResult, UnwatchParams, UnwatchResult, WatchParams, WatchResult } from './live';
import type { AccountChangeEmailParams, AccountChangeEmailResult, AccountClaimOperatorParams, AccountClaimOperatorResult, AccountCreateTokenParams, AccountCreateTokenResult, AccountEndSessionParams, AccountEndSessionResult, AccountFinishParams, AccountFinishResult, AccountImportParams, AccountImportResult, AccountRow, AccountSessionsParams, AccountSessionsResult, AccountSetPasswordParams, AccountSetPasswordResult, AccountSignInParams, AccountSignInResult, AccountSignOutParams, AccountSignOutResult, AccountStartParams, AccountStartResult } from './identity';
import type { AccountEndOtherSessionsParams, AccountEndOtherSessionsResult, AccountFactorsParams, AccountFactorsResult, AccountFinishSignInParams, AccountFinishSignInResult, AccountNoticeRow, AccountPasskeyAddBeginParams, AccountPasskeyAddBeginResult, AccountPasskeyAddParams, AccountPasskeyAddResult, AccountPasskeyBeginParams, AccountPasskeyBeginResult, AccountPasskeyRemoveParams, AccountPasskeyRemoveResult, AccountPasskeySignInParams, AccountPasskeySignInResult, AccountRecoveryMakeParams, AccountRecoveryMakeResult, AccountRestoreAgreeParams, AccountRestoreAgreeResult, AccountRestoreCancelParams, AccountRestoreCancelResult, AccountRestoreProposeParams, AccountRestoreProposeResult, AccountStepUpLetterParams, AccountStepUpLetterResult, AccountStepUpParams, AccountStepUpResult, AccountTotpBeginParams, AccountTotpBeginResult, AccountTotpConfirmParams, AccountTotpConfirmResult, AccountTotpRemoveParams, AccountTotpRemoveResult } from './factors';
import type { AccountEnterByProviderParams, AccountEnterByProviderResult, AccountLinkProviderParams, AccountLinkProviderResult, AccountProvidersParams, AccountProvidersResult, AccountUnlinkProviderParams, AccountUnlinkProviderResult, AccountWaysRow } from './oidc';
import type { AccountEndSignInCodeParams, AccountEndSignInCodeResult, AccountEnterByPaperParams, AccountEnterByPaperResult, AccountMakeSignInCodeParams, AccountMakeSignInCodeResult, AccountSignInByCodeParams, AccountSignInByCodeResult, PaperBatchRow, PaperMakeParams, PaperMakeResult, PaperRevokeParams, PaperRevokeResult } from './paper';
import type { AccountShareDeviceParams, AccountShareDeviceResult } from './shared_device';
import type { AreaRow, CategoryRow, CouncilCardRow, CouncilCreateParams, CouncilCreateResult, CouncilRow, CouncilTextRow, CouncilUpdateParams, CouncilUpdateResult } from './settings';
import type { InboxItemRow, InboxMarkReadParams, InboxMarkReadResult, MemberEntryRow, MembershipJoinParams, MembershipJoinResult, MembershipLeaveParams, MembershipLeaveResult, MembershipRenameParams, MembershipRenameResult, MembershipRow, MembershipShowPresenceParams, MembershipShowPresenceResult, PeopleNamesParams, PeopleNamesResult, PersonaRow, RoleEndParams, RoleEndResult, RoleGiveParams, RoleGiveResult, RoleTermRow } from './membership';
import type { InvitationAcceptParams, InvitationAcceptResult, InvitationMakeParams, InvitationMakeResult, InvitationRevokeParams, InvitationRevokeResult, InvitationRow } from './invitation';
import type { BelongingAskParams, BelongingAskResult, BelongingConfirmParams, BelongingConfirmResult, BelongingEndParams, BelongingEndResult, BelongingEntryRow, BelongingRenewParams, BelongingRenewResult, BelongingRow, BelongingRulesRow, BelongingSetRulesParams, BelongingSetRulesResult, BelongingVouchParams, BelongingVouchResult } from './belonging';
import type { RecusalLiftParams, RecusalLiftResult, RecusalNoteParams, RecusalNoteResult, RecusalRow } from './recusal';
import type { MemberListRow, MembersPreviewParams, MembersPreviewResult, MembersTakeInParams, MembersTakeInResult, OwnRollRow, RollEntryRow, RollFixParams, RollFixResult, RollPreviewParams, RollPreviewResult, RollRow } from './roll';
import type { AccountEraseParams, AccountEraseResult, ConsentAcceptParams, ConsentAcceptResult, DataDecideErasureParams, DataDecideErasureResult, DataEraseTextParams, DataEraseTextResult, DataExportParams, DataExportResult, DataLeaveCouncilParams, DataLeaveCouncilResult, DataOrderErasureParams, DataOrderErasureResult, DataRulesRow, DataSetRulesParams, DataSetRulesResult, DisposalRow, ErasureRequestRow, MatterRegisterParams, MatterRegisterResult, MyConsentRow, RegistryEntryRow } from './own_data';
import type { CouncilAskLevelsParams, CouncilAskLevelsResult, HiddenNameRow, LeastLevelsRow, MembershipChooseLevelParams, MembershipChooseLevelResult, MembershipConfirmParams, MembershipConfirmResult, MembershipHideParams, MembershipHideResult, MembershipShowSupportsParams, MembershipShowSupportsResult, MembershipSilenceParams, MembershipSilenceResult, SilencedRow } from './levels';
import type { BackupRow, OperatorBackUpParams, OperatorBackUpResult, OperatorCouncilsParams, OperatorCouncilsResult, OperatorEndSessionsParams, OperatorEndSessionsResult, OperatorExportIncidentParams, OperatorExportIncidentResult, OperatorFindAccountParams, OperatorFindAccountResult, OperatorHealthParams, OperatorHealthResult, OperatorIncidentParams, OperatorIncidentResult } from './operator';
import type { DraftDeleteParams, DraftDeleteResult, DraftListParams, DraftListResult, DraftSaveParams, DraftSaveResult, InitiativeAnswerParams, InitiativeAnswerResult, InitiativeAnswerRow, InitiativeBeginScreeningParams, InitiativeBeginScreeningResult, InitiativeCardRow, InitiativeEditParams, InitiativeEditResult, InitiativeEndorseParams, InitiativeEndorseResult, InitiativeForwardParams, InitiativeForwardResult, InitiativeHideParams, InitiativeHideResult, InitiativePublishParams, InitiativePublishResult, InitiativeRejectParams, InitiativeRejectResult, InitiativeReturnParams, InitiativeReturnResult, InitiativeReviewRow, InitiativeRow, InitiativeSearchParams, InitiativeSearchResult, InitiativeShortlistParams, InitiativeShortlistResult, InitiativeShowParams, InitiativeShowResult, InitiativeShowSupportParams, InitiativeShowSupportResult, InitiativeSimilarParams, InitiativeSimilarResult, InitiativeStepRow, InitiativeSubmitParams, InitiativeSubmitResult, InitiativeTallyRow, InitiativeTextRow, InitiativeUnendorseParams, InitiativeUnendorseResult, InitiativeVersionRow, InitiativeWithdrawParams, InitiativeWithdrawResult, MergeAcceptParams, MergeAcceptResult, MergeCancelParams, MergeCancelResult, MergeDeclineParams, MergeDeclineResult, MergeMoveSupportParams, MergeMoveSupportResult, MergeOfferParams, MergeOfferResult, MergeOfferRow, MyInitiativeRow, MySupportRow, SupportMoveRow, SupporterRow } from './initiative';
import type { AssistedBeginParams, AssistedBeginResult, AssistedEndHelperParams, AssistedEndHelperResult, AssistedEndParams, AssistedEndResult, AssistedHelperRow, AssistedMarkRow, AssistedNameHelperParams, AssistedNameHelperResult, AssistedSupportRow } from './assisted';
import type { CommentEditParams, CommentEditResult, CommentHideParams, CommentHideResult, CommentPostParams, CommentPostResult, CommentReactParams, CommentReactResult, CommentReviewRow, CommentRow, CommentShowParams, CommentShowResult, CommentTakeBackParams, CommentTakeBackResult, CommentTallyRow, CommentUnreactParams, CommentUnreactResult, MyReactionRow } from './discussion';
import type { CategoryRuleRow, EvidenceItemRow, EvidenceRequestOperatorsRow, EvidenceRequestRow, HeldCommentRow, MeasureRow, ModerationAgreeEvidenceParams, ModerationAgreeEvidenceResult, ModerationAppealParams, ModerationAppealReportParams, ModerationAppealReportResult, ModerationAppealResult, ModerationAppealRow, ModerationAskEvidenceParams, ModerationAskEvidenceResult, ModerationCaseRow, ModerationCheckTextParams, ModerationCheckTextResult, ModerationConfigureParams, ModerationConfigureResult, ModerationDecideAppealParams, ModerationDecideAppealResult, ModerationDismissParams, ModerationDismissResult, ModerationHideParams, ModerationHideResult, ModerationLiftSuspensionParams, ModerationLiftSuspensionResult, ModerationLookParams, ModerationLookResult, ModerationMeasureRow, ModerationMoveThreadParams, ModerationMoveThreadResult, ModerationOpenContactParams, ModerationOpenContactResult, ModerationOpenEvidenceParams, ModerationOpenEvidenceResult, ModerationPolicyRow, ModerationPremoderateParams, ModerationPremoderateResult, ModerationRegulateParams, ModerationRegulateResult, ModerationReleaseParams, ModerationReleaseResult, ModerationReportParams, ModerationReportResult, ModerationReportRow, ModerationReportStatusParams, ModerationReportStatusResult, ModerationRestoreParams, ModerationRestoreResult, ModerationSecondParams, ModerationSecondResult, ModerationSetPolicyParams, ModerationSetPolicyResult, ModerationSetRotaParams, ModerationSetRotaResult, ModerationSetWordsParams, ModerationSetWordsResult, ModerationSettingsRow, ModerationSuspendParams, ModerationSuspendResult, ModerationWorkParams, ModerationWorkResult, ModerationYearRow, MovedThreadRow, MyHeldCommentRow, MyMeasureRow, MySuspensionRow, OnCallHoursRow, RotaRow, ThreadRuleRow, WordListRow } from './moderation';
import type { RoundAnnounceParams, RoundAnnounceResult, RoundBoardParams, RoundBoardResult, RoundCancelParams, RoundCancelResult, RoundCastParams, RoundCastResult, RoundChangeParams, RoundChangeResult, RoundCloseParams, RoundCloseResult, RoundDropOptionParams, RoundDropOptionResult, RoundEnvelopesParams, RoundEnvelopesResult, RoundExportParams, RoundExportResult, RoundMineParams, RoundMineResult, RoundOpenParams, RoundOpenResult, RoundOptionRow, RoundPutOptionsParams, RoundPutOptionsResult, RoundResultRow, RoundRow, RoundRunningParams, RoundRunningResult, RoundShareRow, RoundTurnoutRow, RoundWhatIfParams, RoundWhatIfResult } from './round';

export type { Fault, Json } from '../check';
export type * from './ids';
export type * from './live';
export type * from './identity';
export type * from './factors';
export type * from './oidc';
export type * from './paper';
export type * from './shared_device';
export type * from './settings';
export type * from './membership';
export type * from './invitation';
export type * from './belonging';
export type * from './recusal';
export type * from './roll';
export type * from './own_data';
export type * from './levels';
export type * from './operator';
export type * from './initiative';
export type * from './assisted';
export type * from './discussion';
export type * from './moderation';
export type * from './round';
export * as limits from './limits';

/** Why something was refused. */
export type Reason =
  | 'parse_error'
  | 'invalid_request'
  | 'method_not_found'
  | 'unknown_field'
  | 'missing_field'
  | 'duplicate_key'
  | 'wrong_type'
  | 'bad_number'
  | 'too_deep'
  | 'too_many'
  | 'too_long'
  | 'empty_text'
  | 'bad_id'
  | 'bad_choice'
  | 'bad_email'
  | 'bad_date'
  | 'end_before_start'
  | 'time_does_not_exist'
  | 'id_reused'
  | 'session_ended'
  | 'version'
  | 'not_found'
  | 'forbidden'
  | 'suspended'
  | 'conflict'
  | 'wrong_state'
  | 'already_exists'
  | 'name_confusable'
  | 'conflict_of_interest'
  | 'level_needed'
  | 'not_on_roll'
  | 'poll_not_open'
  | 'poll_closed'
  | 'bad_envelope'
  | 'wrong_credentials'
  | 'step_up_needed'
  | 'second_factor_needed'
  | 'bad_code'
  | 'weak_password'
  | 'rate_limited'
  | 'storage_unavailable'
  | 'busy'
  | 'internal_error'
  | 'consent_needed';

/** The params of every method. */
export interface Params {
  watch: WatchParams;
  unwatch: UnwatchParams;
  typing: TypingParams;
  ping: PingParams;
  'account.start': AccountStartParams;
  'account.finish': AccountFinishParams;
  'account.sign_in': AccountSignInParams;
  'account.sign_out': AccountSignOutParams;
  'account.set_password': AccountSetPasswordParams;
  'account.change_email': AccountChangeEmailParams;
  'account.claim_operator': AccountClaimOperatorParams;
  'account.sessions': AccountSessionsParams;
  'account.end_session': AccountEndSessionParams;
  'account.create_token': AccountCreateTokenParams;
  'account.import': AccountImportParams;
  'account.step_up': AccountStepUpParams;
  'account.step_up_letter': AccountStepUpLetterParams;
  'account.finish_sign_in': AccountFinishSignInParams;
  'account.totp_begin': AccountTotpBeginParams;
  'account.totp_confirm': AccountTotpConfirmParams;
  'account.totp_remove': AccountTotpRemoveParams;
  'account.recovery_make': AccountRecoveryMakeParams;
  'account.passkey_begin': AccountPasskeyBeginParams;
  'account.passkey_sign_in': AccountPasskeySignInParams;
  'account.passkey_add_begin': AccountPasskeyAddBeginParams;
  'account.passkey_add': AccountPasskeyAddParams;
  'account.passkey_remove': AccountPasskeyRemoveParams;
  'account.end_other_sessions': AccountEndOtherSessionsParams;
  'account.restore_propose': AccountRestoreProposeParams;
  'account.restore_agree': AccountRestoreAgreeParams;
  'account.restore_cancel': AccountRestoreCancelParams;
  'account.factors': AccountFactorsParams;
  'account.providers': AccountProvidersParams;
  'account.enter_by_provider': AccountEnterByProviderParams;
  'account.link_provider': AccountLinkProviderParams;
  'account.unlink_provider': AccountUnlinkProviderParams;
  'paper.make': PaperMakeParams;
  'paper.revoke': PaperRevokeParams;
  'account.enter_by_paper': AccountEnterByPaperParams;
  'account.sign_in_by_code': AccountSignInByCodeParams;
  'account.make_sign_in_code': AccountMakeSignInCodeParams;
  'account.end_sign_in_code': AccountEndSignInCodeParams;
  'account.share_device': AccountShareDeviceParams;
  'council.create': CouncilCreateParams;
  'council.update': CouncilUpdateParams;
  'membership.join': MembershipJoinParams;
  'membership.rename': MembershipRenameParams;
  'membership.leave': MembershipLeaveParams;
  'membership.show_presence': MembershipShowPresenceParams;
  'role.give': RoleGiveParams;
  'role.end': RoleEndParams;
  'people.names': PeopleNamesParams;
  'inbox.mark_read': InboxMarkReadParams;
  'invitation.make': InvitationMakeParams;
  'invitation.revoke': InvitationRevokeParams;
  'invitation.accept': InvitationAcceptParams;
  'belonging.set_rules': BelongingSetRulesParams;
  'belonging.ask': BelongingAskParams;
  'belonging.vouch': BelongingVouchParams;
  'belonging.confirm': BelongingConfirmParams;
  'belonging.renew': BelongingRenewParams;
  'belonging.end': BelongingEndParams;
  'recusal.note': RecusalNoteParams;
  'recusal.lift': RecusalLiftParams;
  'roll.preview': RollPreviewParams;
  'roll.fix': RollFixParams;
  'members.preview': MembersPreviewParams;
  'members.take_in': MembersTakeInParams;
  'account.erase': AccountEraseParams;
  'data.leave_council': DataLeaveCouncilParams;
  'data.erase_text': DataEraseTextParams;
  'data.order_erasure': DataOrderErasureParams;
  'data.decide_erasure': DataDecideErasureParams;
  'data.export': DataExportParams;
  'data.set_rules': DataSetRulesParams;
  'consent.accept': ConsentAcceptParams;
  'matter.register': MatterRegisterParams;
  'council.ask_levels': CouncilAskLevelsParams;
  'membership.choose_level': MembershipChooseLevelParams;
  'membership.confirm': MembershipConfirmParams;
  'membership.hide': MembershipHideParams;
  'membership.show_supports': MembershipShowSupportsParams;
  'membership.silence': MembershipSilenceParams;
  'operator.health': OperatorHealthParams;
  'operator.councils': OperatorCouncilsParams;
  'operator.back_up': OperatorBackUpParams;
  'operator.find_account': OperatorFindAccountParams;
  'operator.end_sessions': OperatorEndSessionsParams;
  'operator.export_incident': OperatorExportIncidentParams;
  'operator.incident': OperatorIncidentParams;
  'draft.save': DraftSaveParams;
  'draft.delete': DraftDeleteParams;
  'draft.list': DraftListParams;
  'initiative.submit': InitiativeSubmitParams;
  'initiative.edit': InitiativeEditParams;
  'initiative.withdraw': InitiativeWithdrawParams;
  'initiative.begin_screening': InitiativeBeginScreeningParams;
  'initiative.publish': InitiativePublishParams;
  'initiative.return': InitiativeReturnParams;
  'initiative.reject': InitiativeRejectParams;
  'initiative.forward': InitiativeForwardParams;
  'initiative.shortlist': InitiativeShortlistParams;
  'initiative.answer': InitiativeAnswerParams;
  'initiative.hide': InitiativeHideParams;
  'initiative.show': InitiativeShowParams;
  'initiative.endorse': InitiativeEndorseParams;
  'initiative.unendorse': InitiativeUnendorseParams;
  'initiative.show_support': InitiativeShowSupportParams;
  'merge.offer': MergeOfferParams;
  'merge.accept': MergeAcceptParams;
  'merge.decline': MergeDeclineParams;
  'merge.cancel': MergeCancelParams;
  'merge.move_support': MergeMoveSupportParams;
  'initiative.search': InitiativeSearchParams;
  'initiative.similar': InitiativeSimilarParams;
  'assisted.name_helper': AssistedNameHelperParams;
  'assisted.end_helper': AssistedEndHelperParams;
  'assisted.begin': AssistedBeginParams;
  'assisted.end': AssistedEndParams;
  'comment.post': CommentPostParams;
  'comment.edit': CommentEditParams;
  'comment.take_back': CommentTakeBackParams;
  'comment.react': CommentReactParams;
  'comment.unreact': CommentUnreactParams;
  'comment.hide': CommentHideParams;
  'comment.show': CommentShowParams;
  'moderation.report': ModerationReportParams;
  'moderation.report_status': ModerationReportStatusParams;
  'moderation.appeal_report': ModerationAppealReportParams;
  'moderation.check_text': ModerationCheckTextParams;
  'moderation.look': ModerationLookParams;
  'moderation.open_contact': ModerationOpenContactParams;
  'moderation.dismiss': ModerationDismissParams;
  'moderation.hide': ModerationHideParams;
  'moderation.second': ModerationSecondParams;
  'moderation.restore': ModerationRestoreParams;
  'moderation.appeal': ModerationAppealParams;
  'moderation.decide_appeal': ModerationDecideAppealParams;
  'moderation.suspend': ModerationSuspendParams;
  'moderation.lift_suspension': ModerationLiftSuspensionParams;
  'moderation.regulate': ModerationRegulateParams;
  'moderation.premoderate': ModerationPremoderateParams;
  'moderation.release': ModerationReleaseParams;
  'moderation.move_thread': ModerationMoveThreadParams;
  'moderation.configure': ModerationConfigureParams;
  'moderation.set_words': ModerationSetWordsParams;
  'moderation.set_policy': ModerationSetPolicyParams;
  'moderation.set_rota': ModerationSetRotaParams;
  'moderation.ask_evidence': ModerationAskEvidenceParams;
  'moderation.agree_evidence': ModerationAgreeEvidenceParams;
  'moderation.open_evidence': ModerationOpenEvidenceParams;
  'moderation.work': ModerationWorkParams;
  'round.announce': RoundAnnounceParams;
  'round.change': RoundChangeParams;
  'round.put_options': RoundPutOptionsParams;
  'round.drop_option': RoundDropOptionParams;
  'round.open': RoundOpenParams;
  'round.close': RoundCloseParams;
  'round.cancel': RoundCancelParams;
  'round.cast': RoundCastParams;
  'round.mine': RoundMineParams;
  'round.board': RoundBoardParams;
  'round.envelopes': RoundEnvelopesParams;
  'round.running': RoundRunningParams;
  'round.what_if': RoundWhatIfParams;
  'round.export': RoundExportParams;
}

/** The result of every method. */
export interface Results {
  watch: WatchResult;
  unwatch: UnwatchResult;
  typing: TypingResult;
  ping: PingResult;
  'account.start': AccountStartResult;
  'account.finish': AccountFinishResult;
  'account.sign_in': AccountSignInResult;
  'account.sign_out': AccountSignOutResult;
  'account.set_password': AccountSetPasswordResult;
  'account.change_email': AccountChangeEmailResult;
  'account.claim_operator': AccountClaimOperatorResult;
  'account.sessions': AccountSessionsResult;
  'account.end_session': AccountEndSessionResult;
  'account.create_token': AccountCreateTokenResult;
  'account.import': AccountImportResult;
  'account.step_up': AccountStepUpResult;
  'account.step_up_letter': AccountStepUpLetterResult;
  'account.finish_sign_in': AccountFinishSignInResult;
  'account.totp_begin': AccountTotpBeginResult;
  'account.totp_confirm': AccountTotpConfirmResult;
  'account.totp_remove': AccountTotpRemoveResult;
  'account.recovery_make': AccountRecoveryMakeResult;
  'account.passkey_begin': AccountPasskeyBeginResult;
  'account.passkey_sign_in': AccountPasskeySignInResult;
  'account.passkey_add_begin': AccountPasskeyAddBeginResult;
  'account.passkey_add': AccountPasskeyAddResult;
  'account.passkey_remove': AccountPasskeyRemoveResult;
  'account.end_other_sessions': AccountEndOtherSessionsResult;
  'account.restore_propose': AccountRestoreProposeResult;
  'account.restore_agree': AccountRestoreAgreeResult;
  'account.restore_cancel': AccountRestoreCancelResult;
  'account.factors': AccountFactorsResult;
  'account.providers': AccountProvidersResult;
  'account.enter_by_provider': AccountEnterByProviderResult;
  'account.link_provider': AccountLinkProviderResult;
  'account.unlink_provider': AccountUnlinkProviderResult;
  'paper.make': PaperMakeResult;
  'paper.revoke': PaperRevokeResult;
  'account.enter_by_paper': AccountEnterByPaperResult;
  'account.sign_in_by_code': AccountSignInByCodeResult;
  'account.make_sign_in_code': AccountMakeSignInCodeResult;
  'account.end_sign_in_code': AccountEndSignInCodeResult;
  'account.share_device': AccountShareDeviceResult;
  'council.create': CouncilCreateResult;
  'council.update': CouncilUpdateResult;
  'membership.join': MembershipJoinResult;
  'membership.rename': MembershipRenameResult;
  'membership.leave': MembershipLeaveResult;
  'membership.show_presence': MembershipShowPresenceResult;
  'role.give': RoleGiveResult;
  'role.end': RoleEndResult;
  'people.names': PeopleNamesResult;
  'inbox.mark_read': InboxMarkReadResult;
  'invitation.make': InvitationMakeResult;
  'invitation.revoke': InvitationRevokeResult;
  'invitation.accept': InvitationAcceptResult;
  'belonging.set_rules': BelongingSetRulesResult;
  'belonging.ask': BelongingAskResult;
  'belonging.vouch': BelongingVouchResult;
  'belonging.confirm': BelongingConfirmResult;
  'belonging.renew': BelongingRenewResult;
  'belonging.end': BelongingEndResult;
  'recusal.note': RecusalNoteResult;
  'recusal.lift': RecusalLiftResult;
  'roll.preview': RollPreviewResult;
  'roll.fix': RollFixResult;
  'members.preview': MembersPreviewResult;
  'members.take_in': MembersTakeInResult;
  'account.erase': AccountEraseResult;
  'data.leave_council': DataLeaveCouncilResult;
  'data.erase_text': DataEraseTextResult;
  'data.order_erasure': DataOrderErasureResult;
  'data.decide_erasure': DataDecideErasureResult;
  'data.export': DataExportResult;
  'data.set_rules': DataSetRulesResult;
  'consent.accept': ConsentAcceptResult;
  'matter.register': MatterRegisterResult;
  'council.ask_levels': CouncilAskLevelsResult;
  'membership.choose_level': MembershipChooseLevelResult;
  'membership.confirm': MembershipConfirmResult;
  'membership.hide': MembershipHideResult;
  'membership.show_supports': MembershipShowSupportsResult;
  'membership.silence': MembershipSilenceResult;
  'operator.health': OperatorHealthResult;
  'operator.councils': OperatorCouncilsResult;
  'operator.back_up': OperatorBackUpResult;
  'operator.find_account': OperatorFindAccountResult;
  'operator.end_sessions': OperatorEndSessionsResult;
  'operator.export_incident': OperatorExportIncidentResult;
  'operator.incident': OperatorIncidentResult;
  'draft.save': DraftSaveResult;
  'draft.delete': DraftDeleteResult;
  'draft.list': DraftListResult;
  'initiative.submit': InitiativeSubmitResult;
  'initiative.edit': InitiativeEditResult;
  'initiative.withdraw': InitiativeWithdrawResult;
  'initiative.begin_screening': InitiativeBeginScreeningResult;
  'initiative.publish': InitiativePublishResult;
  'initiative.return': InitiativeReturnResult;
  'initiative.reject': InitiativeRejectResult;
  'initiative.forward': InitiativeForwardResult;
  'initiative.shortlist': InitiativeShortlistResult;
  'initiative.answer': InitiativeAnswerResult;
  'initiative.hide': InitiativeHideResult;
  'initiative.show': InitiativeShowResult;
  'initiative.endorse': InitiativeEndorseResult;
  'initiative.unendorse': InitiativeUnendorseResult;
  'initiative.show_support': InitiativeShowSupportResult;
  'merge.offer': MergeOfferResult;
  'merge.accept': MergeAcceptResult;
  'merge.decline': MergeDeclineResult;
  'merge.cancel': MergeCancelResult;
  'merge.move_support': MergeMoveSupportResult;
  'initiative.search': InitiativeSearchResult;
  'initiative.similar': InitiativeSimilarResult;
  'assisted.name_helper': AssistedNameHelperResult;
  'assisted.end_helper': AssistedEndHelperResult;
  'assisted.begin': AssistedBeginResult;
  'assisted.end': AssistedEndResult;
  'comment.post': CommentPostResult;
  'comment.edit': CommentEditResult;
  'comment.take_back': CommentTakeBackResult;
  'comment.react': CommentReactResult;
  'comment.unreact': CommentUnreactResult;
  'comment.hide': CommentHideResult;
  'comment.show': CommentShowResult;
  'moderation.report': ModerationReportResult;
  'moderation.report_status': ModerationReportStatusResult;
  'moderation.appeal_report': ModerationAppealReportResult;
  'moderation.check_text': ModerationCheckTextResult;
  'moderation.look': ModerationLookResult;
  'moderation.open_contact': ModerationOpenContactResult;
  'moderation.dismiss': ModerationDismissResult;
  'moderation.hide': ModerationHideResult;
  'moderation.second': ModerationSecondResult;
  'moderation.restore': ModerationRestoreResult;
  'moderation.appeal': ModerationAppealResult;
  'moderation.decide_appeal': ModerationDecideAppealResult;
  'moderation.suspend': ModerationSuspendResult;
  'moderation.lift_suspension': ModerationLiftSuspensionResult;
  'moderation.regulate': ModerationRegulateResult;
  'moderation.premoderate': ModerationPremoderateResult;
  'moderation.release': ModerationReleaseResult;
  'moderation.move_thread': ModerationMoveThreadResult;
  'moderation.configure': ModerationConfigureResult;
  'moderation.set_words': ModerationSetWordsResult;
  'moderation.set_policy': ModerationSetPolicyResult;
  'moderation.set_rota': ModerationSetRotaResult;
  'moderation.ask_evidence': ModerationAskEvidenceResult;
  'moderation.agree_evidence': ModerationAgreeEvidenceResult;
  'moderation.open_evidence': ModerationOpenEvidenceResult;
  'moderation.work': ModerationWorkResult;
  'round.announce': RoundAnnounceResult;
  'round.change': RoundChangeResult;
  'round.put_options': RoundPutOptionsResult;
  'round.drop_option': RoundDropOptionResult;
  'round.open': RoundOpenResult;
  'round.close': RoundCloseResult;
  'round.cancel': RoundCancelResult;
  'round.cast': RoundCastResult;
  'round.mine': RoundMineResult;
  'round.board': RoundBoardResult;
  'round.envelopes': RoundEnvelopesResult;
  'round.running': RoundRunningResult;
  'round.what_if': RoundWhatIfResult;
  'round.export': RoundExportResult;
}

/** The fields of every type of row. */
export interface RowFields {
  account: AccountRow;
  account_notice: AccountNoticeRow;
  account_ways: AccountWaysRow;
  paper_batch: PaperBatchRow;
  council: CouncilRow;
  council_text: CouncilTextRow;
  category: CategoryRow;
  area: AreaRow;
  council_card: CouncilCardRow;
  persona: PersonaRow;
  membership: MembershipRow;
  role_term: RoleTermRow;
  member_entry: MemberEntryRow;
  inbox_item: InboxItemRow;
  invitation: InvitationRow;
  belonging_rules: BelongingRulesRow;
  belonging: BelongingRow;
  belonging_entry: BelongingEntryRow;
  recusal: RecusalRow;
  roll: RollRow;
  roll_entry: RollEntryRow;
  own_roll: OwnRollRow;
  member_list: MemberListRow;
  erasure_request: ErasureRequestRow;
  disposal: DisposalRow;
  data_rules: DataRulesRow;
  my_consent: MyConsentRow;
  registry_entry: RegistryEntryRow;
  least_levels: LeastLevelsRow;
  hidden_name: HiddenNameRow;
  silenced: SilencedRow;
  backup: BackupRow;
  initiative_card: InitiativeCardRow;
  initiative_tally: InitiativeTallyRow;
  initiative: InitiativeRow;
  initiative_text: InitiativeTextRow;
  initiative_step: InitiativeStepRow;
  initiative_answer: InitiativeAnswerRow;
  initiative_version: InitiativeVersionRow;
  initiative_review: InitiativeReviewRow;
  my_initiative: MyInitiativeRow;
  my_support: MySupportRow;
  supporter: SupporterRow;
  merge_offer: MergeOfferRow;
  support_move: SupportMoveRow;
  assisted_helper: AssistedHelperRow;
  assisted_mark: AssistedMarkRow;
  assisted_support: AssistedSupportRow;
  comment: CommentRow;
  comment_tally: CommentTallyRow;
  comment_review: CommentReviewRow;
  my_reaction: MyReactionRow;
  moderation_case: ModerationCaseRow;
  moderation_report: ModerationReportRow;
  moderation_appeal: ModerationAppealRow;
  moderation_measure: ModerationMeasureRow;
  held_comment: HeldCommentRow;
  my_held_comment: MyHeldCommentRow;
  my_measure: MyMeasureRow;
  my_suspension: MySuspensionRow;
  measure: MeasureRow;
  moderation_year: ModerationYearRow;
  moderation_policy: ModerationPolicyRow;
  moderation_settings: ModerationSettingsRow;
  on_call_hours: OnCallHoursRow;
  rota: RotaRow;
  word_list: WordListRow;
  evidence_item: EvidenceItemRow;
  evidence_request: EvidenceRequestRow;
  evidence_request_operators: EvidenceRequestOperatorsRow;
  thread_rule: ThreadRuleRow;
  category_rule: CategoryRuleRow;
  moved_thread: MovedThreadRow;
  round: RoundRow;
  round_turnout: RoundTurnoutRow;
  round_option: RoundOptionRow;
  round_result: RoundResultRow;
  round_share: RoundShareRow;
}

export type RowType = keyof RowFields;
export type Method = keyof Params;
