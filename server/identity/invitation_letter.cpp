#include "identity/invitation_letter.hpp"

#include <fmt/format.h>

namespace radslag::identity {

namespace {

mail::Letter in_swedish(const council::InvitationLetter& invited) {
  const std::string who = invited.inviter.empty() ? "Den som driver webbplatsen" : invited.inviter;
  mail::Letter letter;
  letter.subject = fmt::format("Inbjudan till {}", invited.council_name);
  letter.opening = {invited.has_role ? fmt::format("Hej! {} bjuder in dig till en roll i {}.", who, invited.council_name)
                                     : fmt::format("Hej! {} bjuder in dig att gå med i {}.", who, invited.council_name),
                    "Öppna länken, logga in med den här e-postadressen och tacka ja. Vilken roll det gäller och hur länge står där."};
  letter.link_text = "Se inbjudan";
  letter.closing = {"Vill du inte behöver du inte göra något. Skicka inte länken vidare: den gäller bara dig."};
  return letter;
}

mail::Letter in_english(const council::InvitationLetter& invited) {
  const std::string who = invited.inviter.empty() ? "Whoever runs the site" : invited.inviter;
  mail::Letter letter;
  letter.subject = fmt::format("Invitation to {}", invited.council_name);
  letter.opening = {invited.has_role ? fmt::format("Hello! {} invites you to a role in {}.", who, invited.council_name)
                                     : fmt::format("Hello! {} invites you to join {}.", who, invited.council_name),
                    "Open the link, sign in with this e-mail address and accept. Which role it is and for how long stands there."};
  letter.link_text = "See the invitation";
  letter.closing = {"If you do not want to, you need not do anything. Do not pass the link on: it is for you alone."};
  return letter;
}

mail::Letter in_arabic(const council::InvitationLetter& invited) {
  const std::string who = invited.inviter.empty() ? "مشغّل الموقع" : invited.inviter;
  mail::Letter letter;
  letter.subject = fmt::format("دعوة إلى {}", invited.council_name);
  letter.opening = {invited.has_role ? fmt::format("مرحبًا! تلقيت دعوة من {} إلى دور في {}.", who, invited.council_name)
                                     : fmt::format("مرحبًا! تلقيت دعوة من {} للانضمام إلى {}.", who, invited.council_name),
                    "افتح الرابط وسجّل الدخول بهذا العنوان البريدي ثم اقبل الدعوة. ستجد هناك الدور ومدته."};
  letter.link_text = "اعرض الدعوة";
  letter.closing = {"إن لم ترغب فلا حاجة إلى فعل شيء. لا ترسل الرابط إلى غيرك: فهو لك وحدك."};
  return letter;
}

}  // namespace

mail::Letter invitation_letter(const council::InvitationLetter& invited, std::string_view site) {
  mail::Letter letter = invited.language == "en" ? in_english(invited) : invited.language == "ar" ? in_arabic(invited) : in_swedish(invited);
  letter.to = invited.email;
  letter.language = invited.language == "en" || invited.language == "ar" ? invited.language : "sv";
  // After a #, so that no server's log sees the code.
  letter.link = fmt::format("{}/c/{}/invitation#code={}", site, invited.council.value, invited.code);
  return letter;
}

council::Effect post_invitation(const Identity& identity, const council::InvitationLetter& invited, Time now, Random& random) {
  return identity.outbox.post(invitation_letter(invited, identity.options.site), {now, invited.expires_at - now, std::nullopt}, random);
}

}  // namespace radslag::identity
