#pragma once
// The client's one page, with the rows that everyone may see already in it: what a first visitor reads needs no second
// request. A page is made again when a topic on it has changed, at most once a second, and shared by all who ask.
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "net/page_language.hpp"
#include "net/page_links.hpp"
#include "net/readers.hpp"
#include "net/report_form.hpp"
#include "net/response.hpp"
#include "net/window.hpp"

namespace radslag::net {

// What a client's address shows, as far as the page's rows go.
struct PageKind {
  std::vector<std::string> topics;  // to be in the page, in this order
  std::string council;              // "" for pages of the instance
  std::string initiative;           // its preview is the page's
  std::string round{};              // as well; and it can be read before the client stands
  std::optional<ReportAddress> report{};  // its plain form stands there until the client does
  std::optional<PageLanguage> language{};  // asked for; the council's own where nothing was that is spoken here
  std::shared_ptr<const PageLinks::ByLanguage> links{};  // what the page fetches, where the build has said
};

// Nothing for an address that is no page of the client's.
[[nodiscard]] std::optional<PageKind> page_of(std::string_view path);

struct RenderedPage {
  std::string html;
  bool is_found = true;  // false: the council or the initiative is not there; the client says so on its screen
};

// `index` with its `__BOOT__` filled in, in its language, with its title, its preview and its links.
[[nodiscard]] RenderedPage render_page(store::Database& db, const std::string& index, const std::string& instance, const PageKind& kind);

class Pages {
 public:
  using Done = std::move_only_function<void(Response)>;

  Pages(std::string index, std::string instance, PageLinks links, Readers& readers);

  // False when the path is no page; `done` is then untouched. `head` must stand until done.
  [[nodiscard]] bool answer(const RequestHead& head, Done& done);
  // Topics that changed, by their stored names.
  void apply(const std::vector<std::string>& changed);

 private:
  static constexpr std::size_t kept_max = 1000;
  static constexpr std::chrono::milliseconds fresh_for{1000};
  struct Page {
    PageKind kind;
    int status = 0;  // 0: never made
    Bytes plain, brotli, gzip;
    std::string hash;
    Steady made_at;
    bool is_stale = true;
    bool is_being_made = false;
    std::vector<std::pair<const RequestHead*, Done>> waiting;
  };
  void make(const std::string& key, Page& page);
  [[nodiscard]] static Response serve(const Page& page, const RequestHead& head);

  std::string index_;
  std::string instance_;
  PageLinks links_;
  Readers& readers_;
  std::unordered_map<std::string, Page> pages_;  // by what is on them, their language and what they fetch
};

}  // namespace radslag::net
