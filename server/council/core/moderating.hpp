#pragma once
// How the features that own a text and the one that moderates meet, without knowing each other: the owner says how its
// text is found, hidden and shown again; the moderator's feature records every measure, also one taken by the owner's
// own command. Beside them, the letters that a measure sends.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "council/core/decision.hpp"

namespace radslag::council {

// A text as it stands now.
struct ModeratedText {
  std::string type;  // "initiative", "comment"
  std::string id;
  InitiativeId initiative;  // where it stands
  PersonaId author;
  std::string title;  // of the initiative
  std::string text;   // Markdown; "" once erased
  std::string language;
  Time at{};
  bool is_public = false;  // everyone can read it now
  bool is_hidden = false;
};

struct Moderating {
  std::function<std::optional<ModeratedText>(store::Database&, const CouncilId&, const std::string& id)> find;
  // Rules: the facts that hide it, or show it again. The reason stands where the text stood.
  std::function<Outcome(const Context&, const std::string& id, const std::string& reason)> hide;
  std::function<Outcome(const Context&, const std::string& id, const std::string& reason)> show;
};
using ModeratingKinds = std::map<std::string, Moderating, std::less<>>;

// A measure that another feature's command takes. `kind` and `code` are words of the model (MeasureKind, ReasonCode).
struct MeasureOf {
  std::string_view kind;
  ModeratedText text;
  std::string_view code;
  std::string words;
};
// Adds the measure's own fact to the decision; refuses what the council's settings do not allow one moderator alone.
using RecordMeasure = std::function<std::optional<Refusal>(const Context&, const MeasureOf&, Decision&)>;

// A letter in plain words, before it has an address. `path` is where its button leads on this instance.
struct PlainLetter {
  std::string subject;
  std::vector<std::string> opening;
  std::string path;
  std::string link_text;
  std::vector<std::string> closing;
};
using LetterWords = std::function<PlainLetter(std::string_view language)>;
// Whoever keeps the accounts posts it; nothing for who has no address.
using WriteLetter = std::function<std::optional<Effect>(const Context&, const MemberId&, const LetterWords&)>;

// What is filled in while features register, and asked when a rule is judged.
struct ModeratingParts {
  ModeratingKinds kinds;
  RecordMeasure record;      // empty: nobody records
  WriteLetter write_letter;  // empty: nobody writes letters

  [[nodiscard]] std::optional<ModeratedText> find(store::Database& books, const CouncilId& council, std::string_view type, const std::string& id) const {
    const auto kind = kinds.find(type);
    return kind == kinds.end() ? std::nullopt : kind->second.find(books, council, id);
  }
};

}  // namespace radslag::council
