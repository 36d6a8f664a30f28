// SPDX-License-Identifier: Apache-2.0
// replay CORPUS RUNS: gives every seed of a folder to the target, then RUNS mutations of them, the same ones each time.
// An input that ends the program is left in ./crash-<target> for libFuzzer or a debugger.
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

using Random = std::mt19937_64;

constexpr std::size_t longestInput = 64 << 10;
constexpr std::array<std::string_view, 24> words{"0",
                                                 "-1",
                                                 "9007199254740993",
                                                 "1e308",
                                                 "NaN",
                                                 "\"",
                                                 "'",
                                                 "{",
                                                 "[",
                                                 "]}",
                                                 ":",
                                                 ",",
                                                 "\r\n",
                                                 "\x00",
                                                 "\xff\xfe",
                                                 "\xc0",
                                                 "\\u0",
                                                 "\xe2\x80\xae",
                                                 "null",
                                                 "\xef\xbb\xbf",
                                                 "\n- ",
                                                 "&a ",
                                                 "#",
                                                 "\t"};

std::string current;
std::string crashFile;

/// The exit code is an ordinary one: ctest takes a signal for an accident of the test itself.
void keepInput(int)
{
    const int file = open(crashFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && write(file, current.data(), current.size()) >= 0)
        close(file);
    _exit(1);
}

std::size_t below(Random &random, std::size_t limit)
{
    return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit);
}

/// A piece of @p of: where it starts and how long it is, short ones more often.
std::pair<std::size_t, std::size_t> piece(Random &random, const std::string &of)
{
    const std::size_t start = below(random, of.size());
    const std::size_t longest = std::min(of.size() - start, std::size_t{1} << below(random, 10));
    return {start, below(random, longest + 1)};
}

/// A whole line of @p of, its end included: where it starts and how long it is.
std::pair<std::size_t, std::size_t> line(Random &random, const std::string &of)
{
    const std::size_t inside = below(random, of.size());
    const std::size_t before = inside == 0 ? std::string::npos : of.rfind('\n', inside - 1);
    const std::size_t start = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = of.find('\n', inside);
    return {start, (end == std::string::npos ? of.size() : end + 1) - start};
}

/// Takes a line out, repeats it or puts it elsewhere.
void mutateLine(Random &random, std::string &input)
{
    const auto [start, length] = line(random, input);
    const std::string taken = input.substr(start, length);
    const std::size_t way = below(random, 3);
    if (way != 0)
        input.erase(start, length);
    if (way != 1)
        input.insert(line(random, input).first, taken);
}

void mutateOnce(Random &random, std::string &input, const std::vector<std::string> &seeds)
{
    const auto [start, length] = piece(random, input);
    switch (below(random, 8)) {
    case 0:
        if (!input.empty())
            input[start] = static_cast<char>(input[start] ^ 1 << below(random, 8));
        break;
    case 1:
        if (!input.empty())
            input[start] = static_cast<char>(random());
        break;
    case 2:
        input.erase(start, length);
        break;
    case 3:
        input.insert(start, input.substr(start, length));
        break;
    case 4:
        input.insert(start, words[below(random, words.size())]);
        break;
    case 5:
        input.resize(start);
        break;
    case 6:
        mutateLine(random, input);
        break;
    default: {
        const std::string &other = seeds[below(random, seeds.size())];
        const auto [from, count] = piece(random, other);
        input.replace(start, length, other, from, count);
    }
    }
}

std::string mutation(Random &random, const std::vector<std::string> &seeds)
{
    std::string input = seeds[below(random, seeds.size())];
    for (std::size_t left = 1 + below(random, 4); left > 0; --left)
        mutateOnce(random, input, seeds);
    input.resize(std::min(input.size(), longestInput));
    return input;
}

void give(std::string input)
{
    current = std::move(input);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
}

std::vector<std::string> seedsOf(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds{""};
    for (const auto &file : files) {
        std::ifstream in(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return seeds;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: " << argv[0] << " CORPUS RUNS\n";
        return 2;
    }
    crashFile = "crash-" + std::filesystem::path(argv[0]).filename().string();
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, keepInput);
    const auto seeds = seedsOf(argv[1]);
    if (seeds.size() < 2) {
        std::cerr << "no seeds in " << argv[1] << '\n';
        return 1;
    }
    for (const auto &seed : seeds)
        give(seed);
    Random random(1);
    const long runs = std::stol(argv[2]);
    for (long run = 0; run < runs; ++run)
        give(mutation(random, seeds));
    std::cout << seeds.size() << " seeds and " << runs << " mutations\n";
    return 0;
}
