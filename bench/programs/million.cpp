// Fills a database with a journal of so many entries, for the benchmark of the start. Not itself timed.
#include <cstdio>

#include "load/arguments.hpp"
#include "load/council.hpp"

int main(int count, char** values) {
  try {
    const radslag::bench::Arguments arguments(count, values);
    radslag::bench::BenchCouncil council(arguments.text("file"), arguments.text("keys"));
    // Nothing here is promised to anybody: without the syncing it takes a minute and not ten.
    council.database().run("PRAGMA synchronous=OFF");
    while (council.head() < arguments.number("entries")) council.endorse(2000);
    std::fprintf(stderr, "%lld entries\n", static_cast<long long>(council.head() + 1));
    return 0;
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "million: %s\n", failure.what());
    return 1;
  }
}
