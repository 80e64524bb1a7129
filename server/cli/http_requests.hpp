#pragma once
// Requests to a running server, over POST /rpc.
#include <memory>
#include <string>

#include "cli/requests.hpp"

namespace radslag::cli {

class HttpRequests final : public Requests {
 public:
  // `url` without a path: http://127.0.0.1:8080. `operator_token` stands in where no bearer is named.
  HttpRequests(std::string url, std::string operator_token);
  ~HttpRequests() override;

 protected:
  [[nodiscard]] std::string post(std::string_view bearer, const std::string& request) override;

 private:
  struct Connection;
  std::string url_;
  std::string operator_token_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace radslag::cli
