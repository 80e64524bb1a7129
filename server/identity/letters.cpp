#include "identity/letters.hpp"

namespace radslag::identity {

namespace {

void put(std::string& text, std::string_view mark, std::string_view value) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) text.replace(at, mark.size(), value);
}

void fill_in(std::string& text, const LetterTo& to) {
  put(text, "{name}", to.name);
  put(text, "{what}", to.what);
}

}  // namespace

Occasion occasion_of(protocol::AccountNoticeKind kind) {
  using protocol::AccountNoticeKind;
  switch (kind) {
    case AccountNoticeKind::signed_in: return Occasion::signed_in;
    case AccountNoticeKind::passkey_added: return Occasion::passkey_added;
    case AccountNoticeKind::passkey_removed: return Occasion::passkey_removed;
    case AccountNoticeKind::totp_added: return Occasion::app_added;
    case AccountNoticeKind::totp_removed: return Occasion::app_removed;
    case AccountNoticeKind::recovery_made: return Occasion::recovery_made;
    case AccountNoticeKind::recovery_used: return Occasion::recovery_used;
    case AccountNoticeKind::restore_proposed: return Occasion::restore_proposed;
    case AccountNoticeKind::restore_agreed: return Occasion::restore_agreed;
    case AccountNoticeKind::restore_cancelled: return Occasion::restore_cancelled;
    case AccountNoticeKind::restored: return Occasion::restored;
    case AccountNoticeKind::password_set: return Occasion::password_changed;
    case AccountNoticeKind::email_changed: return Occasion::email_changed;
    case AccountNoticeKind::provider_linked: return Occasion::provider_linked;
    case AccountNoticeKind::provider_unlinked: return Occasion::provider_unlinked;
    case AccountNoticeKind::sign_in_code_made: return Occasion::sign_in_code_made;
    case AccountNoticeKind::sign_in_code_ended: return Occasion::sign_in_code_ended;
    case AccountNoticeKind::sessions_ended: return Occasion::sessions_ended;
    case AccountNoticeKind::backup_failed: return Occasion::backup_failed;
  }
  return Occasion::signed_in;
}

mail::Letter letter_of(Occasion occasion, LetterTo to) {
  const bool english = to.language == "en";
  const bool arabic = to.language == "ar";
  Words words = english ? words_en(occasion) : arabic ? words_ar(occasion) : words_sv(occasion);
  fill_in(words.subject, to);
  for (auto& paragraph : words.opening) fill_in(paragraph, to);
  for (auto& paragraph : words.closing) fill_in(paragraph, to);
  mail::Letter letter;
  letter.to = std::move(to.email);
  letter.language = english ? "en" : arabic ? "ar" : "sv";
  letter.subject = std::move(words.subject);
  letter.opening = std::move(words.opening);
  letter.code = std::move(to.code);
  letter.link = std::move(to.link);
  letter.link_text = std::move(words.link_text);
  letter.closing = std::move(words.closing);
  return letter;
}

}  // namespace radslag::identity
