#include "load/measure.hpp"

#include <unistd.h>

#include <fstream>
#include <sstream>

namespace radslag::bench {

double cpu_seconds(int pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  std::string text;
  std::getline(file, text);
  // Fields 14 and 15 counted from 1; the second, the name in brackets, may hold spaces.
  std::istringstream after(text.substr(text.rfind(')') + 2));
  std::string skipped;
  for (int field = 3; field < 14; ++field) after >> skipped;
  double user = 0;
  double system = 0;
  after >> user >> system;
  return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

std::int64_t resident_bytes(int pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/statm");
  std::int64_t total = 0;
  std::int64_t resident = 0;
  file >> total >> resident;
  return resident * ::sysconf(_SC_PAGESIZE);
}

}  // namespace radslag::bench
