// SPDX-License-Identifier: Apache-2.0
#include "forms/print/paper.h"

#include <array>

namespace ringtrue::forms {

namespace {

struct Entry {
    Paper paper;
    std::string_view word;
    double width; ///< mm
    double height;
};
constexpr std::array papers{Entry{Paper::A3, "a3", 297, 420}, Entry{Paper::A4, "a4", 210, 297},
                            Entry{Paper::A5, "a5", 148, 210}};
constexpr double pointsPerMillimetre = 72 / 25.4;

const Entry &entryOf(Paper paper)
{
    return papers[static_cast<std::size_t>(paper)];
}

} // namespace

std::string_view word(Paper paper)
{
    return entryOf(paper).word;
}

std::optional<Paper> paperFromWord(std::string_view word)
{
    for (const auto &entry : papers)
        if (entry.word == word)
            return entry.paper;
    return std::nullopt;
}

report::Frame sheet(Paper paper, double margin)
{
    const auto &entry = entryOf(paper);
    return {.width = entry.width * pointsPerMillimetre,
            .height = entry.height * pointsPerMillimetre,
            .left = margin,
            .top = margin,
            .right = margin,
            .bottom = margin};
}

} // namespace ringtrue::forms
