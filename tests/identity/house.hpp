#pragma once
// Accounts without a server: the rules behind the desk of tests/council, passwords that count instead of hashing slowly,
// and the letters opened.
#include <atomic>
#include <string>
#include <vector>

#include "council/belonging/register.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"
#include "identity/identity.hpp"
#include "identity/register.hpp"
#include "identity/session_table.hpp"
#include "identity/sessions.hpp"

namespace radslag::identity {

class CountingPasswords final : public Passwords {
 public:
  [[nodiscard]] std::string hash(std::string_view password) const override;
  [[nodiscard]] bool verify(const std::string& hash, std::string_view password) const override;
  [[nodiscard]] const std::string& nobodys_hash() const override { return nobodys_; }

  mutable std::atomic<int> hashed = 0;
  mutable std::atomic<int> verified = 0;

 private:
  std::string nobodys_ = "nobody's";
};

struct Post {
  std::string to, subject, text;
  std::string code;  // six digits, "" for none
  std::string link;  // the long code of the link, "" for none
};
[[nodiscard]] Post read_post(const mail::Envelope& envelope);

class House {
 public:
  explicit House(council::OfficeOptions options = {});

  council::Answer ask(const council::Caller& caller, const std::string& method, const std::string& params);
  council::Call call(const council::Caller& caller, const std::string& method, const std::string& params);
  // Of a result, the member as text.
  static std::string text(const council::Answer& answer, std::string_view member);
  static Reason reason(const council::Answer& answer);

  // Everything in the outbox, the oldest first.
  std::vector<Post> post();
  // account.start and account.finish with the code of the letter.
  council::Answer start(const std::string& email, const std::string& password = "");
  council::Answer finish(const std::string& request, const std::string& code, const council::Caller& caller = {});
  // Joins (or signs in) by e-mail; who then calls from a browser.
  council::Caller enter(const std::string& email, const std::string& password = "");
  // The caller that the cookie of an answer makes.
  std::optional<council::Caller> by_cookie_of(const council::Answer& answer);
  council::Caller operator_caller();
  // What the server does with the HTTP answer to a caller who is owed a new secret: the cookie, "" for none.
  std::string renew(const council::Caller& caller);
  // Joins the council; the persona.
  std::string join(const council::Caller& caller, const std::string& name);

  CountingPasswords passwords;
  SeededRandom random{7};
  council::KeyRing keys{random};
  Identity identity{keys, passwords, {.name = "Rådslag", .site = "https://radslag.example", .origins = {"https://radslag.example", "https://www.other.example"}, .sender = {"Rådslag", "radslag@radslag.example"}}};
  std::vector<std::string> used;  // sessions whose use was noted
  council::Desk desk;
  Sessions sessions{keys, [this](const std::string& handle, Time) { used.push_back(handle); },
                    [this](const std::string& handle, const council::Secret& shown, Time now) { session_table::confirm(desk.books(), handle, shown, now); }};

 private:
  council::Registry features();
};

}  // namespace radslag::identity
