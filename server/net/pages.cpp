#include "net/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "net/compress.hpp"

namespace radslag::net {

Pages::Pages(std::string index, std::string instance, PageLinks links, Readers& readers)
    : index_(std::move(index)), instance_(std::move(instance)), links_(std::move(links)), readers_(readers) {}

namespace {

// A person's browser on an address that leads nowhere; not a script's request for data, nor a picture that is missing.
bool is_lost_visitor(const RequestHead& head) {
  const std::string_view path = head.path();
  return head.lists("accept", "text/html") && path.find('.', path.rfind('/')) == std::string_view::npos;
}

Pages::Done as_not_found(Pages::Done done) {
  return [done = std::move(done)](Response page) mutable {
    if (page.status == 200) page.status = 404;
    page.etag.clear();
    done(std::move(page));
  };
}

std::string key_of(const PageKind& kind) {
  std::string key = kind.topics.back();
  if (kind.report) key += '/' + kind.report->type + '-' + kind.report->id;
  key += kind.language ? ' ' + std::string(to_string(*kind.language)) : " -";
  if (kind.links) key += ' ' + kind.links->at("sv");
  return key;
}

}  // namespace

bool Pages::answer(const RequestHead& head, Done& done) {
  auto kind = page_of(head.path());
  if (!kind && is_lost_visitor(head)) {
    kind = page_of("/");
    done = as_not_found(std::move(done));
  }
  if (!kind) return false;
  if (index_.empty()) {
    done(Response::text(503, "The pages have not been built: run ./dev build, or name the client's folder in the configuration."));
    return true;
  }
  kind->language = asked_language(head);
  if (const auto* entry = links_.find(head.path())) kind->links = entry->links;
  std::string key = key_of(*kind);
  if (pages_.size() >= kept_max && !pages_.contains(key)) {
    std::erase_if(pages_, [](const auto& entry) { return !entry.second.is_being_made; });
  }
  Page& page = pages_[key];
  if (page.kind.topics.empty()) page.kind = std::move(*kind);
  const bool is_fresh_enough = page.status != 0 && (!page.is_stale || std::chrono::steady_clock::now() - page.made_at < fresh_for);
  if (is_fresh_enough) {
    done(serve(page, head));
    return true;
  }
  page.waiting.emplace_back(&head, std::move(done));
  if (!page.is_being_made) make(key, page);
  return true;
}

void Pages::make(const std::string& key, Page& page) {
  page.is_being_made = true;
  page.is_stale = false;  // from here on: what changes while it is being made makes it stale again
  struct Made {
    RenderedPage page;
    std::optional<std::string> brotli, gzip;
  };
  readers_.ask(
      [index = index_, instance = instance_, kind = page.kind](store::Database& db) -> Or<Made> {
        Made made{render_page(db, index, instance, kind), std::nullopt, std::nullopt};
        made.brotli = to_brotli(made.page.html, Effort::quick);
        made.gzip = to_gzip(made.page.html, Effort::quick);
        return made;
      },
      [this, key](Or<Made> made) {
        Page& into = pages_[key];
        into.is_being_made = false;
        auto waiting = std::exchange(into.waiting, {});
        if (made) {
          into.hash = short_hash(made->page.html);
          into.plain = share(std::move(made->page.html));
          into.brotli = made->brotli ? share(std::move(*made->brotli)) : nullptr;
          into.gzip = made->gzip ? share(std::move(*made->gzip)) : nullptr;
          into.status = made->page.is_found ? 200 : 404;
          into.made_at = std::chrono::steady_clock::now();
        }
        for (auto& [head, done] : waiting) done(made ? serve(into, *head) : fault_response({503, "The page could not be read just now. Try again."}));
      });
}

Response Pages::serve(const Page& page, const RequestHead& head) {
  Response response;
  response.status = page.status;
  response.type = "text/html; charset=utf-8";
  response.cache_control = "no-cache";
  response.varies_by_encoding = true;
  response.varies_by_language = true;
  response.body = page.plain;
  if (page.brotli && accepts_encoding(head, "br")) {
    response.body = page.brotli;
    response.encoding = "br";
  } else if (page.gzip && accepts_encoding(head, "gzip")) {
    response.body = page.gzip;
    response.encoding = "gzip";
  }
  response.etag = fmt::format("\"{}{}\"", page.hash, response.encoding.empty() ? "" : "-" + response.encoding);
  if (is_unchanged(head, response.etag)) return not_modified(std::move(response));
  return response;
}

void Pages::apply(const std::vector<std::string>& changed) {
  for (auto& [key, page] : pages_) {
    if (page.is_stale) continue;
    // Both lists are short; `changed` is sorted.
    page.is_stale = std::ranges::any_of(page.kind.topics, [&](const std::string& topic) { return std::ranges::binary_search(changed, topic); });
  }
}

}  // namespace radslag::net
