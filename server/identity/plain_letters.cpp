#include "identity/plain_letters.hpp"

#include "identity/books.hpp"

namespace radslag::identity {

namespace {

// It tells of what has happened: late is better than never.
constexpr std::chrono::hours good_for{48};

std::optional<council::Effect> write(const council::Context& context, const MemberId& member, const council::LetterWords& words,
                                     const Identity& identity) {
  const auto account = account_of(context.books, member);
  if (!account || !account->email) return std::nullopt;
  council::PlainLetter plain = words(account->language);
  mail::Letter letter;
  letter.to = *account->email;
  letter.language = account->language;
  letter.subject = std::move(plain.subject);
  letter.opening = std::move(plain.opening);
  letter.link = identity.options.site + plain.path;
  letter.link_text = std::move(plain.link_text);
  letter.closing = std::move(plain.closing);
  return identity.outbox.post(letter, {context.now, good_for, member}, context.random);
}

}  // namespace

void register_plain_letters(council::Registry& registry, const Identity& identity) {
  registry.moderating().write_letter = [&identity](const council::Context& context, const MemberId& member, const council::LetterWords& words) {
    return write(context, member, words, identity);
  };
}

}  // namespace radslag::identity
