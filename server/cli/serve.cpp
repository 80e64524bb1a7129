#include <fmt/format.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include "cli/backup_keeper.hpp"
#include "cli/commands.hpp"
#include "cli/demo/demo.hpp"
#include "cli/instance.hpp"
#include "cli/places.hpp"
#include "cli/reception.hpp"
#include "cli/stop.hpp"
#include "cli/watchman.hpp"
#include "net/kept_log.hpp"
#include "net/server.hpp"
#include "protocol/generated/methods.hpp"

namespace radslag::cli {

namespace {

// What is printed at the start, beside the address. Asked before the writer's thread has the database to itself.
std::string notice(Instance& instance, bool wants_demo) {
  std::string text;
  const bool has_operator = instance.office().database().one<std::int64_t>("SELECT 1 FROM operator LIMIT 1").has_value();
  if (instance.operator_code() && !has_operator) {
    text += fmt::format("There is no operator yet. Join in the browser, then give this code, which works once: {}\n", *instance.operator_code());
  }
  if (wants_demo && demo::is_here(instance)) text += demo::accounts_text();
  return text;
}

// A client that was named and is not there: better said now than by an empty page.
void check_client(const net::Config& config) {
  const bool is_named = config.client_folder != net::Config{}.client_folder;
  if (is_named && !std::filesystem::is_regular_file(config.client_folder / "index.html")) {
    throw failed(fmt::format("{}: the client is not there (no index.html); name the folder that holds what `./dev build` left in client-web/dist", config.client_folder.string()));
  }
}

// What is logged while this stands is kept in files too.
struct KeptLogging {
  explicit KeptLogging(Instance& instance) {
    if (auto& log = instance.features().log) net::keep_log(&*log);
  }
  ~KeptLogging() { net::keep_log(nullptr); }
  KeptLogging(const KeptLogging&) = delete;
  KeptLogging& operator=(const KeptLogging&) = delete;
};

}  // namespace

int serve(const Arguments& arguments) {
  // A file that may not grow any more is told like a full disk: as an error of the write, not as the process's end.
  std::signal(SIGXFSZ, SIG_IGN);
  // So is a reader that is gone: a log's pipe, a mail server, a socket.
  std::signal(SIGPIPE, SIG_IGN);
  Places places = places_of(arguments);
  const bool wants_demo = arguments.has("--demo");
  // Whoever tries the demo shall see every role without an app for codes.
  if (wants_demo) places.config.identity.second_factor_required = false;
  // Its accounts have a password that everybody knows.
  if (wants_demo && !net::is_loopback(places.config.address)) {
    throw failed(fmt::format("--demo listens on this machine only, not on {}: its accounts are open to everyone", places.config.address));
  }
  check_client(places.config);
  if (wants_demo) demo::clear_half_made(places);
  Instance instance(places, Instance::Purpose::serve);
  if (wants_demo && instance.is_new()) demo::fill(instance, places);
  const std::string text = notice(instance, wants_demo);
  Reception reception(instance, places);
  SystemRandom random;
  const KeptLogging logging(instance);
  try {
    net::Server server(places.config, {.office = instance.office(),
                                       .registry = instance.registry(),
                                       .methods = protocol::methods(),
                                       .doorkeeper = reception.doorkeeper(),
                                       .clock = instance.clock(),
                                       .random = random,
                                       .database = places.database(),
                                       .writer = {},
                                       .desk = &reception,
                                       .more_metrics = [&instance] { return instance.features().machine.metrics(); },
                                       .keys = &instance.keys()});
    server.stop_on_signals();
    reception.open(server);
    fmt::print("Rådslag: {}\n{}", local_url(places.config, server.port()), text);
    std::fflush(stdout);
    Watchman watchman(places.database());
    BackupKeeper backups(instance, places, [&server](council::Call call) { return server.submit(std::move(call)); });
    const int exit_code = server.run();
    backups.stop();
    reception.close();
    if (const auto damage = watchman.found()) throw failed(*damage);
    return exit_code;
  } catch (const std::runtime_error& failure) {
    throw failed(failure.what());
  }
}

}  // namespace radslag::cli
