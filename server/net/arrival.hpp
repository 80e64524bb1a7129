#pragma once
// Back from a provider: `/sign-in/{provider}/back`. The one GET that signs somebody in, so it wants the cookie of the
// attempt that this browser began; and it answers by leading on, so that the code leaves the address bar.
#include <string>
#include <string_view>

#include "net/routes.hpp"

namespace radslag::net {

// The provider's id; "" for any other path.
[[nodiscard]] std::string_view provider_in(std::string_view path);
// `request` must stand until `done` is called.
void arrival(const HttpRequest& request, std::string provider, const Routes::Parts& parts, Routes::Done done);

}  // namespace radslag::net
