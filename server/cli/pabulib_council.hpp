#pragma once
// How a participatory budget becomes a council: which words, which ids. Pure; the same file gives the same ids, so that a
// second import finds what the first one made, and a replay finds its initiatives.
#include <map>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "methods/pabulib/pabulib.hpp"
#include "protocol/generated/initiative_types.hpp"
#include "protocol/generated/settings_methods.hpp"

namespace radslag::cli {

using methods::pabulib::Election;
using methods::pabulib::Meta;
using methods::pabulib::Project;

[[nodiscard]] InitiativeId initiative_of(const CouncilId& council, const Project& project);

// Labels as they stand in the file, by the id that they have in the council.
using Labels = std::map<std::string, std::string>;

// A short id of a label: small letters, digits and hyphens, at most 40; the same label gives the same id.
[[nodiscard]] std::string short_id(std::string_view label);

class PabulibCouncil {
 public:
  PabulibCouncil(CouncilId council, const Election& election);

  // Name, responsible body, language, currency, categories and areas from the file.
  [[nodiscard]] protocol::CouncilCreate create() const;
  [[nodiscard]] protocol::Content content_of(const Project& project) const;
  [[nodiscard]] const Labels& categories() const { return categories_; }
  [[nodiscard]] const Labels& areas() const { return areas_; }

 private:
  [[nodiscard]] std::string about() const;
  [[nodiscard]] std::string purpose() const;

  CouncilId council_;
  const Election& election_;
  Labels categories_;
  Labels areas_;
};

}  // namespace radslag::cli
