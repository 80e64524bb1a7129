#include "council/initiative/merge.hpp"
#include "council/initiative/permission.hpp"
#include "council/initiative/rules.hpp"
#include "protocol/generated/initiative_facts.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

std::unexpected<Refusal> not_this_author(std::string message) {
  Refusal refusal = refuse(Reason::forbidden, std::move(message)).error();
  refusal.needs = "author";
  return std::unexpected(std::move(refusal));
}

// The two as they must be, both when a merge is offered and when it is accepted.
std::optional<Refusal> not_mergeable(const Record& goes, const Record& stays) {
  if (!goes.is_public() || !next(goes.state, Act::merge_away)) return wrong_state(goes).error();
  if (!stays.is_public() || !next(stays.state, Act::merge_into)) return wrong_state(stays).error();
  return std::nullopt;
}

// An open offer and its two initiatives, for the two authors; for anybody else there is no such offer.
struct Standing {
  Offer offer;
  Record goes;
  Record stays;
  PersonaId asked;  // who may accept or decline: the author of the one whose author did not offer
};

Or<Standing> standing(const Context& context, const MergeId& id) {
  auto offer = find_offer(context.books, context.council, id);
  if (offer) {
    Record goes = get(context.books, offer->goes);
    Record stays = get(context.books, offer->stays);
    PersonaId asked = offer->offered_by == goes.author ? stays.author : goes.author;
    if (is_author(context.actor, goes) || is_author(context.actor, stays)) {
      if (offer->outcome != "open") {
        return refuse(Reason::wrong_state, "This offer is no longer open.", "/merge");
      }
      return Standing{std::move(*offer), std::move(goes), std::move(stays), std::move(asked)};
    }
  }
  return refuse(Reason::not_found, "There is no such offer.", "/merge");
}

Outcome ended(const Context& context, const MergeId& merge, std::optional<std::string> reason) {
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(),
                                    facts::MergeEnded{.merge = merge,
                                                      .persona = *context.actor.persona,
                                                      .accepted = false,
                                                      .reason = std::move(reason)}));
  return decision;
}

}  // namespace

// The author of either offers the author of the other: a published one goes into another that is open.
Outcome offer_merge(const Context& context, const MergeOffer& params) {
  const auto goes = seen(context, params.from, "/from");
  if (!goes) return std::unexpected(goes.error());
  const auto stays = seen(context, params.into, "/into");
  if (!stays) return std::unexpected(stays.error());
  if (goes->no == stays->no) return refuse(Reason::bad_choice, "An initiative cannot be merged with itself.", "/into");
  if (!is_author(context.actor, *goes) && !is_author(context.actor, *stays)) {
    return not_this_author("Only the author of one of the two can offer to merge them.");
  }
  if (auto refusal = not_mergeable(*goes, *stays)) return std::unexpected(std::move(*refusal));
  if (find_offer(context.books, context.council, params.merge)) {
    return refuse(Reason::already_exists, "There is an offer with this id.", "/merge");
  }
  if (has_open_offer(context.books, goes->no, stays->no)) {
    return refuse(Reason::already_exists, "There is an open offer between the two already.", "/into");
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(),
                                    facts::MergeOffered{.merge = params.merge,
                                                        .from = params.from,
                                                        .into = params.into,
                                                        .persona = *context.actor.persona,
                                                        .message = params.message}));
  return decision;
}

// The other author accepts: that is the consent of both.
Outcome accept_merge(const Context& context, const MergeAccept& params) {
  const auto open = standing(context, params.merge);
  if (!open) return std::unexpected(open.error());
  if (open->asked != context.actor.persona) return not_this_author("Only the other author can accept.");
  if (auto refusal = not_mergeable(open->goes, open->stays)) return std::unexpected(std::move(*refusal));
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(),
                                    facts::InitiativesMerged{.merge = params.merge,
                                                             .from = open->goes.id,
                                                             .into = open->stays.id,
                                                             .persona = *context.actor.persona}));
  return decision;
}

// The other author declines.
Outcome decline_merge(const Context& context, const MergeDecline& params) {
  const auto open = standing(context, params.merge);
  if (!open) return std::unexpected(open.error());
  if (open->asked != context.actor.persona) return not_this_author("Only the other author can decline.");
  return ended(context, params.merge, params.reason);
}

// Who offered takes the offer back.
Outcome cancel_merge(const Context& context, const MergeCancel& params) {
  const auto open = standing(context, params.merge);
  if (!open) return std::unexpected(open.error());
  if (open->offer.offered_by != context.actor.persona) return not_this_author("Only who offered can take it back.");
  return ended(context, params.merge, {});
}

// A supporter who was asked says once whether the support moves along; only while it can be supported at all.
Outcome move_support(const Context& context, const MergeMoveSupport& params) {
  const auto persona = asked_supporter(context.books, context.council, params.merge, *context.actor.member);
  if (!persona) return refuse(Reason::not_found, "You have not been asked, or have answered already.", "/merge");
  const Record target = merged_target(context.books, context.council, params.merge);
  if (params.move && !gathers_support(target, context.now)) return wrong_state(target);
  Decision decision;
  decision.facts.push_back(
      Fact::of(context.council, Audience::member(*context.actor.member),
               facts::SupportMoved{.merge = params.merge, .persona = *persona, .move = params.move}));
  if (params.move && !endorsed_as(context.books, target.no, context.council, *context.actor.member)) {
    add_threshold(context, target, target.support + 1, decision.facts);
  }
  return decision;
}

}  // namespace radslag::council::initiative
