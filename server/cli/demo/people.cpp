#include "cli/demo/people.hpp"

#include <array>

namespace radslag::cli::demo {

std::span<const DemoAccount> accounts() {
  static constexpr std::array<DemoAccount, 4> all{{
      {"boende@demo.example", "Amina Warsame", "resident", ""},
      {"moderator@demo.example", "Maria Lindqvist", "moderator", "Stödorganisationen"},
      {"handlaggare@demo.example", "Johan Ek", "officer", "Handläggare, Lövängens kommun"},
      {"drift@demo.example", "Drift Lövängen", "operator", ""},
  }};
  return all;
}

std::span<const std::string_view> residents() {
  static constexpr std::array<std::string_view, 38> all{
      "Yusuf Demir",    "Karin Holm",      "Fatima al-Sayed", "Leif Sandberg",  "Hodan Abdi",     "Mikael Strand",  "Shirin Ahmadi",
      "Eva-Lena Fors",  "Ibrahim Kaya",    "Tuula Niemi",     "Osman Jama",     "Pia Lundgren",   "Samira Haddad",  "Gunnar Wik",
      "Leyla Özturk",   "Anders Björk",    "Nadia Rahimi",    "Rolf Åkesson",   "Zahra Karimi",   "Bengt Öberg",    "Maryam Noor",
      "Stina Dahl",     "Ahmed Farah",     "Ulla Grön",       "Viktor Nowak",   "Halima Yassin",  "Sven-Erik Malm", "Daria Petrova",
      "Elias Haile",    "Monica Ros",      "Khalid Mansour",  "Ingrid Vall",    "Tesfay Gebre",   "Lisbeth Kvist",  "Rania Aziz",
      "Petter Hägg",    "Adam Lind",       "Sofia Moreno"};
  return all;
}

}  // namespace radslag::cli::demo
