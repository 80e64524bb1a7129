#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/paper_types.hpp"

namespace radslag::protocol {

namespace facts {

// Codes on paper were made. The codes are no fact.
struct PaperBatchMade {
  static constexpr std::string_view kind = "paper_batch_made";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "operators";
  std::string batch;  // Which.
  std::string giver;  // Who hands them out.
  std::int64_t count{};  // How many. (at most paper_codes_max)
  protocol::PaperGift gives{};  // What they give.
  std::optional<std::string> area;  // The area.
  Time valid_until{};  // Good until.

  [[nodiscard]] static Or<PaperBatchMade> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperBatchMade&) const = default;
};

// Its unused codes are good no longer.
struct PaperBatchRevoked {
  static constexpr std::string_view kind = "paper_batch_revoked";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "operators";
  std::string batch;  // Which.

  [[nodiscard]] static Or<PaperBatchRevoked> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperBatchRevoked&) const = default;
};

// One code of it was used. By whom is no fact.
struct PaperCodeUsed {
  static constexpr std::string_view kind = "paper_code_used";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "operators";
  std::string batch;  // Which.

  [[nodiscard]] static Or<PaperCodeUsed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperCodeUsed&) const = default;
};

// The account has a personal sign-in code from now on, in place of the one before.
struct SignInCodeMade {
  static constexpr std::string_view kind = "sign_in_code_made";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<SignInCodeMade> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SignInCodeMade&) const = default;
};

// The account's personal sign-in code is good no longer.
struct SignInCodeEnded {
  static constexpr std::string_view kind = "sign_in_code_ended";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.

  [[nodiscard]] static Or<SignInCodeEnded> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SignInCodeEnded&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol
