// What each reason of a refusal means, for docs/PROTOCOL.md. The list itself is `enum class Reason` of server/base/refusal.hpp.
import { ModelError } from './model.mjs';

const meanings = {
  parse_error: 'The message is not JSON, or not UTF-8. `line` and `column` say where.',
  invalid_request: 'The envelope is wrong: a batch, an unknown member, no method, an id that is neither text nor whole number.',
  method_not_found: 'There is no such method; the message names the nearest.',
  unknown_field: 'Requests are closed: `field` is a member that this method does not have.',
  missing_field: '`field` is needed.',
  duplicate_key: '`field` stands twice.',
  wrong_type: '`field` is of another JSON type than it should be.',
  bad_number: '`field` is out of range, a fraction or −0 where a whole number is asked for, or fits no number (1e400).',
  too_deep: 'Nested deeper than `max`.',
  too_many: 'More members, elements or things than `max`.',
  too_long: '`field` is longer than `max` characters (bytes for a secret).',
  empty_text: '`field` is empty once white space and invisible characters are taken away.',
  bad_id: '`field` has not the shape of such an id.',
  bad_choice: '`field` is none of the words or things that may be chosen.',
  bad_email: '`field` is no e-mail address.',
  bad_date: 'The date does not exist.',
  end_before_start: 'It would end before it begins.',
  time_does_not_exist: 'The clock change skips that local time.',
  id_reused: 'The same command id came before with another body.',
  session_ended: 'The method needs a member, and there is no session or it has ended. Sign in again; the draft is kept.',
  version: 'The client speaks an older or newer protocol: reload.',
  not_found: 'It does not exist, or one may not see it: the same answer.',
  forbidden: 'One may see it but not do this; `needs` says what would be needed.',
  suspended: 'One may read here but not write; `until` says when that ends.',
  conflict: 'Somebody changed it meanwhile; `revision` is the present one. What was written is kept.',
  wrong_state: 'It is not in a state in which this can be done; `needs` says which.',
  already_exists: 'There is one already.',
  name_confusable: 'The name could be taken for an officer’s.',
  conflict_of_interest: 'A conflict of interest (jäv) is noted for whoever asks, or they wrote it themselves: somebody else decides about this.',
  level_needed: 'The council asks for more behind the name for this; `needs` says what: `contact`, `confirmation` or a level (`level_2` to `level_4`).',
  not_on_roll: 'Not on the roll that was fixed when the round opened.',
  poll_not_open: 'The round has not opened yet.',
  poll_closed: 'The round is closed: what came before counts.',
  bad_envelope: 'Not a ballot sealed for this round: of another size, another voter’s, one that was replaced, or one that cannot be opened.',
  wrong_credentials: 'Wrong password or unknown address: the same answer in the same time.',
  step_up_needed: 'A grave act: prove once more who you are (account.step_up), then send the very same command again.',
  second_factor_needed: 'This role needs a second factor in this session: set one up, or sign in with it.',
  bad_code: 'The code is wrong, used or too old.',
  weak_password: 'The password is too short or too common.',
  rate_limited: 'Too fast. Try again after `retry_ms`.',
  storage_unavailable: 'Not confirmed; trying again with the same id is safe. `retry_ms` says when.',
  internal_error: 'A fault of the server’s own. It is written down there; nothing was done, and sending it again will not help.',
  busy: 'Too many such requests at this moment. Try again after `retry_ms`.',
  consent_needed: 'The council has new rules or a new privacy text: accept them (`consent.accept`) to go on writing.',
};

// The reasons of the header, each with its meaning; an error when one has none.
export function withMeanings(reasons) {
  return reasons.map((reason) => {
    if (!meanings[reason]) throw new ModelError(`the reason ${reason} has no meaning in generator/reasons.mjs`);
    return { reason, meaning: meanings[reason] };
  });
}
